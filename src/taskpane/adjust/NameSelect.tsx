import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useAdjustText } from './useAdjustText';
import { SelectField } from './SelectField';
import { useFieldStyles } from './useFieldStyles';

/** More names than this are looked for, not looked through. */
const FEW = 20;

interface NameSelectProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly value: string;
  readonly hint?: string;
  readonly onChange: (name: string) => void;
}

/** One of the user's own names; a long list can be narrowed by a part of the name. */
export function NameSelect({ label, names, value, hint, onChange }: NameSelectProps) {
  const { control } = useFieldStyles();
  const { tight } = usePaneStyles();
  const { adjustText } = useAdjustText();
  const texts = adjustText.adjustPane;
  const [filter, setFilter] = useState('');
  const part = filter.trim().toLowerCase();
  const shown = names.filter((name) => name === value || name.toLowerCase().includes(part));
  const field = (
    <SelectField
      label={label}
      value={value}
      placeholder={texts.noChoice}
      hint={hint}
      options={shown.map((name) => ({ value: name, label: name }))}
      onChange={onChange}
    />
  );
  if (names.length <= FEW) return field;
  return (
    <div className={tight}>
      {field}
      <Field label={texts.filter}>
        <Input className={control} value={filter} placeholder={texts.filterExample} onChange={(_, data) => setFilter(data.value)} />
      </Field>
    </div>
  );
}

import { Field, Select } from '@fluentui/react-components';
import { useFieldStyles } from './useFieldStyles';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value | '';
  readonly options: readonly Option<Value>[];
  /** Stands in the list as long as nothing is chosen; without it something always is. */
  readonly placeholder?: string;
  readonly hint?: string;
  readonly onChange: (value: Value) => void;
}

/** A labelled list to choose one entry from. */
export function SelectField<Value extends string>({ label, value, options, placeholder, hint, onChange }: SelectFieldProps<Value>) {
  const { control } = useFieldStyles();
  return (
    <Field label={label} hint={hint}>
      <Select
        className={control}
        value={value}
        onChange={(_, data) => {
          const chosen = options.find((option) => option.value === data.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {placeholder !== undefined && value === '' && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

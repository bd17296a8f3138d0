import { Field, Input } from '@fluentui/react-components';
import type { FigureChoices } from '../../app/intake/previewFigures';
import { RadioField } from '../adjust/RadioField';
import { SelectField } from '../adjust/SelectField';
import { useFieldStyles } from '../adjust/useFieldStyles';
import { useText } from '../useText';
import { useFiguresText } from './useFiguresText';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const NATURES = ['flash', 'confirmed', 'estimate'] as const;

interface ReturnFieldsProps {
  readonly choices: FigureChoices;
  readonly onChange: (change: Partial<FigureChoices>) => void;
}

/** What holds of all returns that are pasted: their month, nature and source. */
export function ReturnFields({ choices: { month, nature, source }, onChange }: ReturnFieldsProps) {
  const { control } = useFieldStyles();
  const { text } = useText();
  const texts = useFiguresText().columns;
  return (
    <>
      <SelectField
        label={texts.month}
        value={String(month)}
        options={MONTHS.map((one) => ({ value: String(one), label: texts.monthName(one) }))}
        onChange={(chosen) => onChange({ month: Number(chosen) })}
      />
      <RadioField
        label={texts.nature}
        value={nature}
        options={NATURES.map((one) => ({ value: one, label: text.words.natures[one] }))}
        onChange={(chosen) => onChange({ nature: chosen })}
      />
      <Field label={texts.source}>
        <Input className={control} value={source} onChange={(_, { value }) => onChange({ source: value })} />
      </Field>
    </>
  );
}

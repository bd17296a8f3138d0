import { Field, Select } from '@fluentui/react-components';
import { NATURES, natureIn } from '../../app/office/natureIn';
import { type Language, textIn } from '../../workbook/text';
import { useFieldStyles } from '../adjust/useFieldStyles';
import { useText } from '../useText';
import { useReportText } from './useReportText';

interface NatureFieldProps {
  /** The word that stands there, or is to. */
  readonly word: string;
  readonly workbook: Language;
  readonly onChoose: (word: string) => void;
}

/** Whether a figure is an estimate, a flash figure or confirmed. */
export function NatureField({ word, workbook, onChoose }: NatureFieldProps) {
  const { control } = useFieldStyles();
  const { text } = useText();
  const texts = useReportText();
  const words = textIn(workbook).words.natures;
  return (
    <Field label={text.headers.Ledger.nature}>
      <Select
        className={control}
        value={natureIn(word)}
        onChange={(_, { value }) => {
          const nature = NATURES.find((one) => one === value);
          onChoose(nature ? words[nature] : '');
        }}
      >
        <option value="">{texts.natureUnsaid}</option>
        {NATURES.map((nature) => (
          <option key={nature} value={nature}>
            {text.words.natures[nature]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

import { Field, Input } from '@fluentui/react-components';
import { useFieldStyles } from '../adjust/useFieldStyles';

interface SenderDue {
  readonly sender: string;
  /** `2011-05-08`, or empty. */
  readonly due: string;
}

interface SenderDueFieldsProps {
  readonly value: SenderDue;
  readonly labels: { readonly sender: string; readonly due: string; readonly dueHint: string };
  readonly isBusy?: boolean;
  readonly onChange: (value: SenderDue) => void;
}

/** In whose name, and by when. */
export function SenderDueFields({ value: { sender, due }, labels, isBusy = false, onChange }: SenderDueFieldsProps) {
  const { control } = useFieldStyles();
  return (
    <>
      <Field label={labels.sender}>
        <Input className={control} value={sender} readOnly={isBusy} onChange={(_, { value }) => onChange({ sender: value, due })} />
      </Field>
      <Field label={labels.due} hint={labels.dueHint}>
        <Input className={control} type="date" value={due} readOnly={isBusy} onChange={(_, { value }) => onChange({ sender, due: value })} />
      </Field>
    </>
  );
}

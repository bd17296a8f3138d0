import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { Option } from './SelectField';

const useStyles = makeStyles({
  group: { flexWrap: 'wrap' },
});

interface RadioFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly hint?: string;
  readonly onChange: (value: Value) => void;
}

/** A labelled choice between a few, side by side where they fit. */
export function RadioField<Value extends string>({ label, value, options, hint, onChange }: RadioFieldProps<Value>) {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint}>
      <RadioGroup
        className={styles.group}
        layout="horizontal"
        value={value}
        onChange={(_, data) => {
          const chosen = options.find((option) => option.value === data.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} />
        ))}
      </RadioGroup>
    </Field>
  );
}

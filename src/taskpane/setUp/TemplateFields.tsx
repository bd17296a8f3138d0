import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useText } from '../useText';
import type { Draft } from './order';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalM },
  field: { minWidth: 0, '& input, & select': { minWidth: 0 } },
});

interface TemplateFieldsProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}

/** What a blank workbook must know from the start. */
export function TemplateFields({ draft, onChange }: TemplateFieldsProps) {
  const styles = useStyles();
  const { pane } = useText();
  const texts = pane.setUp;
  return (
    <>
      <Field label={texts.town} required>
        <Input value={draft.town} placeholder={texts.townExample} onChange={(_, { value }) => onChange({ town: value })} />
      </Field>
      <div className={styles.pair}>
        <Field label={texts.year} required className={styles.field}>
          <Input value={draft.year} inputMode="numeric" onChange={(_, { value }) => onChange({ year: value })} />
        </Field>
        <Field label={texts.asOf} className={styles.field}>
          <Select value={String(draft.asOf)} onChange={(_, { value }) => onChange({ asOf: Number(value) })}>
            {MONTHS.map((month) => (
              <option key={month} value={month}>
                {texts.month(month)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </>
  );
}

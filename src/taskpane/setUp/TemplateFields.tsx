import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useText } from '../useText';
import type { Draft } from './order';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM },
  // Inputs ask for the width of twenty letters by themselves.
  control: { width: '100%', minWidth: 0, boxSizing: 'border-box' },
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
        <Field label={texts.year} required>
          <Input className={styles.control} value={draft.year} inputMode="numeric" onChange={(_, { value }) => onChange({ year: value })} />
        </Field>
        <Field label={texts.asOf}>
          <Select className={styles.control} value={String(draft.asOf)} onChange={(_, { value }) => onChange({ asOf: Number(value) })}>
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

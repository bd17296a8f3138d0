import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Overview } from '../../app/track/overview';
import { amountText } from '../figures';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useAdjustText } from './useAdjustText';
import { unitsBehind } from './choices';
import { RadioField } from './RadioField';
import type { AskedConsent, ReplanDraft } from './replanDraft';
import { useFieldStyles } from './useFieldStyles';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  givers: { maxHeight: '180px', overflowY: 'auto', border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
});

interface TransferFieldsProps {
  readonly overview: Overview;
  readonly draft: ReplanDraft;
  readonly measure: string;
  readonly onChange: (change: Partial<ReplanDraft>) => void;
}

/** Who gives, and what those said who take over. */
export function TransferFields({ overview, draft, measure, onChange }: TransferFieldsProps) {
  const styles = useStyles();
  const { control } = useFieldStyles();
  const { list, muted, text: line, tight } = usePaneStyles();
  const { language, adjustText } = useAdjustText();
  const texts = adjustText.adjustPane;
  const { givers, consents } = draft;
  const behind = unitsBehind(overview, draft.indicator);
  const give = (unit: string, gives: boolean): void => onChange({ givers: gives ? [...(givers ?? []), unit] : (givers ?? []).filter((one) => one !== unit) });
  const consent = (unit: string, said: string): void => onChange({ consents: consents.map((one) => (one.unit === unit ? { ...one, consent: said } : one)) });
  const consentLabel = ({ unit, amount }: AskedConsent): string => (amount === null ? unit : texts.consentOf(unit, amountText(amount, language), measure));
  return (
    <>
      <RadioField
        label={texts.givers}
        value={givers === null ? 'all' : 'some'}
        options={[
          { value: 'all', label: texts.giversAll },
          { value: 'some', label: texts.giversSome },
        ]}
        onChange={(chosen) => onChange({ givers: chosen === 'all' ? null : [] })}
      />
      {givers !== null && behind.length === 0 && <p className={line}>{texts.giversNone}</p>}
      {givers !== null && behind.length > 0 && (
        <ul className={`${list} ${styles.givers}`} aria-label={texts.givers}>
          {behind.map((unit) => (
            <li key={unit}>
              <Checkbox label={unit} checked={givers.includes(unit)} onChange={(_, { checked }) => give(unit, checked === true)} />
            </li>
          ))}
        </ul>
      )}
      {consents.length > 0 && (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{texts.consents}</legend>
          <p className={muted}>{texts.consentsHint}</p>
          <div className={tight}>
            {consents.map((one, index) => (
              <Field key={one.unit} label={consentLabel(one)} required>
                <Input className={control} autoFocus={index === 0} value={one.consent} placeholder={texts.consentExample} onChange={(_, { value }) => consent(one.unit, value)} />
              </Field>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}

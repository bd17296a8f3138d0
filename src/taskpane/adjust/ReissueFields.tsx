import { Field, Input } from '@fluentui/react-components';
import type { IndicatorStanding } from '../../app/track/overview';
import { amountText } from '../figures';
import { useAdjustText } from './useAdjustText';
import type { ReplanDraft } from './replanDraft';
import { useFieldStyles } from './useFieldStyles';

interface ReissueFieldsProps {
  readonly draft: ReplanDraft;
  readonly indicator: IndicatorStanding;
  readonly onChange: (change: Partial<ReplanDraft>) => void;
}

/** The new target as its document says it. */
export function ReissueFields({ draft, indicator, onChange }: ReissueFieldsProps) {
  const { control } = useFieldStyles();
  const { language, adjustText } = useAdjustText();
  const texts = adjustText.adjustPane;
  const { target, measure, issuedMeasure } = indicator;
  return (
    <>
      <Field label={texts.issued(issuedMeasure)} hint={target === null ? undefined : texts.issuedNow(amountText(target, language), measure)} required>
        <Input className={control} value={draft.issued} inputMode="decimal" onChange={(_, { value }) => onChange({ issued: value })} />
      </Field>
      <Field label={texts.document} required>
        <Input className={control} value={draft.document} placeholder={texts.documentExample} onChange={(_, { value }) => onChange({ document: value })} />
      </Field>
    </>
  );
}

import type { ComponentProps } from 'react';
import type { explanationOf } from '../../app/report/behind';
import type { EntryField as FieldName } from '../../app/report/entry';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { EntryField } from './EntryField';
import { useReportText } from './useReportText';

interface ExplanationFieldsProps {
  readonly explanation: ReturnType<typeof explanationOf>;
  /** A limit is broken or kept, not fallen behind. */
  readonly isCap: boolean;
  readonly takesRequests: boolean;
  readonly propsOf: (field: FieldName) => Pick<ComponentProps<typeof EntryField>, 'field' | 'text' | 'isTyped' | 'issues' | 'onType'>;
}

/** Why a row lags, what is done about it by when, and what the office asks for. */
export function ExplanationFields({ explanation, isCap, takesRequests, propsOf }: ExplanationFieldsProps) {
  const { muted } = usePaneStyles();
  const { text } = useText();
  const texts = useReportText();
  const { cause, nextStep, deadline } = text.headers.Ledger;
  const isRequired = explanation === 'required';
  const note = isRequired ? texts.requiredNote : explanation === 'perhaps' ? (isCap ? texts.perhapsCap : texts.perhaps) : null;
  const lacking = (field: 'cause' | 'nextStep') => (isRequired && propsOf(field).text.trim() === '' ? { placeholder: texts.required } : {});
  return (
    <>
      {note && <p className={muted}>{note}</p>}
      <EntryField {...propsOf('cause')} label={cause} isRequired={isRequired} {...lacking('cause')} />
      <EntryField {...propsOf('nextStep')} label={nextStep} isRequired={isRequired} {...lacking('nextStep')} />
      <EntryField {...propsOf('deadline')} label={deadline} placeholder={texts.deadlineHint} />
      {takesRequests && <EntryField {...propsOf('request')} label={texts.request} placeholder={texts.requestExample} hint={propsOf('request').isTyped ? texts.requestHint : undefined} />}
    </>
  );
}

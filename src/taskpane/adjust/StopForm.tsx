import { useState } from 'react';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useAdjustText } from './useAdjustText';
import { possibleSuccessors, stoppableUnits } from './choices';
import { FormButtons } from './FormButtons';
import type { FormProps } from './formProps';
import { NameSelect } from './NameSelect';
import { carriedBy } from './presentFigure';
import { RadioField } from './RadioField';
import { SelectField } from './SelectField';
import { usePresentText } from './usePresentText';
import { changeStop, newStop, type StopDraft, stopOrder } from './stopDraft';

const MONTHS = Array.from({ length: 13 }, (_, month) => month);
const SUCCESSORS = ['pool', 'office', 'town', 'row'] as const;

/** Which unit stopped, what it keeps, and who takes the rest. */
export function StopForm({ overview, present, isBusy, onPreview, onBack }: FormProps) {
  const { panel } = usePaneStyles();
  const { adjustText } = useAdjustText();
  const presentText = usePresentText();
  const texts = adjustText.adjustPane;
  const [draft, setDraft] = useState(() => newStop(overview.asOf));
  const change = (part: Partial<StopDraft>): void => setDraft((before) => changeStop(before, part));
  return (
    <div className={panel}>
      <NameSelect label={texts.stopped} hint={[texts.stoppedHint, presentText.carried(carriedBy(draft.unit, overview, present))].filter(Boolean).join(' ')} names={stoppableUnits(overview)} value={draft.unit} onChange={(unit) => change({ unit })} />
      <SelectField
        label={texts.lastMonth}
        value={String(draft.lastMonth)}
        options={MONTHS.map((month) => ({ value: String(month), label: texts.workedUntil(month) }))}
        onChange={(month) => change({ lastMonth: Number(month) })}
      />
      <RadioField
        label={texts.keeps}
        hint={draft.keeps === 'actual' ? texts.frozenHint : undefined}
        value={draft.keeps}
        options={(['actual', 'plan'] as const).map((value) => ({ value, label: texts.keepsWhat[value] }))}
        onChange={(keeps) => change({ keeps })}
      />
      <SelectField label={texts.to} value={draft.to} options={SUCCESSORS.map((value) => ({ value, label: texts.successors[value] }))} onChange={(to) => change({ to })} />
      {draft.to === 'row' && (
        <NameSelect label={texts.successor} names={possibleSuccessors(overview, draft.unit)} value={draft.successor} onChange={(successor) => change({ successor })} />
      )}
      <FormButtons drafted={stopOrder(draft)} isBusy={isBusy} onPreview={onPreview} onBack={onBack} />
    </div>
  );
}

import { useState } from 'react';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useAdjustText } from './useAdjustText';
import { plannedIndicators } from './choices';
import { FormButtons } from './FormButtons';
import type { FormProps } from './formProps';
import { ModeChoice } from './ModeChoice';
import { NameSelect } from './NameSelect';
import { presentTotals } from './presentFigure';
import { RadioField } from './RadioField';
import { changeReplan, newReplan, type ReplanDraft, replanOrder, withConsentsAsked } from './replanDraft';
import { ReissueFields } from './ReissueFields';
import { SelectField } from './SelectField';
import { TransferFields } from './TransferFields';
import { usePresentText } from './usePresentText';

const ELAPSED = [1, 2, 3] as const;

/** How the rest of the year is planned again. */
export function ReplanForm({ overview, present, refused, isBusy, onPreview, onBack }: FormProps) {
  const { panel } = usePaneStyles();
  const { adjustText } = useAdjustText();
  const presentText = usePresentText();
  const texts = adjustText.adjustPane;
  const indicators = plannedIndicators(overview);
  const [draft, setDraft] = useState(() => newReplan(indicators[0]?.name ?? ''));
  const [heard, setHeard] = useState(refused);
  const change = (part: Partial<ReplanDraft>): void => setDraft((before) => changeReplan(before, part));
  const indicator = indicators.find(({ name }) => name === draft.indicator);
  // Consents that were asked for stay in the form while the next preview is worked out.
  if (heard !== refused) {
    setHeard(refused);
    setDraft(withConsentsAsked(draft, refused));
  }
  const byAsOf = { value: '', label: texts.byAsOf(Math.min(3, Math.floor((overview.asOf ?? 0) / 3))) };
  return (
    <div className={panel}>
      <NameSelect label={texts.indicator} names={indicators.map(({ name }) => name)} value={draft.indicator} hint={presentText.plan(presentTotals(draft.indicator, overview, present), indicator?.measure ?? '')} onChange={(name) => change({ indicator: name })} />
      <SelectField
        label={texts.elapsed}
        value={draft.elapsed === null ? '' : String(draft.elapsed)}
        options={[byAsOf, ...ELAPSED.map((count) => ({ value: String(count), label: texts.elapsedCount(count) }))]}
        onChange={(chosen) => change({ elapsed: ELAPSED.find((count) => String(count) === chosen) ?? null })}
      />
      <RadioField
        label={texts.frozen}
        hint={texts.frozenHint}
        value={draft.frozen}
        options={(['actual', 'plan'] as const).map((value) => ({ value, label: texts.frozens[value] }))}
        onChange={(frozen) => change({ frozen })}
      />
      <ModeChoice mode={draft.mode} onChange={(mode) => change({ mode })} />
      {draft.mode === 'transfer' && <TransferFields overview={overview} draft={draft} measure={indicator?.measure ?? ''} onChange={change} />}
      {draft.mode === 'reissue' && indicator && <ReissueFields draft={draft} indicator={indicator} onChange={change} />}
      <FormButtons drafted={replanOrder(draft, indicator?.issuedMeasure ?? '')} isBusy={isBusy} onPreview={onPreview} onBack={onBack} />
    </div>
  );
}

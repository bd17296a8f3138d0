import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Quarter, TypedEdit } from '../../app/adjust/requests';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useAdjustText } from './useAdjustText';
import { breakbackOrder, changeBreakback, newBreakback, type BreakbackDraft } from './breakbackDraft';
import { officesOf, plannedIndicators, rowsOf } from './choices';
import { FormButtons } from './FormButtons';
import type { FormProps } from './formProps';
import { NameSelect } from './NameSelect';
import { presentFigure } from './presentFigure';
import { type Option, SelectField } from './SelectField';
import { useFieldStyles } from './useFieldStyles';
import { usePresentText } from './usePresentText';

const WHATS: readonly TypedEdit['kind'][] = ['annual', 'office', 'cell', 'quarter'];
const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** Which figure becomes what. */
export function BreakbackForm({ overview, present, refused, isBusy, onPreview, onBack }: FormProps) {
  const { control } = useFieldStyles();
  const { panel } = usePaneStyles();
  const { adjustText } = useAdjustText();
  const presentText = usePresentText();
  const texts = adjustText.adjustPane;
  const indicators = plannedIndicators(overview);
  const [draft, setDraft] = useState(() => newBreakback(indicators[0]?.name ?? ''));
  const change = (part: Partial<BreakbackDraft>): void => setDraft((before) => changeBreakback(before, part));
  const measure = indicators.find(({ name }) => name === draft.indicator)?.measure ?? '';
  const isHeld = draft.editsHold || refused.some(({ code }) => code === 'row-held');
  return (
    <div className={panel}>
      <NameSelect label={texts.indicator} names={indicators.map(({ name }) => name)} value={draft.indicator} onChange={(indicator) => change({ indicator })} />
      <SelectField label={texts.what} value={draft.what} options={WHATS.map((value) => ({ value, label: texts.whats[value] }))} onChange={(what) => change({ what })} />
      {(draft.what === 'annual' || draft.what === 'cell') && (
        <NameSelect label={texts.unit} names={rowsOf(overview, draft.indicator).map(({ unit }) => unit)} value={draft.unit} onChange={(unit) => change({ unit })} />
      )}
      {draft.what === 'office' && (
        <NameSelect label={texts.office} names={officesOf(overview, draft.indicator)} value={draft.office} onChange={(office) => change({ office })} />
      )}
      {(draft.what === 'cell' || draft.what === 'quarter') && (
        <SelectField
          label={texts.quarter}
          value={String(draft.quarter)}
          options={QUARTERS.map((quarter): Option<string> => ({ value: String(quarter), label: texts.quarters(quarter) }))}
          onChange={(chosen) => change({ quarter: QUARTERS.find((quarter) => String(quarter) === chosen) ?? 1 })}
        />
      )}
      <Field label={texts.newValue(measure)} hint={presentText.now(presentFigure(draft, overview, present), measure)}>
        <Input className={control} value={draft.value} inputMode="decimal" onChange={(_, { value }) => change({ value })} />
      </Field>
      {isHeld && (
        <Field hint={texts.editsHoldHint}>
          <Checkbox label={texts.editsHold} checked={draft.editsHold} onChange={(_, { checked }) => change({ editsHold: checked === true })} />
        </Field>
      )}
      <FormButtons drafted={breakbackOrder(draft, measure)} isBusy={isBusy} onPreview={onPreview} onBack={onBack} />
    </div>
  );
}

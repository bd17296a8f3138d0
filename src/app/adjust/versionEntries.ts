import type { Append } from '../../workbook/change';
import { adjustIn } from '../../workbook/text/adjustIn';
import { isInForce, planStateOf } from '../planState/planState';
import type { AdjustedIndicator } from './adjusted';
import type { AdjustHead } from './preview';
import type { Adjustable } from './readAdjustable';
import { isSamePlan, latestVersion, planRow, versionAppend, type VersionRow } from './versions';

/**
 * The rows that keep an adjustment: the plan as it stood, where the last version is another or there is none yet,
 * and the plan after it. What is changed while a plan is drafted stays a draft.
 */
export function versionEntries({ plan, versions }: Adjustable, adjusted: readonly AdjustedIndicator[], head: Pick<AdjustHead, 'time' | 'note' | 'isDrafting'>): Append {
  const { standing, states } = adjustIn(plan.located.language).adjustCommands;
  const rows = adjusted.flatMap(({ indicator, rows: carried, amounts }): VersionRow[] => {
    const latest = latestVersion(versions, indicator.name);
    const before = carried.map(planRow);
    const isKept = isSamePlan(latest, before);
    const isDraft = head.isDrafting && !isInForce(planStateOf(versions, indicator.name, carried));
    const last = latest[0]?.version ?? 0;
    const own = { time: head.time, indicator: indicator.name };
    const stood = isDraft || indicator.targetState === 'toVerify' ? states.draft : states[indicator.targetState];
    const after = carried.map(({ unit, stretch }, index) => ({ unit, stretch, ...(amounts[index] ?? { annual: null, quarters: [] }) }));
    return [
      ...(isKept ? [] : before.map((row) => ({ ...row, ...own, version: last + 1, state: stood, note: standing }))),
      ...after.map((row) => ({ ...row, ...own, version: last + (isKept ? 1 : 2), state: isDraft ? states.draft : states.adjusted, note: head.note })),
    ];
  });
  return versionAppend(plan, rows);
}

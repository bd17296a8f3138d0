import { minor } from '../../domain/amount';
import type { Append } from '../../workbook/change';
import { adjustIn } from '../../workbook/text/adjustIn';
import { planStateIn } from '../../workbook/text/planStateIn';
import { isSamePlan, latestVersion, type PlannedAmounts, planRow, versionAppend, versionsIn } from '../adjust/versions';
import { inCells, type SplitIndicator } from '../split/assembleSplit';
import type { Plan } from '../split/readPlan';
import { isInForce, planStateOf } from './planState';

/** Names of the indicators whose issued plan a split would change. An older workbook without versions knows of none. */
export function overwrittenPlans(plan: Plan, split: readonly SplitIndicator[]): readonly string[] {
  const versions = versionsIn(plan);
  if (!versions) return [];
  return split.flatMap((one) => {
    const { name } = one.indicator;
    const isKept = isSamePlan(one.rows.map(planRow), plannedRows(one));
    return isInForce(planStateOf(versions, name, one.rows)) && !isKept ? [name] : [];
  });
}

/** The version that keeps each plan which takes the place of an issued one, as a draft. Nothing without such plans. */
export function draftVersions(plan: Plan, split: readonly SplitIndicator[], overwritten: readonly string[], time: string): readonly Append[] {
  const versions = versionsIn(plan);
  if (!versions || overwritten.length === 0) return [];
  const { language } = plan.located;
  const head = { time, state: adjustIn(language).adjustCommands.states.draft, note: planStateIn(language).commands.splitAgain };
  const drafts = split.filter(({ indicator }) => overwritten.includes(indicator.name));
  const rows = drafts.flatMap((one) => {
    const indicator = one.indicator.name;
    const version = (latestVersion(versions, indicator)[0]?.version ?? 0) + 1;
    return plannedRows(one).map((row) => ({ ...row, ...head, indicator, version }));
  });
  return [versionAppend(plan, rows)];
}

/** The rows as they will stand in the ledger. */
function plannedRows(one: SplitIndicator): readonly PlannedAmounts[] {
  return one.rows.map((row, index) => {
    const { annual, quarters } = one.result.rows[index] ?? { annual: minor(0), quarters: [] };
    const stretch = one.stretch?.[index];
    return { unit: row.unit, annual: inCells(one, annual), quarters: quarters.map((quarter) => inCells(one, quarter)), stretch: stretch === undefined ? row.stretch : inCells(one, stretch) };
  });
}

import { STATUS } from '../../../workbook/formulas/status';
import type { RowFigures, TownStanding } from '../townStanding';
import { isBehind } from './told';
import { withoutNames } from './withoutNames';

/** What offices wrote about rows, without names of enterprises or leaders, each text once. */
export interface Reported {
  readonly causes: readonly string[];
  readonly measures: readonly string[];
  readonly deadlines: readonly string[];
}

export function reportedOf(town: TownStanding, rows: readonly RowFigures[]): Reported {
  const hide = withoutNames(town);
  const texts = (pick: (row: RowFigures) => string): readonly string[] =>
    [...new Set(rows.map((row) => withoutStop(hide(pick(row)))).filter((text) => /[\p{L}\d]/u.test(text)))];
  return { causes: texts((row) => row.cause), measures: texts((row) => row.nextStep), deadlines: texts((row) => row.deadline) };
}

/** Rows of an indicator that are behind by their own light; the pool and the town's own figure never are. */
export function rowsBehind(town: TownStanding, indicator: string): readonly RowFigures[] {
  return town.rows.filter((row) => row.indicator === indicator && isBehind(row.code));
}

/** Rows whose figure was due and did not come. */
export function rowsMissing(town: TownStanding): readonly RowFigures[] {
  return town.rows.filter((row) => row.code === STATUS.notReported || row.isMissing);
}

export function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== ''))];
}

function withoutStop(text: string): string {
  return text.trim().replace(/[。.;;,,]+$/, '');
}

import { TableReader } from '../../../workbook/decode/cells';
import { circularIn } from '../../../workbook/text/circularIn';
import type { RowFigures, TownStanding } from '../townStanding';
import { distinct, reportedOf, rowsBehind } from '../text/causes';
import { problemText } from '../text/supervisionText';
import { toldIndicators } from '../text/told';
import type { ReadStanding } from '../readStanding';
import type { Supervised } from '../text/supervised';

/** A corrective action that a document opens. */
export interface CorrectiveAction {
  readonly office: string;
  readonly indicator: string;
  readonly problem: string;
  readonly cause: string;
  readonly measure: string;
  readonly deadline: string;
}

/** For a circular: each office that has rows behind of an indicator that is behind. */
export function circularActions(town: TownStanding): readonly CorrectiveAction[] {
  return toldIndicators(town)
    .filter(({ standing }) => standing === 'behind' || standing === 'farBehind')
    .flatMap(({ name, office }) => {
      const rows = rowsBehind(town, name);
      const offices = rows.length > 0 ? distinct(rows.map((row) => row.office)) : [office];
      return offices.map((one) => actionOf(town, one, name, rows.filter((row) => row.office === one)));
    });
}

/** For a supervision notice: each of its matters. */
export function supervisionActions(town: TownStanding, { name, rows }: Supervised): readonly CorrectiveAction[] {
  return distinct(rows.map(({ indicator }) => indicator)).map((indicator) => actionOf(town, name, indicator, rows.filter((row) => row.indicator === indicator)));
}

function actionOf(town: TownStanding, office: string, name: string, rows: readonly RowFigures[]): CorrectiveAction {
  const { document } = circularIn(town.language);
  const { causes, measures, deadlines } = reportedOf(town, rows);
  const indicator = town.indicators.find((one) => one.name === name);
  return {
    office,
    indicator: name,
    problem: indicator ? problemText(town, indicator, rows) : '',
    cause: causes.join(document.separator),
    measure: measures.join(document.separator),
    deadline: deadlines.join(document.separator),
  };
}

/** Those that the month does not have yet for the same unit and indicator, and the number of the first. */
export function newActions(read: ReadStanding, actions: readonly CorrectiveAction[]): { readonly actions: readonly CorrectiveAction[]; readonly firstNumber: number } {
  const { standing, located, columns } = read;
  const keyOf = (month: number, office: string, indicator: string): string => JSON.stringify([month, office, indicator]);
  const reader = new TableReader('Actions', columns, located);
  const rows = Array.from({ length: located.has('Actions', 'office') ? reader.rows : 0 }, (_, row) => row);
  const known = new Set(rows.map((row) => keyOf(reader.number('month', row) ?? 0, reader.text('office', row), reader.text('indicator', row))));
  const numbers = rows.map((row) => reader.number('number', row) ?? 0);
  return {
    actions: actions.filter(({ office, indicator }) => !known.has(keyOf(standing.month, office, indicator))),
    firstNumber: Math.max(0, ...numbers) + 1,
  };
}

import { minor } from '../../amount';
import type { Issue, Repair } from '../../issue';
import { endsAtTarget } from '../check/checkRows';
import type { SplitInput, SplitRow } from '../splitInput';
import type { TableShortage } from '../table/feasibility';
import { holdZeros, type TableInput, type TableSplit } from '../table/splitTable';
import { type TableRepair, tableRepairs } from '../table/tableRepairs';

/**
 * Why the quarters cannot be filled: `quarter-short` for every set of quarters that ask for more than the rows can
 * put there, `row-short` for rows whose quarters cannot hold their year; each with the rows that cause it and changes
 * that would be enough. Issues of the table itself are passed on.
 */
export function quarterShort(input: SplitInput, rows: readonly SplitRow[], table: TableInput, split: Extract<TableSplit, { feasible: false }>): Issue[] {
  const held = holdZeros(table);
  const about = { indicator: input.indicator, measure: input.measure };
  const wrong = split.issues.map((issue) => ({ ...issue, facts: { ...about, ...issue.facts } }));
  return [...wrong, ...split.shortages.map((shortage) => shortageIssue(input, rows, held, shortage))];
}

function shortageIssue(input: SplitInput, rows: readonly SplitRow[], table: TableInput, shortage: TableShortage): Issue {
  const decimal = (amount: number): number => amount / 10 ** input.decimals;
  const members = shortage.members.flatMap((index) => rows[index] ?? []);
  return {
    code: shortage.columns.length > 0 ? 'quarter-short' : 'row-short',
    severity: 'error',
    facts: {
      indicator: input.indicator,
      measure: input.measure,
      quarters: shortage.columns.map((column) => column + 1),
      needed: decimal(shortage.needed),
      available: decimal(shortage.available),
      difference: decimal(shortage.shortfall),
      rows: members.map((row) => row.name),
      keys: members.map((row) => row.key),
    },
    repairs: tableRepairs(table, shortage)
      .filter((repair) => isWithinBounds(rows, table, repair))
      .map((repair) => repairOf(input, rows, table, repair)),
  };
}

/** The table knows nothing of the years' own bounds. */
function isWithinBounds(rows: readonly SplitRow[], table: TableInput, repair: TableRepair): boolean {
  if (repair.kind !== 'lower') return true;
  const least = rows[repair.row]?.minimum ?? -Infinity;
  const most = rows[repair.to]?.maximum ?? Infinity;
  return (table.rows[repair.row] ?? 0) - repair.amount >= least && (table.rows[repair.to] ?? 0) + repair.amount <= most;
}

function repairOf(input: SplitInput, rows: readonly SplitRow[], table: TableInput, repair: TableRepair): Repair {
  const facts = (amount: number, more: Repair['facts'] = {}) => ({ amount: minor(amount) / 10 ** input.decimals, measure: input.measure, ...more });
  const name = (index: number): string => rows[index]?.name ?? '';
  const key = (index: number): string => rows[index]?.key ?? '';
  switch (repair.kind) {
    case 'move': {
      const to = repair.columns.flatMap((total, column) => (total > (table.columns[column] ?? 0) ? [column + 1] : []));
      return { code: 'move-quarters', facts: facts(repair.amount, { from: repair.from.map((column) => column + 1), to }) };
    }
    case 'release':
      return { code: releaseCode(repair.rows.flatMap((index) => rows[index] ?? [])), facts: facts(repair.gain, { rows: repair.rows.map(name), keys: repair.rows.map(key) }) };
    case 'raise':
      return { code: 'raise-quarter', facts: facts(repair.amount, { row: name(repair.row), key: key(repair.row), quarter: repair.column + 1 }) };
    case 'lower':
      return { code: 'pass-on', facts: facts(repair.amount, { row: name(repair.row), to: name(repair.to), ...passOn(input, rows, table, repair) }) };
  }
}

/** Both rows with their years afterwards, in decimals; not where the quarters end below the year. */
function passOn(input: SplitInput, rows: readonly SplitRow[], table: TableInput, { row, to, amount }: Extract<TableRepair, { kind: 'lower' }>): Repair['facts'] {
  if (!endsAtTarget(input)) return {};
  const year = (index: number, change: number): number => ((table.rows[index] ?? 0) + change) / 10 ** input.decimals;
  return { keys: [rows[row]?.key ?? '', rows[to]?.key ?? ''], years: [year(row, -amount), year(to, amount)] };
}

/** What holds these rows' quarters: a hold, the months in which the unit works, or what the whole leaves open. */
function releaseCode(rows: readonly SplitRow[]): string {
  if (rows.some((row) => row.hold === 'all')) return 'release-hold';
  return rows.some((row) => row.startMonth !== null || row.endMonth !== null) ? 'change-months' : 'release-quarters';
}

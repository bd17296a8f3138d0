import { releaseGain, setOf, type TableShortage } from './feasibility';
import { setDeficits } from './setDeficits';
import { freed, requiring, roomIn, rowBounds, rowGap, type TableProblem } from './tableProblem';

/** A change that alone resolves a conflict. Rows and columns by index, amounts in minor units. */
export type TableRepair =
  /** The columns short pass `amount` on: `columns` are all column totals afterwards. Any of them may pass on any part of it. */
  | { readonly kind: 'move'; readonly from: readonly number[]; readonly amount: number; readonly columns: readonly number[] }
  /** These rows' cell bounds no longer hold: the columns can take `gain` more. */
  | { readonly kind: 'release'; readonly rows: readonly number[]; readonly gain: number }
  /** The cell's maximum rises by `amount`. */
  | { readonly kind: 'raise'; readonly row: number; readonly column: number; readonly amount: number }
  /** The row's total falls by `amount` and that of row `to` rises by as much. */
  | { readonly kind: 'lower'; readonly row: number; readonly to: number; readonly amount: number };

/** More repairs than a planner would read. */
const MOST_REPAIRS = 6;
const MOST_OF_A_KIND = 2;

/**
 * Up to six single changes, the most useful first, each tried out: with it applied, the columns of the conflict can
 * be filled with all rows' bounds in force (or the row of the conflict can hold its total). Other conflicts may remain.
 */
export function tableRepairs(problem: TableProblem, shortage: TableShortage): readonly TableRepair[] {
  const candidates = shortage.columns.length === 0 ? rowRepairs(problem, shortage) : columnRepairs(problem, shortage);
  return candidates.filter((repair) => resolves(problem, shortage, repair)).slice(0, MOST_REPAIRS);
}

/** The table with the repair made. */
export function applyRepair(problem: TableProblem, repair: TableRepair): TableProblem {
  if (repair.kind === 'move') return { ...problem, columns: repair.columns };
  if (repair.kind === 'lower') return { ...problem, rows: problem.rows.map((total, row) => total + changeOf(repair, row)) };
  const width = problem.columns.length;
  const lower = Float64Array.from(problem.lower);
  const upper = Float64Array.from(problem.upper);
  if (repair.kind === 'raise') {
    const cell = repair.row * width + repair.column;
    upper[cell] = (upper[cell] ?? 0) + repair.amount;
    return { ...problem, upper };
  }
  for (const row of repair.rows) {
    const bounds = freed(rowBounds(problem, row));
    lower.set(bounds.lower, row * width);
    upper.set(bounds.upper, row * width);
  }
  return { ...problem, lower, upper };
}

function changeOf(repair: Extract<TableRepair, { kind: 'lower' }>, row: number): number {
  if (row === repair.row) return -repair.amount;
  return row === repair.to ? repair.amount : 0;
}

function resolves(problem: TableProblem, { columns, members }: TableShortage, repair: TableRepair): boolean {
  const repaired = applyRepair(problem, repair);
  const rows = columns.length === 0 ? members : repair.kind === 'lower' ? [repair.row, repair.to] : [];
  if (rows.some((row) => rowGap(rowBounds(repaired, row)) !== 0)) return false;
  return columns.length === 0 || setDeficits(requiring(repaired, columns)).every((deficit) => deficit <= 0);
}

function rowRepairs(problem: TableProblem, { members, shortfall }: TableShortage): TableRepair[] {
  return members.flatMap((row): TableRepair[] => {
    const release: TableRepair = { kind: 'release', rows: [row], gain: shortfall };
    if (rowGap(rowBounds(problem, row)) > 0) return [release];
    const everywhere = 2 ** problem.columns.length - 1;
    return [...raises(problem, row, everywhere, shortfall), release, ...lowers(problem, row, everywhere, shortfall)];
  });
}

function columnRepairs(problem: TableProblem, shortage: TableShortage): TableRepair[] {
  const { shortfall } = shortage;
  const set = setOf(shortage.columns);
  const gains = new Map(shortage.members.map((row) => [row, releaseGain(problem, row, set)]));
  const gain = (row: number): number => gains.get(row) ?? 0;
  const members = [...shortage.members].sort((a, b) => gain(b) - gain(a) || a - b);
  const enough = members.filter((row) => gain(row) >= shortfall).slice(0, MOST_OF_A_KIND);
  const releases = (enough.length > 0 ? enough.map((row) => [row]) : [smallestEnough(members, gain, shortfall)]).map(
    (rows): TableRepair => ({ kind: 'release', rows, gain: rows.reduce((sum, row) => sum + gain(row), 0) }),
  );
  return [
    moveOut(problem, shortage),
    ...releases,
    ...members.slice(0, MOST_OF_A_KIND).flatMap((row) => raises(problem, row, set, shortfall)),
    ...members.slice(0, MOST_OF_A_KIND).flatMap((row) => lowers(problem, row, set, shortfall)),
  ];
}

/** The first rows that together gain enough. */
function smallestEnough(rows: readonly number[], gain: (row: number) => number, shortfall: number): number[] {
  let sum = 0;
  return rows.filter((row) => {
    if (sum >= shortfall) return false;
    sum += gain(row);
    return true;
  });
}

/**
 * The largest of the short columns passes the amount on, first to the nearest later columns, as much as each can take
 * without a new conflict; what none can take so (another conflict is in the way) goes to the largest of them.
 */
function moveOut(problem: TableProblem, { columns: short, shortfall }: TableShortage): TableRepair {
  const columns = [...problem.columns];
  const largest = (indexes: readonly number[]): number => indexes.reduce((best, column) => ((columns[column] ?? 0) > (columns[best] ?? 0) ? column : best), indexes[0] ?? 0);
  const giver = largest(short);
  const width = columns.length;
  const others = columns.map((_, step) => (giver + step) % width).filter((column) => !short.includes(column));
  const deficits = setDeficits(problem);
  let rest = shortfall;
  const change = (column: number, amount: number): void => {
    columns[column] = (columns[column] ?? 0) + amount;
    for (let set = 1; set < deficits.length; set += 1) if (set & (1 << column)) deficits[set] = (deficits[set] ?? 0) + amount;
  };
  change(giver, -shortfall);
  for (const column of others) {
    const taken = Math.min(rest, roomFor(deficits, column));
    change(column, taken);
    rest -= taken;
  }
  if (rest > 0) change(largest(others), rest);
  return { kind: 'move', from: short, amount: shortfall, columns };
}

function roomFor(deficits: Float64Array, column: number): number {
  let room = Infinity;
  for (let set = 1; set < deficits.length; set += 1) {
    if (set & (1 << column)) room = Math.min(room, Math.max(0, -(deficits[set] ?? 0)));
  }
  return room;
}

/** The widest maximum of the row in these columns; held cells and structural zeros are not for raising. */
function raises(problem: TableProblem, row: number, set: number, amount: number): TableRepair[] {
  const { lower, upper } = rowBounds(problem, row);
  let widest = -1;
  upper.forEach((bound, column) => {
    if (set & (1 << column) && bound > (lower[column] ?? 0) && bound > (upper[widest] ?? 0)) widest = column;
  });
  return widest < 0 ? [] : [{ kind: 'raise', row, column: widest, amount }];
}

/** Gives part of the row's total to the row that can put most of it into these columns, the largest among equals. */
function lowers(problem: TableProblem, row: number, set: number, amount: number): TableRepair[] {
  let to = -1;
  let most = amount - 1;
  problem.rows.forEach((total, other) => {
    const bounds = rowBounds(problem, other);
    if (other === row || rowGap(bounds) !== 0) return;
    const room = roomIn(bounds, set) - (total - sumOf(bounds.lower));
    if (room > most || (room === most && to >= 0 && total > (problem.rows[to] ?? 0))) {
      to = other;
      most = room;
    }
  });
  return to < 0 ? [] : [{ kind: 'lower', row, to, amount }];
}

function sumOf(amounts: Float64Array): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

import { type Issue, type Outcome, succeed } from '../../domain/issue';
import type { Stop } from '../../domain/split/splitInput';
import type { ChangeSet } from '../../workbook/change';
import { type Language, textIn } from '../../workbook/text';
import type { CommandOptions, Spreadsheet } from '../ports';
import { inCells, type SplitIndicator } from './assembleSplit';
import { chainWarnings } from './chainWarnings';
import { splitChanges } from './changes';
import { planSplit, type SolveOptions } from './planSplit';
import { type Plan, readPlan } from './readPlan';
import { solveHere } from './solveHere';

export interface SplitRequest {
  /** Names of the indicators to split; `null` for all. */
  readonly indicators: readonly string[] | null;
  /** When the command was given, as the log shows it. */
  readonly time: string;
}

/** A row of the preview, old and new; amounts are decimals of the split unit. */
export interface SplitPreviewRow {
  readonly indicator: string;
  readonly unit: string;
  readonly office: string;
  readonly measure: string;
  readonly before: number | null;
  readonly after: number;
  readonly quarters: readonly number[];
  readonly stop: Stop;
  /** 0-based row of the ledger's body. */
  readonly row: number;
}

export interface SplitTotals {
  readonly indicator: string;
  readonly measure: string;
  readonly target: number;
  readonly units: number;
  readonly quarters: readonly number[];
  readonly rows: number;
}

/** What would be written, and the change that writes it. Nothing has been written yet. */
export interface SplitPreview {
  readonly language: Language;
  readonly rows: readonly SplitPreviewRow[];
  readonly totals: readonly SplitTotals[];
  readonly skipped: readonly { readonly indicator: string; readonly code: string }[];
  readonly warnings: readonly Issue[];
  readonly change: ChangeSet;
}

/**
 * Reads the workbook and works the split out. Two round trips, nothing is written. Progress counts
 * splits solved; solving goes on in this thread unless `solve` says otherwise.
 */
export async function previewSplit(
  spreadsheet: Spreadsheet,
  request: SplitRequest,
  { solve = solveHere, ...options }: Partial<SolveOptions> = {},
): Promise<Outcome<SplitPreview>> {
  const plan = await readPlan(spreadsheet);
  if (!plan.ok) return plan;
  const all = await planSplit(plan.value, request.indicators, { ...options, solve });
  if (!all.ok) return all;
  const { split, skipped } = all.value;
  const rows = split.flatMap(previewRows);
  const { commands } = textIn(plan.value.located.language);
  const summary = commands.splitSummary(split.length, rows.length, skipped.map((one) => one.indicator));
  const change = splitChanges(plan.value, split, { time: request.time, command: commands.split, summary });
  const warnings = [...all.warnings, ...chainWarnings(plan.value, split), ...textRead(plan.value)];
  return succeed({ language: plan.value.located.language, rows, totals: split.map(totalsOf), skipped, warnings, change });
}

/** Writes a preview. Two round trips: what it was worked out from is read again and compared first. */
export function applySplit(spreadsheet: Spreadsheet, preview: SplitPreview, options?: CommandOptions): Promise<Outcome<void>> {
  return spreadsheet.apply(preview.change, options);
}

function previewRows(one: SplitIndicator): readonly SplitPreviewRow[] {
  return one.rows.flatMap((row, index) => {
    const result = one.result.rows[index];
    if (!result) return [];
    return [
      {
        indicator: row.indicator,
        unit: row.unit,
        office: row.leadOffice,
        measure: one.indicator.splitUnit,
        before: row.annual,
        after: inCells(one, result.annual),
        quarters: result.quarters.map((quarter) => inCells(one, quarter)),
        stop: result.origin.stop,
        row: row.row,
      },
    ];
  });
}

function totalsOf(one: SplitIndicator): SplitTotals {
  return {
    indicator: one.indicator.name,
    measure: one.indicator.splitUnit,
    target: inCells(one, one.target),
    units: inCells(one, sum(one.result.rows.map((row) => row.annual)) as typeof one.target),
    quarters: one.quarterTotals.map((quarter) => inCells(one, quarter)),
    rows: one.rows.length,
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** Text that was read as a number is written back as one; the planner is told which. */
function textRead(plan: Plan): readonly Issue[] {
  return [plan.readers.indicators, plan.readers.ledger].flatMap((reader) =>
    reader.read.map(({ key, row, value }) => ({
      code: 'text-read-as-number',
      severity: 'warning' as const,
      facts: { text: String(reader.raw(key, row)), value },
      place: reader.place(key, row),
    })),
  );
}

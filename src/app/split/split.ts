import { type Issue, type Outcome, succeed } from '../../domain/issue';
import type { ChangeSet } from '../../workbook/change';
import { type Language, textIn } from '../../workbook/text';
import { versionNeed } from '../adjust/versions';
import { draftVersions, overwrittenPlans } from '../planState/overwritten';
import type { CommandOptions, Spreadsheet } from '../ports';
import { inCells, type SplitIndicator } from './assembleSplit';
import { growthBridges, type IndicatorBridge } from './bridge';
import { chainWarnings } from './chainWarnings';
import { splitChanges } from './changes';
import { type PartialTotals, partialTotals } from './partialTotals';
import { layOver, overridesFor } from './layOver';
import { totalRows } from './officeTotals';
import { overrideColumns } from './overrideColumns';
import { NO_OVERRIDES, type Overrides } from './overrides';
import { planSplit, type SolveOptions } from './planSplit';
import { rowsOf } from './prepareSplit';
import { previewRows, remarksByRow, type SplitPreviewRow } from './previewRows';
import { type Plan, readPlan } from './readPlan';
import { solveHere } from './solveHere';

export type { SplitPreviewRow };

export interface SplitRequest {
  /** Names of the indicators to split; `null` for all. */
  readonly indicators: readonly string[] | null;
  /** When the command was given, as the log shows it. */
  readonly time: string;
  /** Choices that are not in the workbook yet; they are written together with the split. */
  readonly overrides?: Overrides;
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
  /** Sums by office and quarter of every indicator. */
  readonly partials: readonly PartialTotals[];
  /** Where growth comes from, of indicators that grow far above last year. */
  readonly bridges: readonly IndicatorBridge[];
  /** Indicators whose issued plan would be changed; writing keeps the new one as a draft. */
  readonly overwritten: readonly string[];
  readonly change: ChangeSet;
}

/**
 * Reads the workbook and works the split out. Two round trips, nothing is written. Progress counts
 * splits solved; solving goes on in this thread unless `solve` says otherwise.
 */
export async function previewSplit(
  spreadsheet: Spreadsheet,
  request: SplitRequest,
  options?: Partial<SolveOptions>,
): Promise<Outcome<SplitPreview>> {
  const plan = await readSplit(spreadsheet);
  return plan.ok ? previewRead(plan.value, request, options) : plan;
}

/** What a split is worked out from, so that it can be worked out again by other choices. Two round trips. */
export function readSplit(spreadsheet: Spreadsheet): Promise<Outcome<Plan>> {
  return readPlan(spreadsheet, [versionNeed]);
}

/** The same from what was read before; writing compares it with the workbook again. No round trip. */
export async function previewRead(
  read: Plan,
  { indicators, time, overrides: chosen = NO_OVERRIDES }: SplitRequest,
  { solve = solveHere, ...options }: Partial<SolveOptions> = {},
): Promise<Outcome<SplitPreview>> {
  const overrides = overridesFor(read, chosen, indicators);
  const laid = layOver(read, overrides);
  if (!laid.ok) return laid;
  const plan = laid.value;
  const all = await planSplit(plan, indicators, { ...options, solve });
  if (!all.ok) return all;
  const { skipped } = all.value;
  // What stands is what was read, whatever a hold is to hold.
  const split = all.value.split.map((one) => ({ ...one, rows: rowsOf(read, one.indicator) }));
  const { language } = read.located;
  const { commands } = textIn(language);
  const summary = commands.splitSummary(split.length, split.reduce((sum, one) => sum + one.rows.length, 0), skipped.map((one) => one.indicator));
  const written = splitChanges(read, split, { time, command: commands.split, summary }, { columns: overrideColumns(read, overrides), added: totalRows(read, overrides.officeTotals) });
  const overwritten = overwrittenPlans(read, split);
  const change = { ...written, appends: [...written.appends, ...draftVersions(read, split, overwritten, time)] };
  const warnings = [...all.warnings, ...chainWarnings(plan, split), ...textRead(read)];
  const partials = split.map((one) => partialTotals(plan, one));
  const bridges = growthBridges(plan, split);
  const remarks = remarksByRow(warnings);
  const rows = split.flatMap((one) => previewRows(one, remarks));
  return succeed({ language, rows, totals: split.map(totalsOf), skipped, warnings, partials, bridges, overwritten, change });
}

/** Writes a preview. Two round trips: what it was worked out from is read again and compared first. */
export function applySplit(spreadsheet: Spreadsheet, preview: SplitPreview, options?: CommandOptions): Promise<Outcome<void>> {
  return spreadsheet.apply(preview.change, options);
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

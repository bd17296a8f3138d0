import type { FileBook, FileCell } from '../../../src/app/files';
import { type OfficeBook, readOfficeBook } from '../../../src/app/office/officeBook';
import { type PackPlan, readPackPlan } from '../../../src/app/packs/packPlan';
import { packSpecs } from '../../../src/app/packs/packSpecs';
import { recordPacks } from '../../../src/app/packs/recordPacks';
import { applySplit, previewSplit } from '../../../src/app/split/split';
import type { PackSheet, PackSpec } from '../../../src/workbook/pack/packSpec';
import type { Language } from '../../../src/workbook/text';
import { DEMO_TIME, demoContent, openTown, type Town, valueOf } from '../openTown';

export const SENT = '2011-05-03 09:00';
export const TIME = '2011-05-09 10:00';
export const TODAY = '2011-05-09';
const ORDER = { due: '2011-05-08', sender: '经发办', time: SENT, workbookId: 'demo-0001' };

/** The demo town with its plan, forms sent to all offices. */
export interface SentTown {
  readonly town: Town;
  readonly plan: PackPlan;
  /** By office. */
  readonly specs: ReadonlyMap<string, PackSpec>;
  book(): Promise<OfficeBook>;
}

export async function sentTown(language: Language = 'zh'): Promise<SentTown> {
  const town = await openTown(demoContent(language), language, { calculation: true });
  valueOf(await applySplit(town.spreadsheet, valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }))));
  await town.host.calculate();
  const plan = valueOf(await readPackPlan(town.spreadsheet));
  const order = { ...ORDER, offices: plan.book.offices };
  const specs = new Map(packSpecs(plan, order).map((spec) => [spec.office, spec]));
  valueOf(await recordPacks(town.spreadsheet, plan, order));
  await town.host.calculate();
  return { town, plan, specs, book: async () => valueOf(await readOfficeBook(town.spreadsheet)) };
}

/** What reading the form's file gives, without writing one. */
export function fileOf(spec: PackSpec): FileBook {
  const record = { name: '_xushi', isHidden: true, rows: spec.record.map((cells, index) => ({ row: index + 1, cells: new Map(cells.flatMap((value, column): [number, FileCell][] => (value === null ? [] : [[column, { value }]]))) })) };
  return { sheets: [...spec.sheets.map(sheetOf), record], warnings: [] };
}

function sheetOf({ name, lines }: PackSheet): FileBook['sheets'][number] {
  const rows = lines.map(({ cells }, index) => ({
    row: index + 1,
    cells: new Map(cells.flatMap((cell, column): [number, FileCell][] => (cell === null || (cell.value === null && cell.formula === undefined) ? [] : [[column, { value: cell.value, ...(cell.formula !== undefined && { formula: cell.formula.slice(1) }) }]]))),
  }));
  return { name, isHidden: false, rows };
}

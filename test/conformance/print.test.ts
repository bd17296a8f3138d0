import { applyPrint, previewPrint } from '../../src/app/print/printPreview';
import { applySplit, previewSplit } from '../../src/app/split/split';
import type { Scalar } from '../../src/workbench/book';
import { closeTowns, DEMO_TIME, demoContent, openTown, type Town, valueOf } from '../app/openTown';
import { describeWith, recalculate, SOFFICE } from './libreoffice';

type Sheet = ReadonlyMap<string, Scalar>;

/** Printed figures by indicator and unit, as LibreOffice works them out. */
function figuresOf(sheet: Sheet, columns: readonly string[]): ReadonlyMap<string, readonly Scalar[]> {
  const found = new Map<string, readonly Scalar[]>();
  for (let row = 6; row < 200; row += 1) {
    const [indicator, unit] = [sheet.get(`A${row}`), sheet.get(`B${row}`)];
    if (indicator && unit) found.set(`${String(indicator)} ${String(unit)}`, columns.map((column) => sheet.get(`${column}${row}`) ?? null));
  }
  return found;
}

/** Turns the ledger upside down as sorting does: literals move with their rows. */
function sortUpsideDown({ book }: Town): void {
  const { area, sheet } = book.tableNamed('Ledger')!;
  const rows = Array.from({ length: area.rows - 1 }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => {
      const cell = book.sheet(sheet).cells.get(area.row + 1 + row, area.column + column);
      return cell?.formula === undefined ? { value: cell?.value ?? null } : undefined;
    }),
  );
  book.apply({ type: 'setCells', sheet, row: area.row + 1, column: area.column, cells: rows.reverse() }, { origin: 'user' });
}

describeWith([SOFFICE])('print views are live', () => {
  let town: Town;
  beforeAll(async () => {
    town = await openTown(demoContent());
    valueOf(await applySplit(town.spreadsheet, valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }))));
    for (const kind of ['split', 'progress'] as const) {
      valueOf(await applyPrint(town.spreadsheet, valueOf(await previewPrint(town.spreadsheet, kind))));
    }
  }, 120_000);
  afterAll(closeTowns);

  const calculated = async (): Promise<Readonly<Record<'split' | 'progress', Sheet>>> => {
    const values = await recalculate(await town.save());
    const sheet = (name: string): Sheet => values.get(name) ?? new Map<string, Scalar>();
    return { split: sheet('分解表(打印)'), progress: sheet('进度表(打印)') };
  };

  test('they show cumulative quarters, follow a sorted ledger, and say when a row is gone', async () => {
    const before = await calculated();
    const split = figuresOf(before.split, ['E', 'F', 'G', 'H', 'I']);
    expect(split.get('规模以上工业产值 乙丑五金')?.[0]).toBe(7000);
    for (const [pair, [annual, first, half, third, year]] of split) {
      if (typeof annual !== 'number' || pair.startsWith('工业总产值')) continue;
      expect([pair, year]).toEqual([pair, annual]);
      expect(Number(first)).toBeLessThanOrEqual(Number(half));
      expect(Number(half)).toBeLessThanOrEqual(Number(third));
    }
    expect([before.split.get('A3'), before.progress.get('A3')]).toEqual(['与台账一致', '与台账一致']);

    sortUpsideDown(town);
    const sorted = await calculated();
    expect(figuresOf(sorted.split, ['E', 'F', 'G', 'H', 'I'])).toEqual(split);
    const columns = ['D', 'E', 'F', 'G', 'H', 'I', 'K', 'M'];
    expect(figuresOf(sorted.progress, columns)).toEqual(figuresOf(before.progress, columns));
    expect(sorted.progress.get('A3')).toBe('与台账一致');

    town.book.apply({ type: 'deleteRows', sheet: town.book.tableNamed('Ledger')!.sheet, at: 10, count: 1 }, { origin: 'user' });
    const shorter = await calculated();
    expect([shorter.split.get('A3'), shorter.progress.get('A3')]).toEqual(['台账已增减行,请重新生成', '台账已增减行,请重新生成']);
    const errors = [...shorter.split.values(), ...shorter.progress.values()].filter((value) => typeof value === 'string' && /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!)/.test(value));
    expect(errors).toEqual([]);
  }, 300_000);
});

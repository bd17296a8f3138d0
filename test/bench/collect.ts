import { mergeReturns } from '../../src/app/collect/mergeReturns';
import { readFile } from '../../src/xlsx/readFile';
import { writePack } from '../../src/xlsx/writePack';
import { bookOf, type BookRow, formsOf } from '../app/collect/collectBook';
import { gridsOf, headOf } from '../app/collect/formGrid';

const FILES = 100;
const ROWS = 200;

/** Prints what collecting a hundred returns costs, reading and merging, and how that grows with their rows. */
export async function benchCollect(): Promise<void> {
  await timed(2, ROWS);
  const small = await timed(FILES / 4, ROWS / 10);
  const large = await timed(FILES, ROWS);
  const perRow = (one: Timed, files: number, rows: number): number => ((one.read + one.merge) * 1000) / (files * rows);
  console.log(`\nReturns: ${FILES} of ${ROWS} rows, all of them filled in, read in ${seconds(large.read)} s and merged in ${seconds(large.merge)} s on one thread (goal 5 s together).`);
  console.log(`  ${perRow(small, FILES / 4, ROWS / 10).toFixed(0)} µs a row of ${FILES / 4} returns of ${ROWS / 10}, ${perRow(large, FILES, ROWS).toFixed(0)} µs of ${FILES} of ${ROWS}.`);
}

interface Timed {
  readonly read: number;
  readonly merge: number;
}

async function timed(files: number, rows: number): Promise<Timed> {
  const book = bookOf({ rows: Array.from({ length: files * rows }, (_, index): BookRow => ({ indicator: `指标${index % rows}`, unit: `单位${Math.floor(index / rows)}`, office: `科室${Math.floor(index / rows)}`, cells: { month3: 830, cause: '设备检修' } })) });
  const returns = [];
  for (const [office, spec] of formsOf(book)) {
    const sheets = spec.sheets.map((sheet) => ({ ...sheet, lines: sheet.lines.map((line) => ({ ...line, cells: [...line.cells] })) }));
    const [grid] = gridsOf(spec);
    if (!grid) throw new Error('the form has no sheet');
    const { row, at } = headOf(grid);
    const column = at.get('actual') ?? 0;
    sheets[0]?.lines.slice(row + 1, row + 1 + rows).forEach(({ cells }) => (cells[column] = { value: 900, style: cells[column]?.style ?? 0 }));
    returns.push({ name: `${office}.xlsx`, bytes: await writePack({ ...spec, sheets }) });
  }
  const began = performance.now();
  const read = returns.map((file) => ({ name: file.name, read: readFile(file) }));
  const between = performance.now();
  const { lines } = mergeReturns(book, read);
  const merge = performance.now() - between;
  if (lines.length !== files * rows || lines.some(({ state }) => state !== 'new')) throw new Error(`${lines.length} lines came back of ${files * rows}`);
  return { read: between - began, merge };
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}

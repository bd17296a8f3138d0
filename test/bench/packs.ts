import { packSpec, packRow, wordsRow } from '../workbook/pack/forms';
import { writePack } from '../../src/xlsx/writePack';

const PACKS = 100;
const ROWS = 200;
const WORDS = 60;

/** Prints what a hundred offices' forms cost, and how that grows with their rows. */
export async function benchPacks(): Promise<void> {
  await timed(2, ROWS);
  const [small, large] = [await timed(PACKS / 4, ROWS / 10), await timed(PACKS, ROWS)];
  console.log(`\nForms: ${PACKS} of ${ROWS} rows in ${(large.milliseconds / 1000).toFixed(1)} s on one thread (goal 20 s), ${(large.bytes / PACKS / 1000).toFixed(0)} kB each.`);
  const [perSmall, perLarge] = [small.milliseconds / (PACKS / 4), large.milliseconds / PACKS];
  console.log(`  ${perSmall.toFixed(0)} ms a form of ${ROWS / 10} rows, ${perLarge.toFixed(0)} ms of ${ROWS}: ${(perLarge / perSmall).toFixed(1)}× for ten times the rows.`);
}

async function timed(packs: number, rows: number): Promise<{ readonly milliseconds: number; readonly bytes: number }> {
  const began = performance.now();
  let bytes = 0;
  for (let pack = 0; pack < packs; pack += 1) {
    const spec = packSpec(Array.from({ length: rows }, (_, row) => formRow(pack, row, rows)), { office: `科室${pack}` });
    bytes += (await writePack(spec)).length;
  }
  return { milliseconds: performance.now() - began, bytes };
}

function formRow(pack: number, row: number, rows: number) {
  const about = { key: `I${row}|U${pack}`, indicator: `指标${row}`, unit: `单位${pack}-${row}` };
  if (row >= rows - (rows * WORDS) / ROWS) return wordsRow(about);
  return packRow({ ...about, decimals: row % 3, measure: ['万元', '亩', '个'][row % 3] ?? '', milestone: 300 + row, last: { month: 3, value: 200 + row } });
}

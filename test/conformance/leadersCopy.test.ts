import { applySplit, previewSplit } from '../../src/app/split/split';
import { COPY_ROWS, type CopyRows } from '../../src/app/copy/copyRows';
import { makeLeadersCopy } from '../../src/app/copy/leadersCopy';
import type { Language } from '../../src/workbook/text';
import { closeTowns, DEMO_TIME, demoContent, openTown, type Town, valueOf } from '../app/openTown';
import { describeWith, PDFTOPPM, recalculate, renderPng, SOFFICE } from './libreoffice';

const SHEETS: Readonly<Record<CopyRows, readonly string[]>> = {
  none: ['进度看板', '指标进度'],
  office: ['进度看板', '指标进度', '科室进度'],
  industry: ['进度看板', '指标进度', '行业进度'],
  anonymous: ['进度看板', '指标进度', '企业进度(匿名)'],
};

/** The demo town's copies as another program reads and prints them. */
describeWith([SOFFICE, PDFTOPPM])('the leaders’ copy in LibreOffice', () => {
  let town: Town;

  beforeAll(async () => {
    town = await splitTown('zh');
  }, 240_000);
  afterAll(closeTowns);

  test.each(COPY_ROWS)('lists %s on A4 pages: one for the Board, one for the indicators', async (rows) => {
    const file = await copyOf(town, rows);
    const [board, indicators, lines] = SHEETS[rows];
    expect([...(await recalculate(file)).keys()]).toEqual(SHEETS[rows]);
    expect(await renderPng(file, { sheet: board ?? '' })).toHaveLength(1);
    expect(await renderPng(file, { sheet: indicators ?? '' })).toHaveLength(1);
    if (lines !== undefined) expect((await renderPng(file, { sheet: lines })).length).toBeLessThanOrEqual(rows === 'anonymous' ? 3 : 1);
  }, 240_000);
});

async function splitTown(language: Language): Promise<Town> {
  const town = await openTown(demoContent(language), language, { calculation: true });
  const preview = valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }));
  valueOf(await applySplit(town.spreadsheet, preview));
  return town;
}

async function copyOf(town: Town, rows: CopyRows): Promise<Uint8Array> {
  return new Uint8Array(await valueOf(await makeLeadersCopy(town.spreadsheet, { rows })).content.arrayBuffer());
}

import { strFromU8, unzipSync } from 'fflate';
import { copySheets } from '../../../src/app/copy/copySheets';
import { readCirculated } from '../../../src/app/copy/readCirculated';
import { COPY_ROWS } from '../../../src/app/copy/copyRows';
import { makeLeadersCopy } from '../../../src/app/copy/leadersCopy';
import { makeLongTable } from '../../../src/app/copy/longTable';
import { writeCopy } from '../../../src/app/copy/writeCopy';
import { closeTowns, demoContent, openTown, type Town, valueOf } from '../openTown';

afterEach(closeTowns);

const OUTPUT = '规模以上工业产值';

/** Row by row, what formulas would show: the workbook here does not calculate. */
function show(town: Town, figures: (row: number) => { readonly valid: number; readonly code: number }): void {
  demoContent().assignments.forEach(({ annual }, row) => {
    const { valid, code } = figures(row);
    town.type('ledger', 'annual', row, annual ?? 700 + row);
    town.type('ledger', '_valid', row, valid);
    town.type('ledger', 'distance', row, -valid / 7);
    town.type('ledger', 'milestone', row, valid + valid / 7);
    town.type('ledger', '_code', row, code);
    town.type('ledger', '_judged', row, 1);
    town.type('ledger', '_good', row, code === 11 ? 1 : 0);
  });
  demoContent().indicators.forEach((_, row) => {
    town.type('indicators', '_target', row, 50_000);
    town.type('indicators', '_status', row, '●达序时');
    town.type('indicators', '_colour', row, 1);
    town.type('indicators', '_code', row, 11);
  });
}

async function partsOf(blob: Blob): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('no part of the leaders’ copy or of the long table names an enterprise or has a figure of one', async () => {
  const town = await openTown(demoContent());
  // Figures that occur nowhere else, so that finding one means it was copied.
  const own = (row: number) => 100_003 + 7_919 * row;
  show(town, (row) => ({ valid: own(row), code: row % 3 === 0 ? 14 : 13 }));
  const enterprises = demoContent().units.filter(({ category }) => category === 'enterprise');
  expect(enterprises.length).toBeGreaterThan(20);
  const people = enterprises.flatMap(({ shortName, fullName, code, creditCode, contactLeader, liaison }) => [shortName, fullName, code, creditCode, contactLeader, liaison]);
  const names = new Set(enterprises.map(({ shortName }) => shortName));
  for (const rows of COPY_ROWS) {
    const parts = await partsOf(valueOf(await makeLeadersCopy(town.spreadsheet, { rows })).content);
    const all = [...Object.values(parts), await valueOf(await makeLongTable(town.spreadsheet, { rows })).content.text()].join('\n');
    for (const text of new Set(people.filter((name) => name !== ''))) expect([rows, text, all.includes(text)]).toEqual([rows, text, false]);
    demoContent().assignments.forEach(({ unit }, row) => {
      if (rows !== 'anonymous' && names.has(unit)) expect(all).not.toMatch(new RegExp(`<v>${own(row)}</v>|${own(row).toLocaleString('en-US')}|,${own(row)},`));
    });
    expect(all).toContain('村建办');
  }
});

test('the copy has three visible sheets of values and nothing else', async () => {
  const town = await openTown(demoContent());
  show(town, () => ({ valid: 5, code: 13 }));
  const { name, content } = valueOf(await makeLeadersCopy(town.spreadsheet));
  expect(name).toBe('示例镇进度看板(领导版,4月).xlsx');
  const parts = await partsOf(content);
  expect(Object.keys(parts).filter((path) => /docProps|comments|customXml|drawing|externalLink/.test(path))).toEqual([]);
  expect(Object.keys(parts).filter((path) => /worksheets\/sheet\d+\.xml$/.test(path))).toHaveLength(3);
  expect(parts['xl/workbook.xml']).not.toMatch(/<definedName\b|state=/);
  for (const [path, xml] of Object.entries(parts).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name))) {
    expect([path, /<f>|<f |hidden=/.test(xml)]).toEqual([path, false]);
    expect(xml.match(/<pageMargins/g)).toHaveLength(1);
    expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1"/);
  }
  expect(Object.values(parts).join('').match(/tabSelected="1"/g)).toHaveLength(1);
});

test('the long table is UTF-8 with a byte order mark, a line for each indicator and month', async () => {
  const town = await openTown(demoContent());
  show(town, (row) => ({ valid: 10 + row, code: 13 }));
  demoContent().indicators.forEach((_, row) => town.type('indicators', '_month', row, 4));
  const { name, content } = valueOf(await makeLongTable(town.spreadsheet, { rows: 'none' }));
  expect([name, [...new Uint8Array(await content.arrayBuffer())].slice(0, 3)]).toEqual(['示例镇指标进度长表(只列指标,4月).csv', [0xef, 0xbb, 0xbf]]);
  const lines = (await content.text()).split('\r\n');
  expect(lines[0]).toBe('指标,范围,计量单位,年份,截至月份,计划(累计),实绩(累计),状态');
  const cellsOf = (month: number) => lines.find((line) => line.startsWith(`${OUTPUT},全镇,万元,2011,${month},`))?.split(',').slice(5);
  const reported = demoContent().assignments.filter(({ indicator }) => indicator === OUTPUT).map(({ cumulative }) => cumulative.slice(0, 2).filter((figure) => typeof figure === 'number').at(-1) ?? 0);
  expect([cellsOf(1), cellsOf(2)]).toEqual([undefined, ['', String(reported.reduce((sum, figure) => sum + figure, 0)), '']]);
});

test('it is read in two round trips and writes nothing', async () => {
  const town = await openTown(demoContent());
  const before = town.book.history.length;
  expect(await town.trips(() => makeLeadersCopy(town.spreadsheet))).toBe(2);
  expect(await town.trips(() => makeLongTable(town.spreadsheet, { rows: 'office' }))).toBe(2);
  expect(town.book.history).toHaveLength(before);
});

test.each(['=1+1', '+86', '-5', '@SUM(A1)', '=HYPERLINK("http://x")'])('the indicator %s stays text', async (name) => {
  const content = demoContent();
  const [first, ...others] = content.indicators;
  const town = await openTown({ ...content, indicators: first ? [{ ...first, name }, ...others] : [], assignments: [] });
  const circulated = valueOf(await readCirculated(town.spreadsheet));
  const parts = await partsOf(await writeCopy(copySheets(circulated), 'zh'));
  const shared = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, text]) => text?.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"'));
  expect(shared).toContain(name);
  const [, style] = new RegExp(`<c r="B\\d+" s="(\\d+)" t="s"><v>${shared.indexOf(name)}</v>`).exec(parts['xl/worksheets/sheet1.xml'] ?? '') ?? [];
  const formats = [...(parts['xl/styles.xml'] ?? '').split('<cellXfs')[1]!.matchAll(/<xf [^>]*>/g)].map(([xf]) => xf);
  const texts = [...(parts['xl/styles.xml'] ?? '').matchAll(/numFmtId="(\d+)" formatCode="@"/g)].map(([, id]) => id);
  expect([...texts, '49'].some((id) => formats[Number(style)]?.includes(`numFmtId="${id}"`))).toBe(true);
});

test('a sum of one enterprise and two villages is kept back', async () => {
  const town = await openTown(demoContent());
  const LAND = '征地工业用地面积';
  const own = (row: number) => 100_003 + 7_919 * row;
  const lines = demoContent().assignments.map((assignment, row) => ({ ...assignment, row }));
  const enterprise = demoContent().units.find(({ category }) => category === 'enterprise')!.shortName;
  const land = lines.filter(({ indicator }) => indicator === LAND);
  const spare = lines.find(({ indicator }) => indicator !== LAND)!;
  show(town, (row) => ({ valid: own(row), code: 13 }));
  town.type('ledger', 'indicator', spare.row, LAND);
  town.type('ledger', 'unit', spare.row, enterprise);
  for (const { row } of [...land, spare]) town.type('ledger', 'leadOffice', row, '村建办');
  const { progress } = valueOf(await readCirculated(town.spreadsheet));
  expect(progress.filter(({ indicator, group }) => indicator === LAND && group === '村建办')).toMatchObject([{ isWithheld: true, actual: null, annual: null }]);
});

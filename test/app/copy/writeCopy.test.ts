import { writeCopy } from '../../../src/app/copy/writeCopy';
import { readFile } from '../../../src/xlsx/readFile';
import { valueOf } from '../openTown';

test.each(['甲子铝业', '_x0041_', '_x0041_x0042_', '=1+1', '+86', '-1', '@name', '\t=1', '007', '12%'])('%j reads back as it was written, as text', async (text) => {
  const blob = await writeCopy([{ name: '表', widths: [10], rows: [{ cells: [{ value: text }], height: 20 }] }], 'zh');
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const [sheet] = valueOf(readFile({ name: 'copy.xlsx', bytes })).sheets;
  expect(sheet?.rows.map(({ cells }) => [...cells.values()])).toEqual([[{ value: text }]]);
});

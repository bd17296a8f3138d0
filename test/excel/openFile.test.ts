import { fileOpener } from '../../src/excel/openFile';
import { newBook } from '../../src/workbench/book';
import { Host } from '../../src/workbench/host';
import { openOffice, type Office } from '../../src/workbench/node';
import { codesOf, valueOf } from './openExcel';

const offices: Office[] = [];
afterEach(() => offices.splice(0).forEach((office) => office.close()));

/** office.js goes another way on the web, where it has a root of its own for new workbooks. */
function open(platform: 'PC' | 'OfficeOnline') {
  const files: (Uint8Array | null)[] = [];
  const host = new Host({ book: newBook(), openFile: (file) => files.push(file) });
  const office = openOffice({ host });
  offices.push(office);
  Object.assign(office.Office.context, { platform });
  Object.assign(office.Office, { PlatformType: { OfficeOnline: 'OfficeOnline' } });
  return { files, host, office, openFile: fileOpener(office.Excel.createWorkbook) };
}

describe.each(['PC', 'OfficeOnline'] as const)('on %s', (platform) => {
  test('a file comes to Excel byte by byte in one round trip', async () => {
    const { files, office, openFile } = open(platform);
    // More bytes than are turned into text at once.
    const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => (index * 7) % 256);
    valueOf(await openFile(bytes));
    expect(files).toEqual([bytes]);
    expect(office.counter.roundTrips).toBe(1);
  });

  test('while a cell is edited, the planner is told to end that first', async () => {
    const { files, host, openFile } = open(platform);
    host.cellEditing = true;
    expect(codesOf(await openFile(new Uint8Array(10)))).toEqual(['cell-editing']);
    expect(files).toEqual([]);
  });
});

test('what Excel refuses leads to the advice to save the file', async () => {
  const refusal = Object.assign(new Error('This operation is not allowed due to the extension hardening policy.'), { code: 'GeneralException', debugInfo: {} });
  expect(codesOf(await fileOpener(() => Promise.reject(refusal))(new Uint8Array(1)))).toEqual(['file-not-opened']);
});

test('a fault of ours is not taken for one of Excel’s', async () => {
  await expect(fileOpener(() => Promise.reject(new TypeError('ours')))(new Uint8Array(1))).rejects.toThrow('ours');
});

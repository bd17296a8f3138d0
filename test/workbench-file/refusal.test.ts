import { strToU8, zipSync } from 'fflate';
import { openXlsx } from '../../src/workbench/file/open';
import { bookOf, saveBook } from './books';

const MEGABYTE = 1024 * 1024;

const refusal = async (bytes: Uint8Array) =>
  openXlsx(bytes).then(
    () => 'opened',
    (error: unknown) => error,
  );

/** A zip whose directory says that its first part is so large; nothing of that size is made. */
async function claiming(size: number, file?: Uint8Array): Promise<Uint8Array> {
  const bytes = file ?? (await saveBook(bookOf([])));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + 24, size, true);
    return bytes;
  }
  throw new Error('no directory');
}

test('a file over 20 MB is refused before anything is read', async () => {
  expect(await refusal(new Uint8Array(20 * MEGABYTE + 1))).toMatchObject({ code: 'file-too-large', facts: { limit: 20 * MEGABYTE } });
});

test('a file that would unpack to over 200 MB is refused before it is unpacked', async () => {
  expect(await refusal(await claiming(200 * MEGABYTE))).toMatchObject({ code: 'file-too-large', facts: { limit: 200 * MEGABYTE } });
  expect(await refusal(await claiming(0xffffffff))).toMatchObject({ code: 'file-too-large' });
});

test('a part that is larger than the directory says is not unpacked', async () => {
  const bomb = zipSync({ '_rels/.rels': new Uint8Array(300 * MEGABYTE), 'xl/worksheets/sheet1.xml': strToU8('<worksheet/>') });
  expect(await refusal(await claiming(1_000, bomb))).toMatchObject({ code: 'not-a-workbook', facts: { reason: 'damaged', detail: expect.stringContaining('larger') } });
});

test.each([
  ['no zip', strToU8('指标,数'), 'no-zip'],
  ['an old or encrypted workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0)]), 'old-or-encrypted'],
  ['another zip', zipSync({ 'a.txt': strToU8('a') }), 'no-worksheet'],
  ['a workbook with broken parts', zipSync({ '_rels/.rels': strToU8('<Relationships><'), 'xl/worksheets/sheet1.xml': strToU8('<') }), 'damaged'],
])('%s is refused as no workbook', async (_, bytes, reason) => {
  expect(await refusal(bytes)).toMatchObject({ name: 'FileRefused', code: 'not-a-workbook', facts: { reason } });
});

test('an empty workbook opens', async () => {
  expect(await refusal(await saveBook(bookOf([])))).toBe('opened');
});

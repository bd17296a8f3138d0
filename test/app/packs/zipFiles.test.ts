import { unzipSync } from 'fflate';
import { zipFiles } from '../../../src/app/packs/zipFiles';

const file = (name: string, text: string) => ({ name, content: new Blob([text]) });

/** The first local header: flags, method, time and date (APPNOTE 4.3.7). */
function header(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [6, 8, 10, 12].map((offset) => view.getUint16(offset, true));
}

test('all files are in it under their names, as they are', async () => {
  const zip = await zipFiles('示例镇2011年4月填报表.zip', [file('经发办.xlsx', '一'), file('12.xlsx', '二'), file('空.xlsx', '')], '2011-05-12 09:30');
  expect(zip.name).toBe('示例镇2011年4月填报表.zip');
  const found = unzipSync(new Uint8Array(await zip.content.arrayBuffer()));
  expect(Object.entries(found).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([['经发办.xlsx', '一'], ['12.xlsx', '二'], ['空.xlsx', '']]);
});

test('names are marked as UTF-8, nothing is packed twice, and the time is that of the order', async () => {
  const zip = await zipFiles('a.zip', [file('经发办.xlsx', '一')], '2011-05-12 09:30');
  const [flags = 0, method, time, date] = header(new Uint8Array(await zip.content.arrayBuffer()));
  expect(flags & 0x0800).not.toBe(0);
  expect(method).toBe(0);
  expect([time, date]).toEqual([(9 << 11) | (30 << 5), ((2011 - 1980) << 9) | (5 << 5) | 12]);
});

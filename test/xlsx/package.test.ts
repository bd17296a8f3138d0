import fc from 'fast-check';
import { zipSync } from 'fflate';
import { crc32 } from '../../src/xlsx/package/crc32';
import { readDirectory } from '../../src/xlsx/package/directory';
import { unpack } from '../../src/xlsx/package/unpack';
import { parseAttributes, parseXml, serializeXml, textOf } from '../../src/xlsx/package/xml';
import { withEntry } from './smallFile';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('every entry of a zip file unpacks to what was packed', () => {
  const parts = fc.dictionary(fc.stringMatching(/^[a-z/]{1,9}$/), fc.oneof(fc.uint8Array(), fc.string({ maxLength: 5_000 }).map((text) => bytesOf(text.repeat(20)))), { maxKeys: 4 });
  fc.assert(
    fc.property(parts, fc.constantFrom(0 as const, 6 as const), (files, level) => {
      const bytes = zipSync(files, { level });
      const unpacked = readDirectory(bytes)?.map((entry) => [entry.path, unpack(bytes, entry)]);
      expect(Object.fromEntries(unpacked ?? [])).toEqual(files);
    }),
  );
});

test('an entry that is not what the directory says is refused', () => {
  const bytes = zipSync({ 'a': bytesOf('x'.repeat(100_000)), 'b': bytesOf('y') });
  const unpackFirst = (changed: Uint8Array) => unpack(changed, readDirectory(changed)![0]!);
  for (const [field, value] of [[16, 1], [20, 5], [20, 5_000_000], [24, 99_999], [24, 100_001], [42, 3]] as const) {
    expect(() => unpackFirst(withEntry(bytes, 'a', field, value))).toThrow(/^a /);
  }
  expect(unpackFirst(bytes)).toHaveLength(100_000);
});

test('the checksum is that of zip files', () => {
  expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
});

/** The same file as programs write it that always use the wide form of numbers. */
function withWideNumbers(bytes: Uint8Array, path: string): Uint8Array {
  const end = bytes.length - 22;
  const view = new DataView(bytes.buffer);
  const entry = readDirectory(bytes)?.[0];
  if (entry?.path !== path) throw new Error(`${path} must be the only entry`);
  const start = view.getUint32(end + 16, true);
  const head = bytes.slice(start, start + 46 + path.length);
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  [entry.size, entry.packed, entry.offset].forEach((value, index) => extra.setUint32(4 + index * 8, value, true));
  const headView = new DataView(head.buffer);
  for (const field of [20, 24, 42]) headView.setUint32(field, 0xffffffff, true);
  headView.setUint16(30, 28, true);
  const wide = new DataView(new ArrayBuffer(56 + 20));
  wide.setUint32(0, 0x06064b50, true);
  wide.setUint32(32, 1, true);
  wide.setUint32(48, start, true);
  wide.setUint32(56, 0x07064b50, true);
  wide.setUint32(64, start + head.length + 28, true);
  const tail = bytes.slice(end);
  const tailView = new DataView(tail.buffer);
  tailView.setUint16(10, 0xffff, true);
  tailView.setUint32(16, 0xffffffff, true);
  return Uint8Array.from([...bytes.slice(0, start), ...head, ...new Uint8Array(extra.buffer), ...new Uint8Array(wide.buffer), ...tail]);
}

test('numbers in the wide form of zip files are understood', () => {
  const bytes = zipSync({ 'part.xml': bytesOf('文'.repeat(500)) });
  const wide = withWideNumbers(bytes, 'part.xml');
  expect(readDirectory(wide)).toEqual(readDirectory(bytes));
  expect(unpack(wide, readDirectory(wide)![0]!)).toEqual(bytesOf('文'.repeat(500)));
});

describe('XML', () => {
  test('what is written is what is read', () => {
    const text = fc.string({ unit: 'grapheme' }).map((value) => value.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd]/gu, ''));
    fc.assert(
      fc.property(text, text, (inside, attribute) => {
        const written = serializeXml({ name: 'x:a', attributes: { 'b': attribute }, children: [{ name: 'c', attributes: {}, children: [inside] }] });
        const read = parseXml(written);
        expect([read.attributes['b'], textOf(read)]).toEqual([attribute, inside]);
      }),
    );
  });

  test('comments and instructions are left out, literal texts and > in attributes kept', () => {
    const tree = parseXml('<?xml version="1.0"?><!-- <b> --><a k="x > y" l=\'"\'>1<!-- </a> --><![CDATA[<&amp;]]>&lt;<b/>\n</a><!-- end -->');
    expect(tree.attributes).toEqual({ k: 'x > y', l: '"' });
    expect(textOf(tree)).toBe('1<&amp;<\n');
  });

  test.each(['', 'text', '<a>', '<a></b>', '<a/><b/>', '</a>', '<a', '<a b="></a>', '< a/>', '<a><!-- </a>', '<!DOCTYPE a><a/>', '<a><!ENTITY b "c"></a>', '<a>'.repeat(300) + '</a>'.repeat(300)])(
    '%p is refused',
    (text) => expect(() => parseXml(text)).toThrow(/^XML/),
  );

  test('attributes stop at what is none', () => {
    expect(parseAttributes(' a="1"  b:c = \'2\' junk d="3"')).toEqual({ 'a': '1', 'b:c': '2' });
  });
});

import { strToU8 } from 'fflate';
import { CFB, utils, write } from 'xlsx';
import { readDirectory } from '../../src/xlsx/package/directory';
import { MAIN, relations, smallFile, smallParts, withEntry, zipped } from './smallFile';

const SHEET = 'xl/worksheets/sheet1.xml';
const MEGABYTE = 1024 * 1024;

/** What becomes of a file: the code of the issue, or `read` with the warnings. */
export type Fate = string | readonly ['read', ...string[]];

export interface HostileFile {
  readonly fate: Fate;
  bytes(): Uint8Array;
}

const text = (inner: string) => `<row><c t="inlineStr"><is><t>${inner}</t></is></c></row>`;
const longPart = (part: string): Uint8Array => zipped({ ...smallParts(''), [SHEET]: part });
const longRows = (rows: string): Uint8Array => smallFile(rows);

function compound(...streams: readonly string[]): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const name of streams) CFB.utils.cfb_add(file, `/${name}`, new Array<number>(5_000).fill(7));
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer);
}

function oldWorkbook(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['指标', 1]]), '表');
  return new Uint8Array(write(book, { bookType: 'biff8', type: 'buffer' }) as Buffer);
}

function openDocument(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['指标', 1]]), '表');
  return new Uint8Array(write(book, { bookType: 'ods', type: 'buffer' }) as Buffer);
}

/** Six entries of the directory are the very same packed bytes. */
function overlapping(): Uint8Array {
  const sheets = [1, 2, 3, 4, 5].map((number) => `xl/worksheets/copy${String(number)}.xml`);
  const bytes = zipped({ ...smallParts(' '.repeat(5 * MEGABYTE)), ...Object.fromEntries(sheets.map((path) => [path, ''])) });
  const original = readDirectory(bytes)?.find(({ path }) => path === SHEET);
  if (!original) throw new Error('no sheet');
  const fields = [[16, original.crc], [20, original.packed], [24, original.size], [42, original.offset]] as const;
  return sheets.reduce((changed, path) => fields.reduce((now, [field, value]) => withEntry(now, path, field, value), changed), bytes);
}

const ENTITIES = `<!DOCTYPE worksheet [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, level) => `<!ENTITY a${String(level)} "${`&a${level === 0 ? '' : String(level - 1)};`.repeat(10)}">`).join('')}]>`;
const OUTSIDE = '<!DOCTYPE worksheet [<!ENTITY file SYSTEM "file:///etc/passwd">]>';

/** Files that mean harm, or are not what they seem, and what becomes of each. */
export const HOSTILE: Readonly<Record<string, HostileFile>> = {
  'bomb-honest': { fate: 'file-too-full', bytes: () => longPart(' '.repeat(100 * MEGABYTE)) },
  'bomb-lying': { fate: 'file-damaged', bytes: () => withEntry(longPart(' '.repeat(100 * MEGABYTE)), SHEET, 24, 1_000) },
  'bomb-in-part-not-needed': { fate: 'file-too-full', bytes: () => zipped({ ...smallParts(''), 'xl/media/a.bin': new Uint8Array(100 * MEGABYTE) }) },
  'declares-1-gigabyte': { fate: 'file-too-full', bytes: () => withEntry(smallFile(text('a')), SHEET, 24, 1024 * MEGABYTE) },
  'declares-4-gigabytes': { fate: 'file-too-full', bytes: () => withEntry(smallFile(text('a')), SHEET, 24, 0xffffffff) },
  'declares-too-little': { fate: 'file-damaged', bytes: () => withEntry(smallFile(text('a')), SHEET, 24, 20) },
  'many-entries': { fate: 'file-too-full', bytes: () => zipped({ ...smallParts(''), ...Object.fromEntries(Array.from({ length: 2_500 }, (_, index) => [`a/${String(index)}`, ''])) }) },
  'overlapping-entries': { fate: 'file-damaged', bytes: overlapping },
  'one-part-as-many-sheets': {
    fate: 'file-too-full',
    bytes: () =>
      zipped({
        ...smallParts(`<!--${' '.repeat(20 * MEGABYTE)}-->`),
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="r"><sheets>${'<sheet name="a" r:id="rId1"/>'.repeat(100_000)}</sheets></workbook>`,
      }),
  },
  'same-name-twice': { fate: 'file-damaged', bytes: () => zipped({ ...smallParts(''), 'XL/worksheets/Sheet1.xml': '<worksheet/>' }) },
  'path-upwards': { fate: ['read'], bytes: () => zipped({ ...smallParts(text('a')), '../../../etc/cron.d/a': 'a' }) },
  'target-upwards': { fate: 'file-damaged', bytes: () => smallFile('', { 'xl/_rels/workbook.xml.rels': relations(['rId1', 'worksheet', '../../../../etc/passwd']) }) },
  'target-outside': { fate: 'file-damaged', bytes: () => smallFile('', { 'xl/_rels/workbook.xml.rels': relations(['rId1', 'worksheet', 'http://127.0.0.1:9/s.xml', 'External']) }) },
  'entity-bomb': { fate: 'file-damaged', bytes: () => longPart(`${ENTITIES}<worksheet xmlns="${MAIN}"><sheetData>${text('&a29;')}</sheetData></worksheet>`) },
  'entity-outside': { fate: 'file-damaged', bytes: () => longPart(`${OUTSIDE}<worksheet xmlns="${MAIN}"><sheetData>${text('&file;')}</sheetData></worksheet>`) },
  'entity-in-relations': { fate: 'file-damaged', bytes: () => smallFile('', { 'xl/_rels/workbook.xml.rels': OUTSIDE + relations(['rId1', 'worksheet', 'worksheets/sheet1.xml']) }) },
  'deep': { fate: 'file-damaged', bytes: () => longPart('<a>'.repeat(18 * MEGABYTE)) },
  'open-cells': { fate: 'file-damaged', bytes: () => longRows(`<row>${'<c>'.repeat(18 * MEGABYTE)}`) },
  'open-tags': { fate: 'file-damaged', bytes: () => longPart('<'.repeat(50 * MEGABYTE)) },
  'open-comments': { fate: 'file-damaged', bytes: () => longPart('<!--'.repeat(12 * MEGABYTE)) },
  'open-texts': { fate: 'file-damaged', bytes: () => smallFile('', { 'xl/sharedStrings.xml': `<sst>${'<si><t>'.repeat(7 * MEGABYTE)}` }) },
  'long-attribute': { fate: 'file-damaged', bytes: () => longRows(`<row><c ${'a'.repeat(50 * MEGABYTE)}/></row>`) },
  'many-attributes': { fate: 'file-damaged', bytes: () => longRows(`<row>${`<c ${'a="" '.repeat(150_000)}/>`.repeat(70)}</row>`) },
  'long-text': { fate: 'file-damaged', bytes: () => longRows(text('&'.repeat(50 * MEGABYTE))) },
  'text-in-pieces': { fate: 'file-damaged', bytes: () => longRows(text('中<!-- -->'.repeat(4 * MEGABYTE))) },
  'blank-cells': { fate: ['read'], bytes: () => longRows(`<row>${'<c s="0"/>'.repeat(16_000)}</row>`.repeat(240)) },
  'too-many-blank-cells': { fate: 'file-too-full', bytes: () => longRows(`<row>${'<c/>'.repeat(16_000)}</row>`.repeat(850)) },
  'full-cells': { fate: 'file-too-full', bytes: () => longRows(`<row>${'<c><v>1</v></c>'.repeat(16_000)}</row>`.repeat(230)) },
  'many-texts': { fate: 'file-too-full', bytes: () => smallFile('', { 'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(10 * MEGABYTE)}</sst>` }) },
  'text-that-is-not-there': { fate: 'file-damaged', bytes: () => smallFile('<row><c t="s"><v>7</v></c></row>') },
  'address-nowhere': { fate: 'file-damaged', bytes: () => smallFile('<row><c r="ZZZ1"><v>1</v></c></row>') },
  'row-nowhere': { fate: 'file-damaged', bytes: () => smallFile('<row r="99999999999"><c><v>1</v></c></row>') },
  'garbage-xml': { fate: 'file-damaged', bytes: () => longPart('<worksheet><sheetData></worksheet>') },
  'garbage-bytes': { fate: 'file-damaged', bytes: () => zipped({ ...smallParts(''), [SHEET]: Uint8Array.from({ length: 9_000 }, (_, index) => (index * 7919) % 256) }) },
  'wrong-checksum': { fate: 'file-damaged', bytes: () => withEntry(smallFile(text('a')), SHEET, 16, 1) },
  'cut-off': { fate: 'file-damaged', bytes: () => smallFile(text('a')).subarray(0, 900) },
  'no-workbook': { fate: 'file-damaged', bytes: () => zipped({ '[Content_Types].xml': '<Types/>', '_rels/.rels': relations() }) },
  'macros': { fate: ['read', 'file-macros'], bytes: () => zipped({ ...smallParts(text('a')), 'xl/vbaProject.bin': 'macro' }) },
  'external-links': {
    fate: ['read', 'file-external-links'],
    bytes: () =>
      smallFile('<row><c><f>[1]表!A1</f><v>5</v></c></row>', {
        'xl/_rels/workbook.xml.rels': relations(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'externalLink', 'externalLinks/externalLink1.xml']),
        'xl/externalLinks/externalLink1.xml': '<externalLink/>',
        'xl/externalLinks/_rels/externalLink1.xml.rels': relations(['rId1', 'externalLinkPath', 'http://127.0.0.1:9/a.xlsx', 'External']),
      }),
  },
  'encrypted': { fate: 'file-encrypted', bytes: () => compound('EncryptionInfo', 'EncryptedPackage') },
  'encrypted-zip': { fate: 'file-encrypted', bytes: encryptedZip },
  'old-format': { fate: 'file-old-format', bytes: oldWorkbook },
  'old-document': { fate: 'file-not-spreadsheet', bytes: () => compound('WordDocument', '1Table') },
  'document': { fate: 'file-not-spreadsheet', bytes: () => zipped({ '[Content_Types].xml': '<Types/>', '_rels/.rels': relations(['rId1', 'officeDocument', 'word/document.xml']), 'word/document.xml': '<a/>' }) },
  'binary': { fate: 'file-binary', bytes: () => zipped({ '[Content_Types].xml': '<Types/>', '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.bin']), 'xl/workbook.bin': 'a' }) },
  'open-document': { fate: 'file-opendocument', bytes: openDocument },
  'archive': { fate: 'file-archive', bytes: () => zipped({ '工业办.xlsx': smallFile('') }) },
  'rar': { fate: 'file-archive', bytes: () => strToU8('Rar!\x1a\x07\x00', true) },
  'csv': { fate: 'file-text', bytes: () => strToU8('\ufeff指标,数\r\n甲,1\r\n') },
  'csv-in-gbk': { fate: 'file-text', bytes: () => Uint8Array.from([0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0x31, 0x0d, 0x0a]) },
  'utf-16': { fate: 'file-text', bytes: () => Uint8Array.from([0xff, 0xfe, 0x07, 0x63, 0x09, 0x00, 0x31, 0x00]) },
  'web-page': { fate: 'file-web-page', bytes: () => strToU8('\ufeff\n<html><table><tr><td>1</td></tr></table></html>') },
  'xml-spreadsheet': { fate: 'file-web-page', bytes: () => strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>') },
  'picture-png': { fate: 'file-picture', bytes: () => strToU8('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', true) },
  'picture-jpeg': { fate: 'file-picture', bytes: () => strToU8('\xff\xd8\xff\xe0\0\x10JFIF', true) },
  'picture-heic': { fate: 'file-picture', bytes: () => strToU8('\0\0\0\x18ftypheic', true) },
  'pdf': { fate: 'file-pdf', bytes: () => strToU8('%PDF-1.7\n%\xe2\xe3', true) },
  'noise': { fate: 'file-not-spreadsheet', bytes: () => Uint8Array.from({ length: 5_000 }, (_, index) => (index * index * 31 + 7) % 251) },
  'empty': { fate: 'file-empty', bytes: () => new Uint8Array() },
  'zeros': { fate: 'file-empty', bytes: () => new Uint8Array(4_096) },
  'large': { fate: 'file-too-large', bytes: () => zipped({ ...smallParts(''), 'xl/media/a.png': Uint8Array.from({ length: 11 * MEGABYTE }, (_, index) => (index * 31) % 256) }, 0) },
};

/** Bit 0 of an entry's flags says that it is encrypted. */
function encryptedZip(): Uint8Array {
  const bytes = smallFile(text('a'));
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  }
  return bytes;
}

import { strToU8, type Zippable, zipSync } from 'fflate';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function relations(...list: readonly (readonly [id: string, kind: string, target: string, mode?: string])[]): string {
  const items = list.map(([id, kind, target, mode]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

/** Parts of a workbook with one sheet, 表, and a table of shared texts; what `rows` and `parts` say stands in them. */
export function smallParts(rows: string, parts: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'sharedStrings', 'sharedStrings.xml'], ['rId3', 'styles', 'styles.xml']),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"/>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"/>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    ...parts,
  };
}

export function zipped(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const entries: Zippable = Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]));
  return zipSync(entries, { level });
}

export function smallFile(rows: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipped(smallParts(rows, parts));
}

/** Puts a number of four bytes at a place of every directory entry that `path` names: 24 is its size, 16 its checksum, 42 its place. */
export function withEntry(bytes: Uint8Array, path: string, field: 16 | 20 | 24 | 42, value: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const name = strToU8(path);
  let found = 0;
  for (let at = 0; at + 46 < changed.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (!name.every((byte, index) => changed[at + 46 + index] === byte)) continue;
    view.setUint32(at + field, value, true);
    found += 1;
  }
  if (found === 0) throw new Error(`no entry ${path}`);
  return changed;
}

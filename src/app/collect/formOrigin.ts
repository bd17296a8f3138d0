import { plainName } from '../../domain/intake/unitIndex';
import { decodeRecord, PACK_FIELDS, type PackRecord, type PackRecordRow } from '../../workbook/pack/packRecord';
import type { FileSheet } from '../files';
import { monthIn } from './formColumns';
import type { FormSheet } from './formRows';

/** Where a form comes from: by its record, or by its title where a program or a person lost the record. */
export interface FormOrigin {
  readonly office: string;
  /** 1…12. */
  readonly month: number;
  readonly year: number | null;
  /** Empty where it is not known. */
  readonly workbook: string;
  /** `null` where what was sent is not known. */
  readonly rows: ReadonlyMap<string, PackRecordRow> | null;
}

/** A row's own cells, and its fields. */
const WIDTH = 7 + PACK_FIELDS.length;

/** Records in the sheets of a file; a form that was copied whole has the same one twice. */
export function recordsIn(sheets: readonly FileSheet[]): readonly PackRecord[] {
  const found = sheets.flatMap((sheet) => decodeRecord(sheet.rows.map(({ cells }) => Array.from({ length: WIDTH }, (_, column) => cells.get(column)?.value ?? null))) ?? []);
  return [...new Map(found.map((record) => [JSON.stringify([record.workbook, record.year, record.month, record.office]), record])).values()];
}

export function originOf({ office, month, year, workbook, rows }: PackRecord): FormOrigin {
  return { office, month, year, workbook, rows: new Map(rows.map((row) => [row.key, row])) };
}

/** What the texts above a form's rows say of it; `null` in what they do not say, or say in two ways. */
export function titleOf(sheets: readonly FormSheet[], offices: readonly string[]): { readonly office: string | null; readonly month: number | null; readonly year: number | null } {
  const texts = sheets.flatMap(({ head }) => head);
  const titles = texts.filter((text) => YEAR.test(text));
  const named = offices.filter((office) => texts.some((text) => isOfficeLine(text, office)));
  return {
    office: named.length === 1 ? (named[0] ?? null) : null,
    month: only(titles.map(monthIn)) ?? only(sheets.map(({ columns }) => columns.month)),
    year: only(titles.map((text) => Number(YEAR.exec(text)?.[1] ?? 0))),
  };
}

const YEAR = /(?<!\d)((?:19|20)\d{2})(?:\s*年|(?!\d|-))/;

/** `填报科室:经发办`: a label, and the office's name alone behind it. */
function isOfficeLine(text: string, office: string): boolean {
  const [label, name] = text.normalize('NFKC').split(':');
  return label !== undefined && name !== undefined && plainName(name) === plainName(office);
}

function only(found: readonly (number | null)[]): number | null {
  const said = [...new Set(found.filter((one) => one !== null))];
  return said.length === 1 ? (said[0] ?? null) : null;
}

import { toHalfWidth } from '../../domain/halfWidth';
import { PACK_FIELDS } from '../../workbook/pack/packRecord';
import { type PackColumn, packHeader } from '../../workbook/pack/packHeaders';
import { LANGUAGES } from '../../workbook/text';
import type { FileSheet } from '../files';
import { cellText } from './cellText';

type FormLine = FileSheet['rows'][number];

/** Where a form's columns stand on a sheet of a file. */
export interface FormColumns {
  /** The header's row as the sheet counts it, from 1. */
  readonly headerRow: number;
  /** Columns from 0. */
  readonly at: ReadonlyMap<PackColumn, number>;
  /** Headers as they stand there. */
  readonly headers: ReadonlyMap<PackColumn, string>;
  /** Fields of which a second column was found. */
  readonly repeated: readonly string[];
  /** Month 1…12 that the header of the figures names; `null` where it names none. */
  readonly month: number | null;
}

/** A form's header stands below its title and instructions; further down is nothing but rows. */
const FIRST_LINES = 60;

/** The header of a form on a sheet: the line in which most columns are known. `null` for a sheet that is no form. */
export function formColumns(sheet: FileSheet): FormColumns | null {
  const found = sheet.rows.slice(0, FIRST_LINES).map(columnsIn).filter(isForm);
  return found.reduce<FormColumns | null>((best, next) => (best === null || next.at.size > best.at.size ? next : best), null);
}

function isForm({ at }: FormColumns): boolean {
  return at.has('indicator') && at.has('unit') && PACK_FIELDS.some((field) => at.has(field));
}

function columnsIn({ row, cells }: FormLine): FormColumns {
  const at = new Map<PackColumn, number>();
  const headers = new Map<PackColumn, string>();
  const repeated: string[] = [];
  for (const [column, cell] of cells) {
    const header = cellText(cell);
    const known = header === '' ? null : columnOf(header);
    if (!known) continue;
    if (!at.has(known)) {
      at.set(known, column);
      headers.set(known, header.replace(/\s+/g, ''));
    } else if (PACK_FIELDS.some((field) => field === known)) repeated.push(header);
  }
  return { headerRow: row, at, headers, repeated, month: monthIn(headers.get('actual') ?? '') };
}

const PACK_COLUMNS: readonly PackColumn[] = [
  'number', 'indicator', 'unit', 'measure', 'period', 'milestone', 'last', 'actual', 'nature', 'status', 'distance', 'attainment', 'hint', 'cause', 'nextStep', 'deadline', 'request', 'key',
];
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const OTHER_TOTAL = /上次|上期|上月|上年|同期|当月|本月数|last|previous|prior/;
/** 1—4月累计, 4月底累计数, 1至4月累计完成. */
const TOTAL = /^(?:\d{4}年)?(?:1月?[-至到])?(?:1[0-2]|[1-9])月(?:份|底|末)?(?:止)?累计(?:数|额|完成|完成数|实绩)?$/;
const ENGLISH_TOTAL = /^(?:jan[a-z]*-)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:total|cumulative)$/;

/** Which column a header names: spaces, line breaks, brackets with remarks, marks at its end and ways to write a month do not matter. */
function columnOf(header: string): PackColumn | null {
  const bare = bareHeader(header);
  const known = KNOWN.get(bare);
  if (known) return known;
  return !OTHER_TOTAL.test(bare) && (TOTAL.test(bare) || ENGLISH_TOTAL.test(bare)) ? 'actual' : null;
}

const MONTHS = [null, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const KNOWN: ReadonlyMap<string, PackColumn> = new Map(
  LANGUAGES.flatMap((language) =>
    PACK_COLUMNS.flatMap((column) => (column === 'actual' ? MONTHS : [null]).map((month): [string, PackColumn] => [bareHeader(packHeader(language, column, month)), column])),
  ),
);

function bareHeader(header: string): string {
  return toHalfWidth(header.normalize('NFKC'))
    .replace(/\s/g, '')
    .replace(/[([【〔].*?[)\]】〕]/g, '')
    .replace(/[‐-―−~～-]+/g, '-')
    .replace(/[:*#。.,、]+$/, '')
    .toLowerCase();
}

/** The month that a header or title says it goes to: the last one that it names. */
export function monthIn(text: string): number | null {
  const plain = toHalfWidth(text.normalize('NFKC')).replace(/\s/g, '').toLowerCase();
  const digits = [...plain.matchAll(/(?<!\d)(1[0-2]|[1-9])月/g)].at(-1)?.[1];
  if (digits !== undefined) return Number(digits);
  const name = [...plain.matchAll(/(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/g)].at(-1)?.[1];
  return name === undefined ? null : MONTH_NAMES.indexOf(name) + 1;
}

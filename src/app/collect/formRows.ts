import { type PackField, PACK_FIELDS } from '../../workbook/pack/packRecord';
import { LANGUAGES } from '../../workbook/text';
import { packsIn } from '../../workbook/text/packsIn';
import type { FileCell, FileSheet } from '../files';
import { cellText } from './cellText';
import { type FormColumns, formColumns, monthIn } from './formColumns';

/** One sheet of a form as it came back. */
export interface FormSheet {
  readonly name: string;
  readonly columns: FormColumns;
  /** Texts above the header: title, office, instructions. */
  readonly head: readonly string[];
  readonly rows: readonly FormRow[];
  /** Sheet rows that hold a figure, but name nothing that it could be of. */
  readonly unnamed: readonly number[];
}

/** A line below the header that may be one of the form's rows. */
export interface FormRow {
  readonly sheet: string;
  /** As the sheet counts it, from 1. */
  readonly row: number;
  /** As typed; without a key, of cells merged over several lines, the name above. */
  readonly indicator: string;
  readonly unit: string;
  /** The row's key where one was found, in whatever column it stands. */
  readonly key: string | null;
  /** Month 1…12 that the row's own cell names; `null` where it names none. */
  readonly month: number | null;
  /** Only of columns that the sheet has. */
  readonly cells: ReadonlyMap<PackField, FileCell | undefined>;
}

/** Sums that people put between rows are nobody's figure. */
const SUM = /^(?:合计|小计|总计|共计|累计|(?:全镇|本科室|各单位)?合计数?|total|subtotal|sum):?$/i;

/** Sheets of a file that are forms. `isKey` tells whether a text is the key of a row that is known. */
export function formSheets(sheets: readonly FileSheet[], isKey: (text: string) => boolean): readonly FormSheet[] {
  return sheets.flatMap((sheet) => {
    const columns = formColumns(sheet);
    return columns ? [formSheet(sheet, columns, isKey)] : [];
  });
}

function formSheet(sheet: FileSheet, columns: FormColumns, isKey: (text: string) => boolean): FormSheet {
  const rows: FormRow[] = [];
  const unnamed: number[] = [];
  let above = '';
  for (const line of sheet.rows.filter(({ row }) => row > columns.headerRow)) {
    const found = rowOf(sheet.name, columns, line, above, isKey);
    if (isPassedOver(line, found)) continue;
    above = found.indicator || above;
    if (found.key !== null || (found.indicator !== '' && found.unit !== '')) rows.push(found);
    else if (typeof found.cells.get('actual')?.value === 'number') unnamed.push(line.row);
  }
  return { name: sheet.name, columns, head: headOf(sheet, columns), rows, unnamed };
}

function rowOf(sheet: string, columns: FormColumns, { row, cells }: FileSheet['rows'][number], above: string, isKey: (text: string) => boolean): FormRow {
  const text = (column: 'indicator' | 'unit' | 'period'): string => cellText(cells.get(columns.at.get(column) ?? -1));
  const [indicator, unit] = [text('indicator'), text('unit')];
  const key = [...cells.values()].map(cellText).find(isKey) ?? null;
  return {
    sheet,
    row,
    indicator: indicator === '' && unit !== '' && key === null ? above : indicator,
    unit,
    key,
    month: monthIn(text('period')),
    cells: fieldCells(columns, cells),
  };
}

function isPassedOver({ cells }: FileSheet['rows'][number], { indicator, unit, key }: FormRow): boolean {
  return [indicator, unit].some((name) => SUM.test(withoutSpaces(name))) || (key === null && [...cells.values()].some(isSignOff));
}

function fieldCells({ at }: FormColumns, cells: FileSheet['rows'][number]['cells']): FormRow['cells'] {
  return new Map(
    PACK_FIELDS.flatMap((field): [PackField, FileCell | undefined][] => {
      const column = at.get(field);
      return column === undefined ? [] : [[field, cells.get(column)]];
    }),
  );
}

function headOf({ rows }: FileSheet, { headerRow }: FormColumns): readonly string[] {
  return rows.filter(({ row }) => row < headerRow).flatMap(({ cells }) => [...cells.values()].map(cellText).filter((text) => text !== ''));
}

function isSignOff(cell: FileCell): boolean {
  const text = withoutSpaces(cellText(cell));
  return SIGN_OFF.some((label) => text.startsWith(label));
}

const SIGN_OFF = LANGUAGES.flatMap((language) => packsIn(language).foot.signOff.map((label) => withoutSpaces(label).replace(/:$/, '')));

function withoutSpaces(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

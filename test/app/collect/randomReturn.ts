import * as fc from 'fast-check';
import type { LineState } from '../../../src/app/collect/collected';
import type { FileCell } from '../../../src/app/files';
import type { OfficeBook, OfficeRow } from '../../../src/app/office/officeBook';
import type { PackField } from '../../../src/workbook/pack/packRecord';
import type { PackSpec } from '../../../src/workbook/pack/packSpec';
import type { Literal } from '../../../src/workbook/spec';
import { type BookRow, bookOf, formsOf } from './collectBook';
import { fillIn, type FormGrid, gridsOf, headOf, lineOf, text } from './formGrid';

/** What collecting must say of one cell of a form. */
export interface Expected {
  readonly indicator: string;
  readonly unit: string;
  readonly field: PackField;
  readonly state: LineState;
  readonly returned: Literal;
  /** Typed as a formula that the program may leave without a result. */
  readonly isFormula?: boolean;
}

/** A form as it came back, and what is in it. */
export interface RandomReturn {
  readonly office: string;
  readonly grids: readonly FormGrid[];
  readonly hidden: { readonly columns: readonly number[]; readonly rows: readonly number[] };
  readonly expected: readonly Expected[];
}

const KINDS = [
  { indicator: '实际到位市外内资', measure: '万元', type: 'flow', decimals: 0 },
  { indicator: '征地工业用地面积', measure: '亩', type: 'flow', decimals: 2 },
  { indicator: '引进大项目', measure: '个', type: 'count', decimals: 0 },
  { indicator: '存款余额', measure: '万元', type: 'stock', decimals: 1 },
  { indicator: '服务业占比', measure: '%', type: 'rate', decimals: 1 },
] as const;
const UNITS = ['甲子铝业', '乙丑五金', '一村'];
const OFFICES = ['经发办', '村建办', '社事办'];

/** Three offices with ten rows for figures and five for words each; half of the cells are filled in. */
export const BOOK: OfficeBook = bookOf({
  rows: OFFICES.flatMap((office, at) => [
    ...KINDS.flatMap((kind, index) => UNITS.slice(0, 2).map((unit, which): BookRow => row({ ...kind, unit: `${unit}${at + 1}`, office }, 20 + 7 * index + which, which === 0))),
    ...KINDS.map((kind, index): BookRow => row({ indicator: `规上${kind.indicator}`, unit: `${UNITS[2]}${at + 1}`, office, kind: 'words' }, 30 + index, index % 2 === 0)),
  ]),
});
const FORMS = formsOf(BOOK);

function row(facts: BookRow, last: number, isFilled: boolean): BookRow {
  const words = { cause: '原料涨价', nextStep: '对接用地', deadline: '6月底' };
  return { ...facts, annual: facts.kind === 'words' ? null : last * 10, cells: { month3: last, ...(isFilled && { month4: last + 1, ...(facts.kind === 'words' ? {} : { nature: '快报' }), ...words }) } };
}

interface Entry {
  readonly cell: FileCell | null;
  readonly state: LineState;
  readonly returned: Literal;
}

const wide = (figure: number): string => String(figure).replace(/[\d.]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const entry = (cell: FileCell | null, state: LineState, returned: Literal): Entry => ({ cell, state, returned });

/** Entries of figures between the last one and three times as much. */
function figures(row: OfficeRow, step: number): readonly Entry[] {
  const base = typeof row.fields.actual === 'number' ? row.fields.actual : (row.last?.value ?? 0);
  const value = Number((base + 1 + step * 10 ** -row.decimals).toFixed(row.decimals));
  const good = (cell: Literal): Entry => entry({ value: cell }, 'new', value);
  return [
    good(value), good(String(value)), good(wide(value)), good(`${value}${row.measure}`), good(` ${wide(value)} ${row.measure}`), good(`${value}.0`.replace(/(\..*)\.0$/, '$10')),
    ...(row.measure === '万元' ? [good(`${(value / 10_000).toFixed(6)}亿元`), good(`${value * 10}千元`.replace(/(\.\d)\d+千元$/, '$1千元'))] : []),
    ...(row.measure === '%' ? [entry({ value: Number((value / 100).toPrecision(12)), isPercent: true }, 'new', value)] : [entry({ value: 0.5, isPercent: true }, 'invalid', null)]),
    entry({ value, formula: `${value}+0` }, 'suspicious', value),
    entry({ value: 812, formula: "'[2]表'!B2" }, 'invalid', null),
    entry({ value: 40_678, isDate: true }, 'invalid', null),
    entry({ value: '约六百' }, 'invalid', null),
    entry({ value: `${value}公斤` }, 'invalid', null),
    entry({ value: `${value}左右` }, 'invalid', null),
    entry({ value: true }, 'invalid', null),
    entry({ value: '#DIV/0!', formula: '1/0', isError: true }, 'invalid', null),
    entry({ value: base * 12 }, 'suspicious', base * 12),
    ...((row.type === 'flow' || row.type === 'count') && row.fields.nature !== '核定' ? [entry({ value: base - 5 }, 'suspicious', base - 5)] : []),
    ...(row.decimals < 4 ? [entry({ value: value + 0.00015 }, 'suspicious', value + 0.00015)] : []),
    ...(row.fields.actual === null ? [] : [entry(null, 'suspicious', null), entry({ value: '——' }, 'suspicious', null)]),
  ];
}

const TEXTS = ['设备检修', '=1+1', '+86 575', '@备注', '007', '1-2', 'TRUE', '12%', '２０１１－４', '一、用地;\n二、用工', '“引号”与<尖括号>&amp;', '𠮷字、🙂', "'撇号"];

function words(row: OfficeRow, field: PackField, step: number): readonly Entry[] {
  const value = `${TEXTS[step % TEXTS.length]}${step}`;
  return [
    entry({ value }, 'new', value),
    entry({ value: `  ${value}\n` }, 'new', value),
    entry({ value: step }, 'new', String(step)),
    ...(field === 'deadline' ? [entry({ value: 40_678 + (step % 30), isDate: true }, 'new', day(40_678 + (step % 30)))] : []),
    ...(field === 'request' || row.fields[field] === null ? [] : [entry(null, 'suspicious', null)]),
    entry({ value: '长'.repeat(1_001) }, 'invalid', null),
  ];
}

function day(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return `${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

function natures(row: OfficeRow): readonly Entry[] {
  const word = row.fields.nature === '快报' ? '预计' : '快报';
  return [entry({ value: word }, 'new', word), entry({ value: word === '快报' ? 'Flash' : ' Estimate ' }, 'new', word), entry({ value: '大概' }, 'invalid', null)];
}

function entriesOf(row: OfficeRow, field: PackField, step: number): readonly Entry[] {
  if (field === 'actual') return figures(row, step);
  return field === 'nature' ? natures(row) : words(row, field, step);
}

const FIGURE_FIELDS: readonly PackField[] = ['actual', 'actual', 'actual', 'nature', 'cause', 'nextStep', 'deadline', 'request'];
const WORD_FIELDS: readonly PackField[] = ['cause', 'nextStep', 'deadline', 'request'];

const edits = fc.uniqueArray(fc.record({ row: fc.nat(14), field: fc.nat(7), which: fc.nat(99), step: fc.integer({ min: 1, max: 15 }) }), { minLength: 1, maxLength: 8, selector: ({ row, field }) => `${row} ${field}` });
const change = fc.record({ kind: fc.constantFrom('insert', 'move', 'drop', 'note', 'sum', 'blank', 'top', 'shuffle'), at: fc.nat(40), to: fc.nat(40) });
const header = fc.constantFrom('plain', 'spaces', 'breaks', 'wide', 'remark');
const extra = fc.constantFrom('none', 'none', 'foreign', 'foreignKey', 'unknown', 'twice');

/** A form of one of the offices with entries, right and wrong ones, and whatever people do to its rows and columns. */
export function randomReturnOf(book: OfficeBook, forms: ReadonlyMap<string, PackSpec>, office: fc.Arbitrary<string>): fc.Arbitrary<RandomReturn> {
  return fc
    .record({ office, edits, changes: fc.array(change, { maxLength: 6 }), header, extra, sheets: fc.constantFrom('plain', 'renamed', 'turned'), losesKey: fc.boolean(), hidden: fc.array(fc.nat(20), { maxLength: 4 }) })
    .map(({ hidden, ...facts }) => {
      const form = forms.get(facts.office);
      if (!form) throw new Error(`${facts.office} has no form`);
      const grids = gridsOf(form);
      const visible = grids.filter(({ isHidden }) => !isHidden);
      const own = book.rows.filter((one) => one.office === facts.office && isPlain(one));
      const typed = new Set<string>();
      const expected = facts.edits.flatMap((edit) => enter(book, own, visible, edit, typed));
      const figureGrid = visible.find((grid) => headOf(grid).at.has('actual'));
      if (figureGrid) expected.push(...addRow(book, facts.extra, own, figureGrid, expected));
      for (const one of facts.changes) disturb(visible[one.to % visible.length], one);
      for (const grid of visible) restyle(grid, facts.header, facts.losesKey && facts.extra !== 'twice');
      if (facts.sheets !== 'plain') visible.forEach((grid, index) => (grid.name = index === 0 ? 'Sheet1' : '4月 报送'));
      return { office: facts.office, grids: facts.sheets === 'turned' ? [...grids].reverse() : grids, hidden: { columns: hidden, rows: hidden.map((one) => one + 7) }, expected };
    });
}

export const randomReturn = randomReturnOf(BOOK, FORMS, fc.constantFrom(...OFFICES));

/** Rows of which no ordinary figure is doubtful. */
function isPlain({ kind, isDue, annual, last, fields: { actual } }: OfficeRow): boolean {
  if (kind === 'words') return true;
  const base = typeof actual === 'number' ? actual : (last?.value ?? 0);
  return isDue && annual !== null && last !== null && last.value > 0 && base >= last.value && base + 20 < Math.min(2 * annual, 8 * last.value);
}

interface Edit {
  readonly row: number;
  readonly field: number;
  readonly which: number;
  readonly step: number;
}

/** `typed` are the cells that were typed into already. */
function enter(book: OfficeBook, own: readonly OfficeRow[], grids: readonly FormGrid[], { row: at, field: which, which: entryAt, step }: Edit, typed: Set<string>): Expected[] {
  const one = own[at % Math.max(1, own.length)];
  if (!one) return [];
  const fields = one.kind === 'figure' ? FIGURE_FIELDS : WORD_FIELDS;
  const field = fields[which % fields.length] ?? 'cause';
  const grid = grids.find((candidate) => lineOf(candidate, one.indicator, one.unit) >= 0);
  const entries = entriesOf(one, field, step);
  const { cell, state, returned } = entries[entryAt % entries.length] ?? entry(null, 'same', null);
  if (!grid || typed.has(`${one.key} ${field}`) || one.fields[field] === returned || isRequested(book, one, returned)) return [];
  typed.add(`${one.key} ${field}`);
  const cells = grid.cells[lineOf(grid, one.indicator, one.unit)];
  if (cells) cells[headOf(grid).at.get(field) ?? -1] = cell;
  return [{ indicator: one.indicator, unit: one.unit, field, state, returned, isFormula: cell?.formula !== undefined }];
}

function isRequested({ requests }: OfficeBook, { indicator, unit }: OfficeRow, content: Literal): boolean {
  return Array.from({ length: requests.rows }, (_, row) => row).some((row) => requests.text('unit', row) === unit && requests.text('indicator', row) === indicator && requests.text('content', row) === content);
}

function addRow(book: OfficeBook, kind: string, own: readonly OfficeRow[], grid: FormGrid, expected: readonly Expected[]): Expected[] {
  const { row, at } = headOf(grid);
  const addLine = (indicator: string, unit: string, key: string | null): void => {
    const cells: FormGrid['cells'][number] = [];
    cells[at.get('indicator') ?? 0] = text(indicator);
    cells[at.get('unit') ?? 0] = text(unit);
    cells[at.get('actual') ?? 0] = text(77);
    cells[at.get('key') ?? 0] = text(key);
    grid.cells.splice(row + 2, 0, Array.from(cells, (cell) => cell ?? null));
  };
  if (kind === 'unknown') {
    addLine('招商引资', '甲子铝业9', null);
    return [{ indicator: '招商引资', unit: '甲子铝业9', field: 'actual', state: 'unknown', returned: 77 }];
  }
  if (kind === 'foreign' || kind === 'foreignKey') {
    const other = book.rows.find((one) => one.office !== own[0]?.office && one.kind === 'figure');
    if (!other) return [];
    addLine(other.indicator, other.unit, kind === 'foreign' ? null : other.key);
    return [{ indicator: other.indicator, unit: other.unit, field: 'actual', state: 'foreign', returned: 77 }];
  }
  if (kind !== 'twice') return [];
  const fresh = own.find((one) => one.kind === 'figure' && !expected.some(({ indicator, unit }) => indicator === one.indicator && unit === one.unit));
  if (!fresh) return [];
  const line = lineOf(grid, fresh.indicator, fresh.unit);
  grid.cells.splice(line, 0, [...(grid.cells[line] ?? [])]);
  fillIn(grid, line, 'actual', 9_999);
  return [0, 1].map(() => ({ indicator: fresh.indicator, unit: fresh.unit, field: 'actual' as const, state: 'invalid' as const, returned: null }));
}

function disturb(grid: FormGrid | undefined, { kind, at, to }: { readonly kind: string; readonly at: number; readonly to: number }): void {
  if (!grid) return;
  const { row, at: columns } = headOf(grid);
  const width = Math.max(...grid.cells.map((cells) => cells.length));
  const body = grid.cells.length - row - 3;
  const line = row + 1 + (at % Math.max(1, body));
  const widened = (cells: FormGrid['cells'][number]): FormGrid['cells'][number] => Array.from({ length: width }, (_, column) => cells[column] ?? null);
  const named = (column: 'indicator' | 'unit', value: string, figure: number): FormGrid['cells'][number] => {
    const cells = widened([]);
    cells[columns.get(column) ?? 0] = text(value);
    if (columns.has('actual')) cells[columns.get('actual') ?? 0] = text(figure);
    return cells;
  };
  switch (kind) {
    case 'insert':
      grid.cells = grid.cells.map((cells, index) => put(widened(cells), at % width, index === row ? text('本科室备注') : index > row ? text(`备${index}`) : null));
      break;
    case 'move':
      grid.cells = grid.cells.map((cells) => put(without(widened(cells), at % width), to % width, cells[at % width] ?? null));
      break;
    case 'drop': {
      const column = [columns.get('number'), columns.get('measure'), columns.get('last'), columns.get('hint')][at % 4];
      if (column !== undefined) grid.cells = grid.cells.map((cells) => without(widened(cells), column));
      break;
    }
    case 'note':
      grid.cells.splice(line, 0, [text('说明:以上数据为快报数')]);
      break;
    case 'sum':
      grid.cells.splice(line, 0, named(at % 2 === 0 ? 'indicator' : 'unit', at % 3 === 0 ? '小计' : '合计', 1_234));
      break;
    case 'blank':
      grid.cells.splice(line, 0, []);
      break;
    case 'top':
      grid.cells.splice(0, 0, [text('请各村各科室按时报送')], []);
      break;
    default:
      grid.cells = [...grid.cells.slice(0, row + 1), ...turned(grid.cells.slice(row + 1), at)];
  }
}

function put<T>(cells: readonly T[], at: number, cell: T): T[] {
  return [...cells.slice(0, at), cell, ...cells.slice(at)];
}

function without<T>(cells: readonly T[], at: number): T[] {
  return [...cells.slice(0, at), ...cells.slice(at + 1)];
}

/** As sorted by something. */
function turned<T>(lines: readonly T[], by: number): T[] {
  return lines.map((line, index) => ({ line, rank: ((index + 1) * (2 * by + 3)) % 101 })).sort((left, right) => left.rank - right.rank).map(({ line }) => line);
}

function restyle(grid: FormGrid, style: string, losesKey: boolean): void {
  const { row, at } = headOf(grid);
  const key = at.get('key');
  const header = grid.cells[row];
  if (!header) return;
  grid.cells[row] = header.map((cell) => cell && { value: styled(String(cell.value), style) });
  if (losesKey && key !== undefined) grid.cells = grid.cells.map((cells) => cells.map((cell, column) => (column === key ? null : cell)));
}

function styled(name: string, style: string): string {
  const half = Math.ceil(name.length / 2);
  if (style === 'spaces') return ` ${name.slice(0, half)} ${name.slice(half)}\u3000`;
  if (style === 'breaks') return `${name.slice(0, half)}\n${name.slice(half)}`;
  if (style === 'wide') return name.replace(/[()%\d]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
  return style === 'remark' ? `${name}(请填)` : name;
}

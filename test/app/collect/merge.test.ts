import type { FileCell } from '../../../src/app/files';
import type { CollectedLine, CollectPreview } from '../../../src/app/collect/collected';
import { mergeReturns } from '../../../src/app/collect/mergeReturns';
import type { OfficeBook } from '../../../src/app/office/officeBook';
import { issueText } from '../../../src/workbook/issueText';
import type { PackColumn } from '../../../src/workbook/pack/packHeaders';
import type { Literal } from '../../../src/workbook/spec';
import { type BookFacts, type BookRow, bookOf, formsOf } from './collectBook';
import { bookOfGrids, fillIn, type FormGrid, gridsOf, headOf, lineOf, text } from './formGrid';

const ROWS: readonly BookRow[] = [
  { indicator: '实际到位市外内资', unit: '甲子铝业', office: '经发办', cells: { month3: 830, month4: 900, nature: '快报' } },
  { indicator: '实际到位市外内资', unit: '乙丑五金', office: '经发办', cells: { month3: 700, nature: null } },
  { indicator: '征地工业用地面积', unit: '一村', office: '经发办', measure: '亩', decimals: 2, annual: 186, cells: { month3: 38.25, cause: '青苗补偿', deadline: '5月15日' } },
  { indicator: '规模以上工业产值', unit: '甲子铝业', office: '经发办', kind: 'words', cells: { month4: 3560 } },
  { indicator: '服务业占比', unit: '全镇', office: '经发办', measure: '%', decimals: 1, type: 'rate', annual: 60, cells: { month3: 55.2 } },
  { indicator: '实际到位市外内资', unit: '丙寅新材', office: '村建办', cells: { month3: 100 } },
];

const FILE = '经发办.xlsx';
const PAIR = ['实际到位市外内资', '乙丑五金'] as const;

interface Round {
  readonly sent: OfficeBook;
  /** The book when the return comes back. */
  now(facts: Partial<BookFacts>): OfficeBook;
  readonly grids: FormGrid[];
  figures(): FormGrid;
  words(): FormGrid;
}

function round(facts: Partial<BookFacts> = {}, office = '经发办'): Round {
  const all = { rows: ROWS, ...facts };
  const sent = bookOf(all);
  const grids = gridsOf(formsOf(sent).get(office)!);
  return { sent, now: (later) => bookOf({ ...all, ...later }), grids, figures: () => grids[0]!, words: () => grids[1]! };
}

function collect(book: OfficeBook, ...files: readonly (readonly FormGrid[])[]): CollectPreview {
  return mergeReturns(book, files.map((grids, index) => ({ name: index === 0 ? FILE : `第${index + 1}份.xlsx`, read: { ok: true, value: bookOfGrids(grids), warnings: [] } })));
}

function only(preview: CollectPreview): CollectedLine {
  expect(preview.lines).toHaveLength(1);
  return preview.lines[0]!;
}

/** The one line after one cell of one row was typed into. */
function typed(column: PackColumn, cell: FileCell | Literal, pair: readonly [string, string] = PAIR, facts: Partial<BookFacts> = {}): CollectedLine {
  const { sent, figures } = round(facts);
  fillIn(figures(), lineOf(figures(), ...pair), column, cell);
  return only(collect(sent, [figures(), ...round(facts).grids.slice(1)]));
}

const codes = ({ doubts }: CollectedLine): readonly string[] => doubts.map(({ code }) => code);

test('a form that comes back as it was sent changes nothing', () => {
  const { sent, grids } = round();
  const preview = collect(sent, grids);
  expect(preview.lines).toEqual([]);
  expect(preview.files).toEqual([{ name: FILE, office: '经发办', month: 4, isRefused: false, issues: [], counts: expect.objectContaining({ new: 0, invalid: 0 }) }]);
});

test('a new figure, and where it would go', () => {
  expect(typed('actual', 812)).toMatchObject({ office: '经发办', indicator: PAIR[0], unit: PAIR[1], field: 'actual', base: null, now: null, returned: 812, typed: '812', state: 'new', isWritable: true, target: { table: 'Ledger', header: 'month4', row: 1 } });
});

test.each([
  ['text', '812', 812],
  ['full-width digits', '８１２', 812],
  ['thousands', '1,234', 1234],
  ['the row’s own unit', '812万元', 812],
  ['a bare unit', '812 万', 812],
  ['another unit of money', '0.1亿元', 1000],
  ['spaces around', '　812 ', 812],
])('a figure as %s', (_, cell, value) => {
  expect(typed('actual', cell)).toMatchObject({ returned: value, state: 'new' });
});

test('a converted figure says so and is no doubt', () => {
  expect(typed('actual', '0.1亿元')).toMatchObject({ state: 'new', doubts: [{ code: 'collect-converted', facts: { value: 1000 } }] });
});

test.each<readonly [string, FileCell, number]>([
  ['typed as a percentage', { value: 0.567, isPercent: true }, 56.7],
  ['with the sign behind', { value: '56.7%' }, 56.7],
  ['as a number', { value: 56.7 }, 56.7],
])('a rate %s', (_, cell, value) => {
  expect(typed('actual', cell, ['服务业占比', '全镇'])).toMatchObject({ returned: value, state: 'new' });
});

test.each<readonly [string, FileCell, string]>([
  ['about', { value: '约六百' }, 'collect-not-a-number'],
  ['a range', { value: '600-650' }, 'collect-not-a-number'],
  ['another kind of unit', { value: '812亩' }, 'collect-other-measure'],
  ['a date', { value: 40678, isDate: true }, 'collect-date'],
  ['a truth value', { value: true }, 'collect-not-a-number'],
  ['an error', { value: '#REF!', formula: '#REF!+1', isError: true }, 'collect-error'],
  ['a value of another file', { value: 812, formula: "'[1]Sheet1'!A1" }, 'collect-external'],
  ['a formula that was never worked out', { value: null, formula: 'A1+1' }, 'collect-formula-empty'],
  ['a percentage of an amount', { value: 0.85, isPercent: true }, 'collect-other-measure'],
])('%s is no figure', (_, cell, code) => {
  const line = typed('actual', cell);
  expect(line).toMatchObject({ state: 'invalid', returned: null, isWritable: false });
  expect(codes(line)).toEqual([code]);
});

test.each([1e300, -5, 0, 2_958_466])('a day that is none, such as %d, stops nothing', (value) => {
  expect(typed('actual', { value, isDate: true })).toMatchObject({ state: 'invalid' });
  expect(typed('deadline', { value, isDate: true })).toMatchObject({ returned: String(value), state: 'new' });
});

test('dashes say nothing, and blank is not zero', () => {
  const { sent, figures, grids } = round();
  for (const blank of ['-', '——', '/', ' ']) {
    fillIn(figures(), lineOf(figures(), ...PAIR), 'actual', blank);
    expect(collect(sent, grids).lines).toEqual([]);
  }
  expect(typed('actual', 0, ['服务业占比', '全镇'])).toMatchObject({ returned: 0 });
});

test.each<readonly [string, FileCell | Literal, readonly [string, string], string]>([
  ['fell', 699, PAIR, 'collect-fell'],
  ['fell below what stood there', 899, ['实际到位市外内资', '甲子铝业'], 'collect-fell'],
  ['jumped', 5600, PAIR, 'collect-jumped'],
  ['above twice the target', 6100, PAIR, 'collect-jumped'],
  ['a formula', { value: 812, formula: '800+12' }, PAIR, 'collect-formula'],
  ['too fine', 812.5, PAIR, 'collect-too-fine'],
  ['below zero', -3, ['征地工业用地面积', '一村'], 'collect-fell'],
  ['a rate without its percent', 0.552, ['服务业占比', '全镇'], 'collect-shrank'],
])('%s is suspicious, and may be accepted', (_, cell, pair, code) => {
  const line = typed('actual', cell, pair);
  expect(line).toMatchObject({ state: 'suspicious', isWritable: true });
  expect(codes(line)).toContain(code);
});

test('a lawful downward revision is no doubt', () => {
  const { sent, figures, grids } = round();
  const line = lineOf(figures(), ...PAIR);
  fillIn(figures(), line, 'actual', 650);
  fillIn(figures(), line, 'nature', '核定');
  fillIn(figures(), line, 'cause', '核减重复项目');
  expect(collect(sent, grids).lines.map(({ field, state }) => [field, state])).toEqual([['actual', 'new'], ['nature', 'new'], ['cause', 'new']]);
});

test.each<readonly [string, Partial<BookFacts>, string]>([
  ['beyond the open month', { openMonth: 3 }, 'collect-beyond-month'],
  ['of a final month', { closedMonth: 4 }, 'collect-month-final'],
  ['of a row that is not due', { rows: ROWS.map((row) => ({ ...row, isDue: false })) }, 'collect-not-due'],
])('a figure %s is suspicious', (_, facts, code) => {
  const line = typed('actual', 812, PAIR, facts);
  expect(line.state).toBe('suspicious');
  expect(codes(line)).toEqual([code]);
});

test('what the ledger says already needs no writing', () => {
  const { now, figures, grids } = round();
  fillIn(figures(), lineOf(figures(), ...PAIR), 'actual', 812);
  const book = now({ rows: ROWS.map((row) => (row.unit === '乙丑五金' ? { ...row, cells: { ...row.cells, month4: 812 } } : row)) });
  expect(only(collect(book, grids))).toMatchObject({ state: 'same', isWritable: false });
});

test('a cell that was changed in the ledger since is a conflict, with all three values', () => {
  const { now, figures, grids } = round();
  fillIn(figures(), lineOf(figures(), '实际到位市外内资', '甲子铝业'), 'actual', 950);
  const book = now({ rows: ROWS.map((row, index) => (index === 0 ? { ...row, cells: { ...row.cells, month4: 910 } } : row)) });
  const line = only(collect(book, grids));
  expect(line).toMatchObject({ state: 'conflict', base: 900, now: 910, returned: 950, isWritable: true });
  expect(codes(line)).toEqual(['collect-ledger-changed']);
});

test('a cell that the office left alone is not put back when the ledger went on', () => {
  const { now, grids } = round();
  expect(collect(now({ rows: ROWS.map((row) => ({ ...row, cells: { ...row.cells, month4: 999, cause: '改' } })) }), grids).lines).toEqual([]);
});

test('emptying a cell is never silent', () => {
  const line = typed('cause', null, ['征地工业用地面积', '一村']);
  expect(line).toMatchObject({ state: 'suspicious', base: '青苗补偿', returned: null, typed: '' });
  expect(codes(line)).toEqual(['collect-emptied']);
});

test.each<readonly [PackColumn, FileCell | Literal, Literal]>([
  ['cause', '  设备\r\n检修 ', '设备\n检修'],
  ['cause', '=1+1', '=1+1'],
  ['nextStep', 7, '7'],
  ['nextStep', '007', '007'],
  ['deadline', { value: 40693, isDate: true }, '5月30日'],
  ['deadline', { value: 41000, isDate: true }, '2012年4月1日'],
  ['deadline', 40693, '5月30日'],
  ['deadline', '6月底', '6月底'],
  ['nature', 'Confirmed', '核定'],
  ['request', '请协调用地', '请协调用地'],
])('%s %j is taken as %j', (column, cell, value) => {
  expect(typed(column, cell)).toMatchObject({ returned: value, state: 'new' });
});

test.each<readonly [PackColumn, FileCell | Literal, string]>([
  ['nature', '大概', 'collect-nature-unknown'],
  ['cause', '长'.repeat(1001), 'collect-too-long'],
  ['cause', { value: '#N/A', isError: true }, 'collect-error'],
])('%s %.10j is refused', (column, cell, code) => {
  const line = typed(column, cell);
  expect(line).toMatchObject({ state: 'invalid', isWritable: false });
  expect(codes(line)).toEqual([code]);
});

test('a nature in the other language is the same nature', () => {
  const { sent, figures, grids } = round();
  fillIn(figures(), lineOf(figures(), '实际到位市外内资', '甲子铝业'), 'nature', 'Flash');
  expect(collect(sent, grids).lines).toEqual([]);
});

test('rows of the statistics station give words only, and their request', () => {
  const { sent, words, grids } = round();
  const line = lineOf(words(), '规模以上工业产值', '甲子铝业');
  fillIn(words(), line, 'cause', '设备检修');
  fillIn(words(), line, 'request', '请协调用电');
  expect(collect(sent, grids).lines.map(({ field, state, target }) => [field, state, target?.row])).toEqual([['cause', 'new', 3], ['request', 'new', 3]]);
});

test('a figure that an office adds for such a row is refused', () => {
  const { sent, words, grids } = round();
  const { row, at } = headOf(words());
  words().cells[row]![at.get('key')! + 1] = text('1—4月累计');
  words().cells[lineOf(words(), '规模以上工业产值', '甲子铝业')]![at.get('key')! + 1] = text(3700);
  const line = only(collect(sent, grids));
  expect(line).toMatchObject({ state: 'invalid', isWritable: false });
  expect(codes(line)).toEqual(['collect-statistics']);
});

test('a figure that has become the statistics station’s since is refused', () => {
  const { now, figures, grids } = round();
  fillIn(figures(), lineOf(figures(), ...PAIR), 'actual', 812);
  const line = only(collect(now({ rows: ROWS.map((row) => ({ ...row, kind: 'words' as const })) }), grids));
  expect([line.state, codes(line)]).toEqual(['invalid', ['collect-statistics']]);
});

describe('rows', () => {
  function added(indicator: string, unit: string, figure: number, office = '经发办', key: string | null = null) {
    const { sent, figures, grids } = round({}, office);
    const { at } = headOf(figures());
    const row: FormGrid['cells'][number] = [];
    row[at.get('indicator')!] = text(indicator);
    row[at.get('unit')!] = text(unit);
    row[at.get('actual')!] = text(figure);
    row[at.get('key')!] = text(key);
    figures().cells.splice(headOf(figures()).row + 1, 0, row);
    return collect(sent, grids);
  }

  test('another office’s row is refused, however it came in', () => {
    const line = only(added('实际到位市外内资', '丙寅新材', 150));
    expect(line).toMatchObject({ state: 'foreign', office: '村建办', isWritable: false, typed: '150' });
    expect(line.doubts).toMatchObject([{ code: 'collect-foreign', facts: { office: '村建办', sender: '经发办', file: FILE } }]);
    expect(only(added('实际到位市外内资', '丙寅新材', 150, '经发办', '实际到位市外内资|丙寅新材')).state).toBe('foreign');
  });

  test('a row that went to another office since is foreign', () => {
    const { now, figures, grids } = round();
    fillIn(figures(), lineOf(figures(), ...PAIR), 'actual', 812);
    expect(only(collect(now({ rows: ROWS.map((row, index) => (index === 1 ? { ...row, office: '村建办' } : row)) }), grids)).state).toBe('foreign');
  });

  test('a row that the ledger does not have is unknown, and one that is like it too', () => {
    expect(only(added('招商引资', '甲子铝业', 5))).toMatchObject({ state: 'unknown', indicator: '招商引资', isWritable: false });
    expect(only(added('实际到位市外内', '乙丑五金', 5)).state).toBe('unknown');
  });

  test('a row that was deleted or renamed since is unknown', () => {
    const { now, figures, grids } = round();
    fillIn(figures(), lineOf(figures(), ...PAIR), 'actual', 812);
    expect(codes(only(collect(now({ rows: ROWS.filter(({ unit }) => unit !== '乙丑五金') }), grids)))).toEqual(['collect-row-gone']);
  });

  test('a row that stands twice counts once, and not at all where the two differ', () => {
    const { sent, figures, grids } = round();
    const line = lineOf(figures(), ...PAIR);
    fillIn(figures(), line, 'actual', 812);
    figures().cells.splice(line, 0, [...figures().cells[line]!]);
    expect(only(collect(sent, grids))).toMatchObject({ state: 'new', returned: 812 });
    fillIn(figures(), line, 'actual', 815);
    const lines = collect(sent, grids).lines;
    expect(lines.map(({ state, row }) => [state, row])).toEqual([['invalid', line + 1], ['invalid', line + 2]]);
    expect(lines[0]!.doubts).toMatchObject([{ code: 'collect-row-twice', facts: { rows: [line + 1, line + 2] } }]);
  });

  test('names outweigh a key that went to another row', () => {
    const { sent, figures, grids } = round();
    const [first, second] = [lineOf(figures(), '实际到位市外内资', '甲子铝业'), lineOf(figures(), ...PAIR)];
    const key = headOf(figures()).at.get('key')!;
    const [one, other] = [figures().cells[first]![key]!, figures().cells[second]![key]!];
    figures().cells[first]![key] = other;
    figures().cells[second]![key] = one;
    fillIn(figures(), second, 'actual', 812);
    const line = only(collect(sent, grids));
    expect(line).toMatchObject({ unit: '乙丑五金', state: 'suspicious', target: { row: 1 } });
    expect(codes(line)).toEqual(['collect-key-differs']);
  });

  test('a row whose name was changed is found by its key, and asks', () => {
    const { sent, figures, grids } = round();
    const line = lineOf(figures(), ...PAIR);
    fillIn(figures(), line, 'actual', 812);
    fillIn(figures(), line, 'unit', '乙丑五金有限公司');
    const found = only(collect(sent, grids));
    expect(found).toMatchObject({ unit: '乙丑五金', state: 'suspicious' });
    expect(codes(found)).toEqual(['collect-name-differs']);
  });

  test('sums, notes and the sign-off are passed over; figures without a name are named', () => {
    const { sent, figures, grids } = round();
    const { row, at } = headOf(figures());
    const sum: FormGrid['cells'][number] = [];
    sum[at.get('unit')!] = text('小 计:');
    sum[at.get('actual')!] = text(1712);
    const note: FormGrid['cells'][number] = [text('说明:以上为快报数')];
    const bare: FormGrid['cells'][number] = [];
    bare[at.get('actual')!] = text(99);
    figures().cells.splice(row + 2, 0, sum, note, [], bare);
    const preview = collect(sent, grids);
    expect(preview.lines).toEqual([]);
    expect(preview.files[0]!.issues).toMatchObject([{ code: 'collect-rows-unnamed', severity: 'warning', facts: { rows: [row + 6] } }]);
  });

  test.each([true, false])('names merged over several lines go on below, also after a sum (keys there: %s)', (hasKeys) => {
    const { sent, figures, grids } = round();
    const { row, at } = headOf(figures());
    fillIn(figures(), lineOf(figures(), ...PAIR), 'actual', 812);
    figures().cells[row + 2]![at.get('indicator')!] = null;
    const sum: FormGrid['cells'][number] = [];
    sum[at.get('indicator')!] = text('小计');
    figures().cells.splice(row + 2, 0, sum);
    if (!hasKeys) for (const cells of figures().cells) cells[at.get('key')!] = null;
    expect(only(collect(sent, grids))).toMatchObject({ unit: '乙丑五金', state: 'new', returned: 812 });
  });

  test('rows that are gone from the form are said, and change nothing', () => {
    const { sent, figures, grids } = round();
    figures().cells.splice(lineOf(figures(), ...PAIR), 1);
    const preview = collect(sent, grids);
    expect(preview.lines).toEqual([]);
    expect(preview.files[0]!.issues).toMatchObject([{ code: 'collect-rows-missing', facts: { count: 1, rows: ['实际到位市外内资 乙丑五金'] } }]);
  });

  test('a ledger in which the row stands twice takes nothing', () => {
    const { now, figures, grids } = round();
    fillIn(figures(), lineOf(figures(), ...PAIR), 'actual', 812);
    const line = only(collect(now({ rows: [...ROWS, ROWS[1]!] }), grids));
    expect([line.state, codes(line)]).toEqual(['invalid', ['collect-ledger-repeated']]);
  });
});

describe('time and place', () => {
  function late(facts: Partial<BookFacts>): CollectedLine {
    const { now, figures, grids } = round();
    fillIn(figures(), lineOf(figures(), ...PAIR), 'actual', 812);
    return only(collect(now(facts), grids));
  }

  test('a form of an earlier month is stale and goes to its own month', () => {
    const line = late({ asOf: 5, openMonth: 5, rows: ROWS.map((row) => ({ ...row, month: 5 })) });
    expect(line).toMatchObject({ state: 'stale', isWritable: true, target: { header: 'month4' } });
    expect(codes(line)).toEqual(['collect-other-month']);
  });

  test('a form of another year is stale and cannot be written', () => {
    expect(late({ year: 2012 })).toMatchObject({ state: 'stale', isWritable: false, doubts: [{ code: 'collect-other-year' }] });
  });

  test('a form of another workbook is stale', () => {
    expect(codes(late({ workbookId: 'other' }))).toEqual(['collect-other-workbook']);
  });

  test('a row whose plan was changed since is stale, the others are not', () => {
    const { now, figures, grids } = round();
    fillIn(figures(), lineOf(figures(), ...PAIR), 'actual', 812);
    fillIn(figures(), lineOf(figures(), '征地工业用地面积', '一村'), 'actual', 45.5);
    const lines = collect(now({ rows: ROWS.map((row, index) => (index === 1 ? { ...row, annual: 4000 } : row)) }), grids).lines;
    expect(lines.map((line) => [line.unit, line.state, codes(line)])).toEqual([['乙丑五金', 'stale', ['collect-plan-changed']], ['一村', 'new', []]]);
  });

  test('an old form that was filled in anew for another month asks', () => {
    const { sent, figures, grids } = round();
    const { row, at } = headOf(figures());
    fillIn(figures(), lineOf(figures(), ...PAIR), 'actual', 812);
    figures().cells[row]![at.get('actual')!] = text('1-5月累计');
    const line = only(collect(sent, grids));
    expect([line.state, codes(line)]).toEqual(['stale', ['collect-month-said']]);
  });
});

describe('forms that lost their record', () => {
  const bare = (grids: readonly FormGrid[]): FormGrid[] => grids.filter(({ name }) => name !== '_xushi');

  test('office and month come from the title; filled cells of the ledger ask', () => {
    const { sent, figures, grids } = round();
    fillIn(figures(), lineOf(figures(), ...PAIR), 'actual', 812);
    fillIn(figures(), lineOf(figures(), '实际到位市外内资', '甲子铝业'), 'actual', 950);
    const preview = collect(sent, bare(grids));
    expect(preview.files[0]).toMatchObject({ office: '经发办', month: 4, isRefused: false, issues: [{ code: 'collect-record-lost' }] });
    expect(preview.lines.filter(({ state }) => state !== 'same').map((line) => [line.unit, line.state, line.returned, codes(line)])).toEqual([
      ['甲子铝业', 'conflict', 950, ['collect-base-unknown']],
      ['乙丑五金', 'new', 812, []],
    ]);
  });

  test('without a readable office or month the file is refused, and says what to do', () => {
    const { sent, figures, grids } = round();
    const { row, at } = headOf(figures());
    const withoutMonth = bare(grids).map(({ name, cells }) => ({ name, cells: cells.map((line, index) => (index === 0 ? [text('填报表')] : index === row ? line.map((cell, column) => (column === at.get('actual') ? text('累计') : cell)) : line)) }));
    expect(collect(sent, withoutMonth).files[0]).toMatchObject({ isRefused: true, office: '经发办', month: null, issues: [{ code: 'collect-month-unread', facts: { file: FILE } }] });
    const withoutOffice = bare(grids).map(({ name, cells }) => ({ name, cells: cells.map((line, index) => (index > 0 && index < row ? [] : line)) }));
    expect(collect(sent, withoutOffice).files[0]).toMatchObject({ isRefused: true, office: '', month: 4, issues: [{ code: 'collect-office-unread' }] });
  });
});

test('one bad file never blocks the others', () => {
  const { sent, figures, grids } = round();
  fillIn(figures(), lineOf(figures(), ...PAIR), 'actual', 812);
  const preview = mergeReturns(sent, [
    { name: '坏.xlsx', read: { ok: false, issues: [{ code: 'file-damaged', severity: 'error', facts: { file: '坏.xlsx' } }] } },
    { name: '别的.xlsx', read: { ok: true, value: bookOfGrids([{ name: 'Sheet1', cells: [[text('随便')]] }]), warnings: [] } },
    { name: FILE, read: { ok: true, value: bookOfGrids(grids), warnings: [] } },
  ]);
  expect(preview.files.map(({ name, isRefused, issues }) => [name, isRefused, issues.map(({ code }) => code)])).toEqual([
    ['坏.xlsx', true, ['file-damaged']],
    ['别的.xlsx', true, ['collect-not-a-form']],
    [FILE, false, []],
  ]);
  expect(only(preview)).toMatchObject({ file: FILE, state: 'new' });
});

test('two files with the same cell: both conflict and name each other, or the second is the same', () => {
  const [one, other] = [round(), round()];
  fillIn(one.figures(), lineOf(one.figures(), ...PAIR), 'actual', 812);
  fillIn(other.figures(), lineOf(other.figures(), ...PAIR), 'actual', 815);
  const differing = collect(one.sent, one.grids, other.grids).lines;
  expect(differing.map(({ state, doubts }) => [state, doubts.map(({ code, facts }) => [code, facts['other']])])).toEqual([
    ['conflict', [['collect-files-differ', '第2份.xlsx']]],
    ['conflict', [['collect-files-differ', FILE]]],
  ]);
  const alike = collect(one.sent, one.grids, one.grids).lines;
  expect(alike.map(({ state, isWritable }) => [state, isWritable])).toEqual([['new', true], ['same', false]]);
});

test('a request that was noted already is not noted again', () => {
  const { now, figures, grids } = round();
  fillIn(figures(), lineOf(figures(), ...PAIR), 'request', '请协调用地');
  const book = now({ requests: [{ number: '1', unit: PAIR[1], indicator: PAIR[0], content: '请协调用地' }] });
  expect(only(collect(book, grids))).toMatchObject({ field: 'request', state: 'same', isWritable: false });
});

test('every sentence stands in both languages, names file, sheet and row, and ends with advice', () => {
  const lines = [typed('actual', '约六百'), typed('actual', 699), typed('actual', 812, PAIR, { openMonth: 3 })];
  for (const { doubts } of lines) {
    for (const issue of doubts) {
      for (const language of ['zh', 'en'] as const) {
        const sentence = issueText(issue, language);
        expect(sentence).toContain(FILE);
        expect(sentence).toContain('进度填报');
        expect(sentence).not.toContain('undefined');
      }
    }
  }
  expect(issueText(lines[0]!.doubts[0]!, 'zh')).toMatch(/^【经发办\.xlsx 进度填报第\d+行“1—4月累计”】这里只能填数,填的是“约六百”。请科室填具体的数;如为大约数,在“数据性质”选“预计”。$/);
});

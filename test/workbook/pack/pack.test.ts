import { LANGUAGES } from '../../../src/workbook/text';
import { FORM_HEADER_ROW } from '../../../src/workbook/pack/formSheet';
import { packHeader } from '../../../src/workbook/pack/packHeaders';
import { decodeRecord } from '../../../src/workbook/pack/packRecord';
import type { PackSheet, PackSpec } from '../../../src/workbook/pack/packSpec';
import { cellsOf, packRow, packSpec, wordsRow } from './forms';

const FIRST = FORM_HEADER_ROW + 1;
const sheetOf = (spec: PackSpec, index = 0): PackSheet => spec.sheets[index]!;
const texts = (sheet: PackSheet): readonly unknown[] => [...cellsOf(sheet).values()].map(({ value }) => value);
/** The note of a row of the given facts, as it stands when the form is opened. */
const noteOf = (...facts: Parameters<typeof packRow>): unknown => cellsOf(sheetOf(packSpec([packRow(...facts)]))).get(`K${FIRST}`)?.value;

describe('the two sheets', () => {
  it('a sheet without rows is left out', () => {
    expect(packSpec([packRow()]).sheets.map(({ name }) => name)).toEqual(['进度填报']);
    expect(packSpec([wordsRow()]).sheets.map(({ name }) => name)).toEqual(['原因措施']);
    expect(packSpec([packRow(), wordsRow()], { language: 'en' }).sheets.map(({ name }) => name)).toEqual(['Progress', 'Causes']);
  });

  it('the instructions name month, due day and sender in four lines', () => {
    const lines = (spec: PackSpec, index = 0) => [3, 4, 5, 6].map((row) => cellsOf(sheetOf(spec, index)).get(`A${row}`)?.value);
    expect(lines(packSpec([packRow(), wordsRow()]))).toEqual([
      '1. 只填黄色格,填1—4月累计数,单位见“计量单位”列;没有数留空,确为零填0。',
      '2. 统计类指标由统计站统一导入,本表不填,只需在“原因措施”表填原因和措施。',
      '3. 欠序时的行必填原因、措施和完成时限,其余不用填。',
      '4. 5月8日前发回经发办;行列请勿改动,改动了也能收。',
    ]);
    expect(lines(packSpec([wordsRow()], { due: null }))[3]).toBe('4. 按时发回经发办;行列请勿改动,改动了也能收。');
    expect(lines(packSpec([wordsRow()]))[1]).toContain('本表不填数');
  });

  it('each ends with who signs and what targets are not for', () => {
    for (const sheet of packSpec([packRow(), wordsRow()]).sheets) {
      expect(texts(sheet).some((value) => String(value).startsWith('填报科室(盖章):'))).toBe(true);
      expect(texts(sheet)).toContain('独立真实报送,工作目标不作为统计上报依据');
    }
  });

  it.each(LANGUAGES)('figures have the columns that collecting looks for: %s', (language) => {
    const cells = cellsOf(sheetOf(packSpec([packRow()], { language })));
    const headers = [...cells].filter(([address]) => /^[A-Z]+7$/.test(address)).map(([, { value }]) => value);
    const columns = ['number', 'indicator', 'unit', 'measure', 'milestone', 'last', 'actual', 'nature', 'distance', 'attainment', 'hint', 'cause', 'nextStep', 'deadline', 'request', 'key'] as const;
    expect(headers).toEqual(columns.map((column) => packHeader(language, column, 4)));
  });

  it('where rows have months of their own, each names its own', () => {
    const sheet = sheetOf(packSpec([packRow(), packRow({ month: 3, key: 'I2|U1', last: null })]));
    const cells = cellsOf(sheet);
    expect(cells.get('E7')?.value).toBe('填报期');
    expect([cells.get('E8')?.value, cells.get('E9')?.value]).toEqual(['1—4月', '1—3月']);
    expect(cells.get('A3')?.value).toContain('“填报期”所列月份的累计数');
    expect(sheet.validations.map(({ prompt }) => prompt?.message)).toEqual(expect.arrayContaining([expect.stringContaining('1—3月累计数'), expect.stringContaining('1—4月累计数')]));
  });
});

describe('what stands in a row', () => {
  it('figures and words come from the ledger, never from a plan', () => {
    const open = cellsOf(sheetOf(packSpec([packRow()])));
    expect(['G', 'H', 'L', 'M', 'N', 'O'].map((column) => open.get(`${column}${FIRST}`)?.value)).toEqual([null, null, null, null, null, null]);
    const fields = { actual: 250, nature: '快报', cause: '用地', nextStep: '报批', deadline: 40_673, request: null };
    const filled = cellsOf(sheetOf(packSpec([packRow({ fields })])));
    expect(['G', 'H', 'L', 'M', 'N', 'O'].map((column) => filled.get(`${column}${FIRST}`)?.value)).toEqual([250, '快报', '用地', '报批', 40_673, null]);
  });

  it('a text that looks like a formula stays a text', () => {
    const cell = cellsOf(sheetOf(packSpec([packRow({ fields: { ...packRow().fields, cause: '=1+1' } })]))).get(`L${FIRST}`);
    expect(cell).toMatchObject({ value: '=1+1' });
    expect(cell?.formula).toBeUndefined();
  });

  it('has at most six formulas, row-local, and none compares with an empty text', () => {
    for (const type of ['flow', 'stock', 'net', 'count', 'rate'] as const) {
      const row = packRow({ type, lastYear: 90 });
      const formulas = [...cellsOf(sheetOf(packSpec([row, row]))).values()].flatMap(({ formula }) => formula ?? []);
      expect(formulas.length).toBeLessThanOrEqual(12);
      expect(formulas.filter((formula) => /(=|<>)""/.test(formula))).toEqual([]);
      const rows = formulas.map((formula) => new Set([...formula.replace(/"[^"]*"/g, '').matchAll(/[A-Z](\d+)/g)].map(([, number]) => number)));
      expect(rows.every(({ size }) => size === 1)).toBe(true);
    }
  });

  it('only yellow cells are open, and all of them', () => {
    for (const { lines, styles } of packSpec([packRow(), packRow({ isClosed: true }), wordsRow(), wordsRow({ isClosed: true })]).sheets) {
      for (const cell of lines.flatMap(({ cells }) => cells)) {
        const style = cell && styles[cell.style];
        expect(style?.unlocked === true).toBe(style?.fill === '#FFF2CC');
      }
    }
  });

  it('a closed row says why and asks for nothing', () => {
    const sheet = sheetOf(packSpec([packRow({ isClosed: true, status: '–免报' })]));
    const row = [...cellsOf(sheet)].filter(([address]) => /^[A-Z]+8$/.test(address)).map(([, cell]) => cell);
    expect(row.map(({ value }) => value)).toContain('–免报');
    expect(row.some(({ formula, style }) => formula !== undefined || sheet.styles[style]?.unlocked)).toBe(false);
    expect(sheet.validations).toEqual([]);
  });
});

describe('the note beside a figure', () => {
  const figure = (actual: unknown, more: object = {}) => ({ fields: { ...packRow().fields, actual: actual as number, ...more } });

  it.each([
    ['nothing is said of a blank cell', null, {}, ''],
    ['on schedule', 300, {}, ''],
    ['nearly on schedule', 285, {}, ''],
    ['behind by the rule', 280, {}, '欠序时,请填原因、措施和完成时限'],
    ['behind with all that is asked for', 280, { cause: '用地', nextStep: '报批', deadline: '5月底' }, ''],
    ['behind without a deadline', 280, { cause: '用地', nextStep: '报批' }, '欠序时,请填原因、措施和完成时限'],
    ['fell', 199, {}, '小于上次累计:如为核减,请选“核定”并写明原因;如填错请改'],
    ['revised down lawfully', 199, { nature: '核定', cause: '核减', nextStep: '无', deadline: '5月底' }, ''],
    ['jumped', 1600, {}, '是上次的8倍以上,请核对计量单位'],
    ['negative', -1, {}, '是负数,请核对'],
    ['no number', '约六百', {}, '这里只能填数'],
  ])('%s', (_, actual, more, expected) => {
    expect(noteOf(figure(actual, more))).toBe(expected);
  });

  it('a net figure may fall and be negative', () => {
    expect(noteOf({ ...figure(-1), type: 'net', milestone: 0 })).toBe('');
  });

  it('half a milestone is behind, though it is little of the year', () => {
    expect(noteOf({ ...figure(150), annual: 100_000, last: null })).toBe('欠序时,请填原因、措施和完成时限');
  });

  it('nothing is behind while no milestone is known', () => {
    expect(noteOf({ ...figure(200), milestone: null })).toBe('');
  });
});

describe('rules of cells', () => {
  it.each([
    ['count', 'whole', 0],
    ['net', 'decimal', -1e15],
    ['stock', 'decimal', -1e15],
  ] as const)('a %s takes numbers of its kind', (type, kind, from) => {
    const [validation] = sheetOf(packSpec([packRow({ type })])).validations;
    expect(validation).toMatchObject({ address: `G${FIRST}`, rule: { kind, from }, prompt: { message: '请填1—4月累计数,单位:万元。没有数请留空,确为零填0。' }, error: { style: 'stop' } });
  });

  it.each(LANGUAGES)('prompts and errors are as short as Excel takes them: %s', (language) => {
    for (const { prompt, error } of sheetOf(packSpec([packRow({ type: 'count', measure: '万平方米/户' }), packRow()], { language })).validations) {
      for (const said of [prompt, error]) expect([said!.title.length <= 32, said!.message.length <= 225]).toEqual([true, true]);
    }
  });

  it('rows that ask alike share a rule', () => {
    const rows = [packRow(), packRow(), packRow({ measure: '亩' }), packRow()];
    expect(sheetOf(packSpec(rows)).validations.map(({ address }) => address)).toEqual(['G8:G9 G11', 'G10', 'H8:H11']);
  });
});

test.each(LANGUAGES)('printed one A4 page wide, no character is smaller than nine points: %s', (language) => {
  const printable = 29.7 - 1.6;
  const centimetresPerCharacter = (5.25 / 72) * 2.54;
  for (const sheet of packSpec([packRow(), packRow({ month: 3 }), wordsRow()], { language }).sheets) {
    const width = sheet.columns.filter(({ hidden }) => !hidden).reduce((sum, column) => sum + column.width, 0) * centimetresPerCharacter;
    const smallest = Math.min(sheet.font.size, ...sheet.styles.map(({ fontSize }) => fontSize ?? 99));
    expect(smallest * Math.min(1, printable / width)).toBeGreaterThanOrEqual(9);
  }
});

test('of a figure that the statistics station answers for nothing stands in the form', () => {
  const spec = packSpec([wordsRow({ status: '待统计站反馈', fields: { ...packRow().fields, cause: '停产检修' } })]);
  expect(texts(sheetOf(spec)).filter((value) => typeof value === 'number')).toEqual([1]);
  expect(texts(sheetOf(spec))).toContain('待统计站反馈(截至4月底)');
  expect(decodeRecord(spec.record)?.rows).toMatchObject([{ kind: 'words', plan: '', month: 0, base: { actual: null, nature: null, cause: '停产检修' } }]);
});

test('the hidden record says where each row comes from and what stood in it', () => {
  const spec = packSpec([packRow({ fields: { ...packRow().fields, actual: 250 } }), packRow({ key: 'I2|U1', isClosed: true })]);
  expect(decodeRecord(spec.record)).toMatchObject({
    workbook: 'W1', year: 2011, month: 4, office: '经发办', time: '2011-05-04 09:00',
    rows: [{ key: 'I1|U1', plan: '1000|300', month: 4, base: { actual: 250 } }, { key: 'I2|U1', month: 0 }],
  });
  expect(cellsOf(sheetOf(spec)).get(`P${FIRST}`)?.value).toBe('I1|U1');
  expect(sheetOf(spec).columns.at(-1)?.hidden).toBe(true);
});

import fc from 'fast-check';
import type { OfficeRow } from '../../../src/app/office/officeBook';
import { explanationOf, missingExplanation } from '../../../src/app/report/behind';
import { checkEntry } from '../../../src/app/report/checkEntry';
import type { TypedFields } from '../../../src/app/report/entry';
import type { Kind } from '../../../src/domain/indicator';
import { readActuals } from '../../../src/domain/track/actuals';
import { issueText } from '../../../src/workbook/issueText';
import { officeRow } from '../../taskpane/officeBooks';

const BASIS = { openMonth: 4, closedMonth: null, jumpFactor: 8, language: 'zh' as const };
const KINDS: readonly Kind[] = ['flow', 'stock', 'net', 'count', 'rate'];
const WAN: Partial<OfficeRow> = { measure: '万元', last: { month: 3, value: 830 }, fields: { ...officeRow().fields, nature: '快报' } };

const checkFigure = (text: string, more: Partial<OfficeRow> = {}, typed: TypedFields = {}) => checkEntry(officeRow({ ...WAN, ...more }), 'actual', { ...typed, actual: text }, BASIS);
const valueOf = (text: string, more: Partial<OfficeRow> = {}) => {
  const checked = checkFigure(text, more);
  return checked.ok ? checked.value : checked.issues.map(({ code }) => code).join();
};
const codes = (text: string, more: Partial<OfficeRow> = {}, typed: TypedFields = {}) => {
  const checked = checkFigure(text, more, typed);
  return (checked.ok ? checked.warnings : checked.issues).map(({ code }) => code);
};

describe('what an office types as a figure', () => {
  test.each([
    ['835', 835], ['８３５．５', 835.5], [' 1,234 ', 1234], ['835万元', 835], ['8350千元', 835], ['0', 0], ['', null], ['  ', null],
  ])('%p is read as %p', (text, value) => expect(valueOf(text)).toBe(value));

  test.each([
    ['约六百', 'report-not-a-number'], ['1-2', 'report-not-a-number'], ['TRUE', 'report-not-a-number'], ['=1+1', 'report-not-a-number'], ['835亩', 'report-measure'], ['835箩', 'report-measure'],
    ['1234567890123456789', 'amount-too-precise'], ['9999999999999999', 'amount-too-large'],
  ])('%p is refused: %s', (text, code) => expect(valueOf(text)).toContain(code === 'amount-too-large' ? 'amount-too' : code));

  test('a unit of measure that is not known may stand behind the figure where it is the row’s own', () => expect(valueOf('12标箱', { measure: '标箱', last: null })).toBe(12));

  test('counts are whole and not negative; what may fall may be negative', () => {
    const count = { type: 'count' as const, measure: '个', last: null };
    expect([valueOf('1.5', count), valueOf('-1', count), valueOf('2个', count)]).toEqual(['report-not-whole', 'report-negative', 2]);
    expect(codes('-1', { type: 'net', last: null })).toEqual([]);
    expect(codes('-1', { type: 'flow', last: null })).toEqual(['report-below-zero']);
  });

  test('a fall is doubtful, unless it is confirmed and its cause is given, in either language', () => {
    expect(codes('812')).toEqual(['report-fell']);
    expect(codes('812', {}, { nature: '核定' })).toEqual(['report-fell']);
    expect(codes('812', {}, { nature: '核定', cause: '县局核减' })).toEqual([]);
    expect(codes('812', {}, { nature: 'Confirmed', cause: 'revised' })).toEqual([]);
  });

  test('a cause that stood there before is no reason for a fall', () => {
    const confirmed = { fields: { ...officeRow().fields, nature: '核定', cause: '设备检修' } };
    expect(codes('812', confirmed)).toEqual(['report-fell-unexplained']);
    expect(codes('812', confirmed, { cause: ' 设备检修 ' })).toEqual(['report-fell-unexplained']);
    expect(codes('812', confirmed, { cause: '县局核减' })).toEqual([]);
    expect(codes('835', confirmed)).toEqual([]);
  });

  test('the sentences say what the sheet will do, and name no figure that was not typed or reported', () => {
    const said = (text: string): string => {
      const checked = checkFigure(text);
      return (checked.ok ? checked.warnings : checked.issues).map((issue) => issueText(issue, 'zh')).join('');
    };
    expect(said('812')).toBe('累计812小于3月的830。如为核减,请在“数据性质”选“核定”并写明原因;如填错请改。否则将记“数据待核”,不进合计。');
    expect(said('11288')).toBe('11288是3月的13.6倍,计量单位是否填错?本行按万元填。请核对后自行修改(系统不代改);不改将记“数据待核”,不进合计。');
    expect(said('约六百')).toBe('这里只能填数。您填的是“约六百”。请填数字;如为大约数,请填最接近的数,并在“数据性质”选“预计”。');
  });

  test('a month that is not open, or final, is pointed out', () => {
    const row = officeRow({ ...WAN });
    const said = (basis: object) => {
      const checked = checkEntry(row, 'actual', { actual: '835' }, { ...BASIS, ...basis });
      return checked.ok && checked.warnings.map(({ code }) => code);
    };
    expect([said({ openMonth: 3 }), said({ closedMonth: 4 }), said({ closedMonth: 3 })]).toEqual([['figures-month-not-open'], ['figures-month-final'], []]);
  });

  test('emptying a cell, and a figure without a nature, are pointed out', () => {
    expect(codes('', { fields: { ...officeRow().fields, actual: 800 } })).toEqual(['report-emptied']);
    expect(codes('835', { fields: officeRow().fields })).toEqual(['report-nature-missing']);
  });

  test('a row of the statistics station, or without a month, takes no figure and no nature', () => {
    expect(valueOf('835', { kind: 'words' })).toBe('report-statistics');
    expect(valueOf('835', { month: 0 })).toBe('report-no-month');
    expect(checkEntry(officeRow({ kind: 'words' }), 'nature', { nature: '核定' }, BASIS)).toMatchObject({ issues: [{ code: 'report-statistics' }] });
  });

  test('whatever is typed gives a number that was typed, a blank, or an issue', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...KINDS), (text, type) => {
        const checked = checkFigure(text, { type });
        if (!checked.ok) return expect(checked.issues).not.toEqual([]);
        expect(checked.value === null || (typeof checked.value === 'number' && Number.isFinite(checked.value))).toBe(true);
        if (checked.value === null) expect(text.trim()).toBe('');
      }),
    );
  });

  test('a figure is doubtful exactly where the sheet puts it down as to be verified', () => {
    const figure = fc.integer({ min: -2000, max: 20_000 });
    fc.assert(
      fc.property(figure, figure, fc.constantFrom(...KINDS), fc.constantFrom('', '快报', '核定'), fc.constantFrom('', '核减'), (value, before, type, nature, cause) => {
        fc.pre(type !== 'count' || value >= 0);
        const said = codes(String(value), { type, last: { month: 2, value: before } }, { nature, cause });
        const sheet = readActuals({ cumulative: [null, before, null, value], nature: nature === '核定' ? 'confirmed' : 'flash', cause }, type, 4).anomaly;
        expect(said.filter((code) => code === 'report-fell' || code === 'report-jumped')).toEqual(sheet === null ? [] : [`report-${sheet}`]);
      }),
    );
  });

  test('the plan never makes a figure doubtful', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }), (value, milestone) => {
        const plan = { annual: milestone * 3, milestone, gap: -10, distance: -milestone };
        expect(codes(String(value), plan)).toEqual(codes(String(value), { annual: null, milestone: null, gap: null, distance: null }));
      }),
    );
  });
});

describe('when an explanation is asked for', () => {
  const ahead = officeRow({ milestone: 62, isMissing: false, isBehind: false, fields: { ...officeRow().fields, actual: 70 } });
  const behind = { ...ahead, isBehind: true, fields: { ...ahead.fields, actual: 30 } };

  test('where the light is behind, and only there', () => expect([explanationOf(ahead, {}), explanationOf(behind, {})]).toEqual(['none', 'required']));
  test('a new figure goes by the milestone, as far as that decides', () => {
    expect([explanationOf(behind, { actual: '62' }), explanationOf(ahead, { actual: '61.99' }), explanationOf(behind, { actual: '约六十' })]).toEqual(['none', 'perhaps', 'required']);
    expect(explanationOf({ ...behind, milestone: 62.00000000000001 }, { actual: '62' })).toBe('none');
  });
  test('a cap is short when it is above', () => {
    const cap = { ...ahead, direction: 'lower' as const };
    expect([explanationOf(cap, { actual: '61' }), explanationOf(cap, { actual: '63' })]).toEqual(['none', 'perhaps']);
  });
  test('what is typed fills it in', () => {
    expect(missingExplanation(behind, {})).toEqual(['cause', 'nextStep']);
    expect(missingExplanation(behind, { cause: '青苗补偿未谈妥', nextStep: ' ' })).toEqual(['nextStep']);
    expect(missingExplanation(ahead, {})).toEqual([]);
  });
});

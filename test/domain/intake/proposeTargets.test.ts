import fc from 'fast-check';
import { indexIndicators, matchIndicator } from '../../../src/domain/intake/matchIndicator';
import { codes, line, lines, SPEECH, workbook } from './knownTargets';

/** The indicators of the demo town, before anything was issued. */
const demo = workbook(
  { name: '征地工业用地面积', issuedUnit: '亩', splitUnit: '亩', decimals: 2, issuedTarget: 314 },
  { name: '实际出让工业用地面积', issuedUnit: '亩', splitUnit: '亩', decimals: 2 },
  { name: '制造业投资' },
  { name: '净增规模以上企业', issuedUnit: '家', splitUnit: '家', kind: 'net' },
  { name: '合同引进市外内资' },
  { name: '实际到位市外内资' },
  { name: '引进大项目', issuedUnit: '个', splitUnit: '个', kind: 'count' },
  { name: '工业总产值', targetState: 'toVerify' },
  { name: '规模以上工业产值', lastYear: 31329, partOf: '工业总产值' },
);

describe('the speech beside the demo town', () => {
  const found = lines(SPEECH, demo);

  it('every line finds its indicator, and only the sure ones are ticked beforehand', () => {
    expect(found.map(({ draft, match, confidence, canWrite }) => [draft.name, match.kind, confidence, canWrite])).toEqual([
      ['征地工业用地面积', 'name', 'high', false],
      ['实际出让工业用地面积', 'name', 'high', true],
      ['制造业投资', 'name', 'high', true],
      ['净增规模以上企业', 'name', 'high', true],
      ['合同引进市外内资', 'name', 'high', true],
      ['实际到位市外内资', 'name', 'high', true],
      ['引进大项目', 'near', 'low', true],
      ['工业总产值', 'name', 'low', false],
      ['规模以上工业产值', 'name', 'high', true],
    ]);
  });

  it('the damaged total is recognised as damaged and left out, and nothing is worked out in its place', () => {
    const total = found[7]!;
    expect(total.isDamaged).toBe(true);
    expect(codes(total)).toEqual(['intake-year-damaged']);
    expect([total.draft.issuedTarget, total.impliedBase, total.isWorkedOut, total.changes]).toEqual([null, null, false, []]);
  });

  it('a base is implied by growth, and agrees with last year’s', () => {
    expect(found[8]?.impliedBase).toBeCloseTo(3.1329, 4);
    expect(codes(found[8]!)).toEqual([]);
  });

  it('what stands in the workbook already is not written again', () => {
    expect(found[0]?.changes).toEqual([]);
  });
});

describe('a damaged figure', () => {
  it('of an issued target is offered to be marked as to be verified, and its old figure stays', () => {
    const total = line('工业总产值2023亿元', workbook({ name: '工业总产值', issuedTarget: 1.9 }));
    expect(total).toMatchObject({ isDamaged: true, canWrite: true, confidence: 'low', changes: [{ field: 'targetState', before: 'issued', after: 'toVerify' }] });
  });

  it('of a new indicator leaves it without a target', () => {
    expect(line('工业总产值20??亿元')).toMatchObject({ isDamaged: true, canWrite: true, confidence: 'low', draft: { issuedTarget: null, targetState: 'toVerify' } });
  });

  it('can be replaced by the planner', () => {
    const total = line('工业总产值20??亿元', workbook({ name: '工业总产值', targetState: 'toVerify' }), { target: '6.5', unit: '亿元' });
    expect(total).toMatchObject({ isDamaged: false, canWrite: true, changes: [{ field: 'issuedTarget', after: 6.5 }, { field: 'targetState', before: 'toVerify', after: 'issued' }] });
    expect(codes(total)).toEqual([]);
  });

  it('is not seen in a year that agrees with last year’s figure', () => {
    expect(line('工业总产值2023亿元', workbook({ name: '工业总产值', lastYear: 18_000_000 }))).toMatchObject({ isDamaged: false, confidence: 'high' });
    expect(codes(line('征地2011亩', workbook({ name: '征地', issuedUnit: '亩', splitUnit: '亩' })))).toEqual(['intake-year-like']);
  });
});

describe('figures in other units', () => {
  it('come into the row’s own unit exactly', () => {
    expect(line('制造业投资49500万元', workbook({ name: '制造业投资' }))).toMatchObject({ unit: '万元', given: 49500, draft: { issuedTarget: 4.95, issuedUnit: '亿元' } });
  });

  it('a bare 亿 takes the workbook’s noun', () => {
    expect(line('指标\t目标\n制造业投资\t2亿', workbook({ name: '制造业投资' }))).toMatchObject({ unit: '亿元', draft: { issuedTarget: 2 }, confidence: 'high' });
  });

  it('a missing unit is taken from the workbook, and said', () => {
    const found = line('指标\t目标\n制造业投资\t2', workbook({ name: '制造业投资' }));
    expect([codes(found), found.confidence, found.draft.issuedTarget]).toEqual([['intake-unit-assumed'], 'low', 2]);
  });

  it('another dimension cannot be written', () => {
    expect(line('制造业投资2亩', workbook({ name: '制造业投资' }))).toMatchObject({ canWrite: false, issues: [{ code: 'intake-unit-mismatch', facts: { from: '亩', to: '亿元' } }] });
  });

  it('every amount of money comes out in the issued unit as it was', () => {
    const units = { 元: 100_000_000, 千元: 100_000, 万元: 10_000, 亿元: 1 } as const;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom(...(Object.keys(units) as (keyof typeof units)[])), (digits, unit) => {
        const value = digits / 100;
        expect(line(`投资额${value}${unit}`, workbook({ name: '投资额' })).draft.issuedTarget).toBe(digits / (100 * units[unit]));
      }),
    );
  });
});

describe('doubts', () => {
  const output = { name: '规上产值', lastYear: 31329 };

  it.each([
    ['a slip of four places against last year', '规上产值4.95万元', output, 'intake-slip-last-year', { times: 10_000, side: 'below' }],
    ['a slip of one place against last year', '规上产值49.5亿元', output, 'intake-slip-last-year', { times: 10, side: 'above' }],
    ['a slip of three places against the present target', '规上产值4950亿元', { name: '规上产值', issuedTarget: 4.95 }, 'intake-slip-present', { times: 1000 }],
    ['growth that does not fit last year', '规上产值4.95亿元,增长33%', output, 'intake-base-differs', { actual: 58, lastYear: 3.1329 }],
    ['a stretch below the target', '规上产值4.95亿元,力争4.5亿元', output, 'intake-stretch-below', {}],
    ['decimals that cannot be split', '规上产值4.950015亿元', { ...output, lastYear: null }, 'intake-too-fine', { amount: 49500.15, decimals: 0 }],
    ['a plan that units carry', '规上产值5亿元', { ...output, issuedTarget: 4.95, isSplit: true }, 'intake-already-split', {}],
    ['stretch alone', '力争规上产值5亿元', output, 'intake-only-stretch', {}],
  ])('%s: %s', (_, text, indicator, code, facts) => {
    const found = line(text, workbook(indicator));
    expect(codes(found)).toContain(code);
    expect(found.issues.find((issue) => issue.code === code)?.facts).toMatchObject(facts);
    expect([found.confidence, found.canWrite]).toEqual(['low', true]);
  });

  it('growth agrees with last year as far as both were rounded', () => {
    expect(codes(line('规上产值4.95亿元,增长58%', workbook(output)))).toEqual([]);
    expect(codes(line('规上产值4.95亿元,增长57%', workbook(output)))).toEqual(['intake-base-differs']);
  });

  it('a part above its whole, in whatever units', () => {
    const book = workbook({ name: '总产值', issuedTarget: 4 }, { name: '规上产值', partOf: 'I1' });
    expect(codes(line('规上产值49500万元', book))).toEqual(['intake-above-whole']);
    expect(lines('总产值5亿元,其中规上产值4.95亿元', book).map(codes)).toEqual([[], []]);
    expect(codes(lines('甲产值5亿元,其中乙产值6亿元')[1]!)).toEqual(['intake-new', 'intake-above-whole']);
  });

  it('an indicator that comes twice', () => {
    const twice = lines('规上产值4.95亿元;征地3亩;规上产值5亿元', workbook({ name: '规上产值' }, { name: '征地', issuedUnit: '亩', splitUnit: '亩' }));
    expect(twice.map(({ confidence }) => confidence)).toEqual(['low', 'high', 'low']);
    expect(codes(twice[2]!)).toEqual(['intake-duplicate']);
  });
});

describe('growth alone', () => {
  it('offers a target worked out from last year’s figure, never ticked', () => {
    const found = line('规上产值增长58%', workbook({ name: '规上产值', lastYear: 31329 }));
    expect(found).toMatchObject({ isWorkedOut: true, confidence: 'low', canWrite: true, draft: { issuedTarget: 4.95 }, impliedBase: null });
    expect(codes(found)).toEqual(['intake-worked-out']);
  });

  it('without last year’s figure gives nothing', () => {
    expect(line('规上产值增长58%', workbook({ name: '规上产值' }))).toMatchObject({ isWorkedOut: false, canWrite: false, draft: { issuedTarget: null }, issues: [{ code: 'intake-growth-only' }] });
    expect(line('财政总收入增长33%以上')).toMatchObject({ canWrite: false });
  });

  it('beside a damaged target gives nothing either', () => {
    expect(line('工业总产值20??亿元,增长33%', workbook({ name: '工业总产值', lastYear: 20000 }))).toMatchObject({ isWorkedOut: false, isDamaged: true, draft: { issuedTarget: null } });
  });
});

describe('a new indicator', () => {
  it.each([
    ['财政收入5亿元', { kind: 'flow', issuedUnit: '亿元', splitUnit: '万元', decimals: 0 }],
    ['外资300万美元', { kind: 'flow', issuedUnit: '万美元', splitUnit: '万美元', decimals: 2 }],
    ['净增规上企业2家', { kind: 'net', splitUnit: '家', decimals: 0 }],
    ['引进项目2个', { kind: 'count', splitUnit: '个', decimals: 0 }],
    ['失业率控制在4%以内', { kind: 'rate', splitUnit: '%', direction: 'lower' }],
    ['年末户籍人口3.125万人', { kind: 'stock', splitUnit: '万人', decimals: 3 }],
    ['Investment RMB 200 million', { issuedTarget: 2, issuedUnit: '亿元', splitUnit: '万元' }],
  ])('%s', (text, draft) => {
    const found = line(text);
    expect(found).toMatchObject({ match: { kind: 'new' }, canWrite: true, confidence: 'medium', draft });
  });

  it('needs a unit that the workbook’s formulas can convert', () => {
    expect(line('外资300万美元', workbook(), { splitUnit: '美元' })).toMatchObject({ canWrite: false, issues: [{ code: 'intake-new' }, { code: 'intake-split-unit' }] });
    expect(line('指标\t目标\n外资\t300')).toMatchObject({ canWrite: false });
    expect(line('指标\t目标\n外资\t300', workbook(), { unit: '万美元' })).toMatchObject({ canWrite: true, draft: { issuedTarget: 300 } });
  });

  it('is what a planner makes of a line, and a line is about what a planner chooses', () => {
    const book = workbook({ name: '规模以上工业产值' });
    expect(line('规上工业总产值5亿元', book).match.kind).toBe('near');
    expect(line('规上工业总产值5亿元', book, { match: 'new' })).toMatchObject({ match: { kind: 'new' }, draft: { name: '规上工业总产值' } });
    expect(line('甲5亿元', book, { match: 0 })).toMatchObject({ match: { kind: 'chosen' }, confidence: 'high', draft: { name: '规模以上工业产值' } });
  });
});

describe('finding an indicator', () => {
  const names = ['工业总产值', '规模以上工业产值', '合同引进市外内资', '实际到位市外内资', '征地工业用地面积', '实际出让工业用地面积'].map((name, index) => ({ code: `I${index + 1}`, name }));
  const match = (name: string, code = '') => {
    const found = matchIndicator({ name, code }, indexIndicators(names));
    return 'indicator' in found ? [found.kind, found.indicator.name] : [found.kind];
  };

  it.each([
    ['工业总产值', ['name', '工业总产值']],
    [' 工业 总产值（现价）', ['near', '工业总产值']],
    ['规上工业产值', ['near', '规模以上工业产值']],
    ['规模以下工业产值', ['new']],
    ['合同引进市外外资', ['new']],
    ['到位市外内资', ['near', '实际到位市外内资']],
    ['出让工业用地', ['near', '实际出让工业用地面积']],
    ['引进市外内资', ['near', '合同引进市外内资']],
    ['市外内资', ['several']],
    ['财政收入', ['new']],
  ])('%s', (name, expected) => {
    expect(match(name)).toEqual(expected);
  });

  it('by code, if the names agree', () => {
    expect(match('规上产值', 'i2')).toEqual(['code', '规模以上工业产值']);
    expect(match('财政收入', 'I2')).toEqual(['near', '规模以上工业产值']);
  });
});

it('five hundred lines keep their figures', () => {
  const text = Array.from({ length: 500 }, (_, index) => `${index + 1}.示例指标${String.fromCharCode(0x4e00 + index)}${index + 1}.5亿元，增长${index % 50}%`).join('；\n');
  const found = lines(text, demo);
  expect(found.map(({ draft }) => draft.issuedTarget)).toEqual(Array.from({ length: 500 }, (_, index) => index + 1.5));
});

describe('a target without a unit of measure', () => {
  const table = '指标\t目标\n制造业投资\t2.1';

  it('is ticked beforehand where a wrong unit would have been noticed', () => {
    expect(line(table, workbook({ name: '制造业投资', issuedTarget: 2 })).confidence).toBe('medium');
    expect(line(table, workbook({ name: '制造业投资', lastYear: 18000 })).confidence).toBe('medium');
  });

  it('waits for a tick where there is nothing to hold it against', () => {
    expect([line(table, workbook({ name: '制造业投资' }))].map((one) => [codes(one), one.confidence])).toEqual([[['intake-unit-assumed'], 'low']]);
  });
});

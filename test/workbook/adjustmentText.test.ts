import fc from 'fast-check';
import { minor } from '../../src/domain/amount';
import type { Adjustment } from '../../src/domain/split/adjust/edit';
import { replan } from '../../src/domain/split/adjust/replan/replan';
import { spreadBack } from '../../src/domain/split/adjust/breakback/spreadBack';
import { explainAdjustment } from '../../src/workbook/adjustmentText';
import { plans, planned, RUNS, standing, sum } from '../domain/split/adjust/standingPlan';

const town = standing([
  planned('a', [100, 100, 100, 100]),
  planned('b', [50, 50, 50, 50], { maximum: minor(260) }),
  planned('c', [50, 50, 50, 50]),
  planned('pool', [25, 25, 25, 25], { office: '', isPool: true }),
]);

function sentences(result: Adjustment, language: 'zh' | 'en', document = ''): Record<string, string> {
  const told = result.rows.flatMap(({ key, origin }) => (origin ? [[key, explainAdjustment({ origin, measure: '万元', decimals: 0, document }, language)] as const] : []));
  return Object.fromEntries(told);
}

function valueOf<T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: unknown }): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

test('a typed year and those who made up for it', () => {
  const result = valueOf(spreadBack(town, { kind: 'annual', key: 'a', value: minor(505) }, { scope: 'officeAndPool' }));
  expect(sentences(result, 'zh')).toEqual({
    a: '改总数重新分摊:人工改定:年度由400改为505万元;第4季度进整。',
    b: '改总数重新分摊:共增减-105,本单位按现计划占50%承担-52.5;原200,变为147.5,进整为148万元。',
    c: '改总数重新分摊:共增减-105,本单位按现计划占50%承担-52.5;原200,变为147.5,舍整为147万元;第1、2、3季度进整。',
  });
  expect(sentences(result, 'en')['b']).toMatch(/^Breakback: -105 in all; 50% of it by the current plan is -52\.5; from 200 to 147\.5, rounded up to 148万元/);
});

test('a quarter, a stopped unit, a transfer, a new target and catching up', () => {
  const actuals = { a: [minor(60)], b: [minor(60)], c: [minor(50)] };
  const quarter = valueOf(spreadBack(town, { kind: 'cell', key: 'a', quarter: 1, value: minor(130) }));
  expect(sentences(quarter, 'zh')['a']).toBe('改总数重新分摊:人工改定:二季度由100改为130万元,年度目标400万元不变。');
  expect(sentences(quarter, 'zh')['b']).toBe('改总数重新分摊:年度目标200万元不变,为使各季合计不差:一季度+5、二季度-15、三季度+5、四季度+5。');
  const stop = valueOf(spreadBack(town, { kind: 'release', key: 'c', kept: [minor(50), minor(0), minor(0), minor(0)], to: 'pool' }));
  expect(sentences(stop, 'zh')).toMatchObject({
    c: '按停产处理:原计划200,保留50万元,余150万元由镇级统筹承接。',
    pool: '按停产处理:共增减+150,本单位按现计划占100%承担+150;原100,变为250,即250万元。',
  });
  const transfer = valueOf(replan(town, { elapsed: 1, frozen: 'actual', actuals, mode: { kind: 'transfer', from: null, consents: { b: '同意', c: '同意' } } }));
  expect(sentences(transfer, 'zh')['a']).toMatch(/^内部调剂:至一季度末应完成100,实际60,欠40调出,年度由400变为360万元/);
  expect(sentences(transfer, 'zh')['b']).toMatch(/共增减\+40,本单位按距上限的余地占23\.0769%承担\+9\.23;原200,变为209\.23,舍整为209万元;承接单位意见:同意/);
  const reissue = valueOf(replan(town, { elapsed: 1, frozen: 'actual', actuals, mode: { kind: 'reissue', total: minor(990) } }));
  expect(sentences(reissue, 'zh', '示例镇发〔2011〕9号')['c']).toMatch(/^下达数调整:共增减\+90,本单位按现计划占22\.2222%承担\+20;原200,变为220,即220万元;文号:示例镇发〔2011〕9号/);
  const catchUp = valueOf(replan(town, { elapsed: 1, frozen: 'actual', actuals, mode: { kind: 'catchUp' } }));
  expect(sentences(catchUp, 'zh')['a']).toMatch(/^年中调整:至一季度末原计划100,现定为60,年度目标400万元不变,其余各季合计由300变为340万元/);
});

/** Every number of a sentence in order, without the names of quarters. */
function numbers(text: string): number[] {
  return [...text.matchAll(/[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g)].map(([figure]) => Number(figure));
}

test('the figures of every sentence add up to the row’s new year', () => {
  let told = 0;
  fc.assert(
    fc.property(plans({ later: false, limits: true }), fc.nat(6), fc.integer({ min: -400, max: 400 }), (input, at, by) => {
      const edited = input.rows[at % input.rows.length];
      const value = minor(Math.max(0, (edited?.annual ?? 0) + by));
      const outcome = spreadBack(input, { kind: 'annual', key: edited?.key ?? '', value }, { scope: 'town' });
      if (!outcome.ok) return;
      outcome.value.rows.forEach(({ annual, origin }, index) => {
        if (origin?.kind !== 'shared') return;
        told += 1;
        const text = explainAdjustment({ origin, measure: '', decimals: 0, document: '' }, 'zh');
        const figures = numbers(text.replace(/;第[1-4、]+季度进整/, ''));
        const rest = figures.length === 6 ? figures[0] : figures[1];
        const [share = 0, part = 0, before = 0, exact = 0, after = 0] = figures.slice(-5);
        expect([before, after]).toEqual([input.rows[index]?.annual, annual]);
        expect(Math.abs(((rest ?? 0) * share) / 100 - part)).toBeLessThanOrEqual(0.006 + Math.abs(rest ?? 0) * 1e-6);
        expect(before + part).toBeCloseTo(exact, 6);
        expect(after).toBe(text.includes('进整为') ? Math.ceil(exact) : Math.floor(exact));
        // What the stopped rows took and the rest are all that moved.
        const moved = sum(outcome.value.rows.map((row, other) => (row.origin?.kind === 'typed' ? 0 : row.annual - (input.rows[other]?.annual ?? 0))));
        expect(figures[0]).toBe(moved);
      });
    }),
    RUNS,
  );
  expect(told).toBeGreaterThan(300);
});

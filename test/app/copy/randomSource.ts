import fc from 'fast-check';
import type { CopySource, LedgerLine } from '../../../src/app/copy/copySource';
import type { Category } from '../../../src/domain/unit';
import { TableReader } from '../../../src/workbook/decode/cells';
import { STATUS } from '../../../src/workbook/formulas/status';

const INDICATORS = ['规上产值', '制造业投资'];
const OFFICES = ['经发办', '村建办', '社事办', ''];
const INDUSTRIES = ['金属制品', '通用设备', '塑料制品', ''];

interface Drawn {
  readonly size: number;
  readonly share: number;
  readonly office: string;
  readonly industry: string;
  readonly category: Category;
}

const carried: fc.Arbitrary<Drawn> = fc.record({
  size: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 100, max: 900 }) }, { weight: 1, arbitrary: fc.integer({ min: 20_000, max: 90_000 }) }),
  share: fc.integer({ min: 1, max: 99 }),
  office: fc.constantFrom(...OFFICES),
  industry: fc.constantFrom(...INDUSTRIES),
  category: fc.oneof({ weight: 6, arbitrary: fc.constant<Category>('enterprise') }, { weight: 1, arbitrary: fc.constantFrom<Category>('village', 'pool') }),
});

/** A town of two indicators with figures of three months, as copies read it. */
export const source: fc.Arbitrary<CopySource> = fc.array(fc.array(carried, { minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 2 }).map(sourceOf);

function sourceOf(drawn: readonly (readonly Drawn[])[]): CopySource {
  const lines = drawn.flatMap((own, indicator) => own.map((one, index) => lineOf(one, INDICATORS[indicator] ?? '', index)));
  const names = INDICATORS.slice(0, drawn.length);
  const total = (name: string, key: 'annual' | 'milestone' | 'actual'): number => lines.filter(({ indicator }) => indicator === name).reduce((sum, line) => sum + (line[key] ?? 0), 0);
  const column = (header: string, valueOf: (name: string) => string | number) => ({ table: 'Indicators', header, values: names.map(valueOf) });
  const indicators = new TableReader(
    'Indicators',
    [
      column('_total', (name) => total(name, 'actual')), column('_milestone', (name) => total(name, 'milestone')), column('_status', () => '▲欠序时'),
      column('_code', () => STATUS.behind), column('_colour', () => 3), column('_gap', () => -5), column('leadOffice', () => '经发办'),
      column('_completion', (name) => total(name, 'actual') / total(name, 'annual')),
    ],
    { language: 'zh', header: (_, key) => key, has: () => true, named: () => [] },
  );
  return {
    language: 'zh', town: '示例镇', year: 2011, asOf: 4, indicators, lines,
    heads: names.map((name, row) => ({ name, measure: '万元', decimals: 0, kind: 1, target: total(name, 'annual'), month: 4, row })),
  };
}

function lineOf({ size, share, office, industry, category }: Drawn, indicator: string, index: number): LedgerLine {
  // Digits that no sum has, so that finding them means they were copied.
  const annual = size * 1000 + 17 + index;
  const actual = Math.round((annual * share) / 100);
  const milestone = Math.round(annual / 3);
  return {
    indicator, unit: `${['村', '统筹'].find((_, at) => ['village', 'pool'][at] === category) ?? '厂'}${'甲乙丙丁戊己庚辛壬癸子丑寅卯'[index]}`, office, industry, category, annual,
    quarters: [annual - 3 * Math.floor(annual / 4), ...Array.from({ length: 3 }, () => Math.floor(annual / 4))], milestone, distance: actual - milestone, actual,
    cumulative: [null, Math.round(actual / 3), Math.round(actual / 2), actual, ...Array.from({ length: 8 }, () => null)],
    nature: 'flash', code: actual < milestone ? STATUS.behind : STATUS.onSchedule, status: actual < milestone ? '▲欠序时' : '●达序时', colour: actual < milestone ? 3 : 1,
    isJudged: true, isGood: actual >= milestone, isMissing: false,
  };
}

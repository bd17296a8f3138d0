import { decimalOf, ratioToNumber } from './decimal';
import { toHalfWidth } from './halfWidth';
import { fail, type Outcome, succeed } from './issue';

type Dimension = 'yuan' | 'dollar' | 'area' | 'mass' | 'coal' | 'electricity' | 'share' | `count:${string}`;

/** A unit of measure: one of it is `numerator / denominator` of its dimension's base. */
interface Measure {
  readonly dimension: Dimension;
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const of = (dimension: Dimension, numerator: bigint, denominator = 1n): Measure => ({ dimension, numerator, denominator });

const MEASURES: ReadonlyMap<string, Measure> = new Map([
  ['元', of('yuan', 1n)],
  ['千元', of('yuan', 1_000n)],
  ['万元', of('yuan', 10_000n)],
  ['百万元', of('yuan', 1_000_000n)],
  ['千万元', of('yuan', 10_000_000n)],
  ['亿元', of('yuan', 100_000_000n)],
  ['十亿元', of('yuan', 1_000_000_000n)],
  ['美元', of('dollar', 1n)],
  ['千美元', of('dollar', 1_000n)],
  ['万美元', of('dollar', 10_000n)],
  ['亿美元', of('dollar', 100_000_000n)],
  ['平方米', of('area', 1n)],
  ['万平方米', of('area', 10_000n)],
  // One hectare is fifteen mu, so a mu has no finite number of square metres.
  ['亩', of('area', 10_000n, 15n)],
  ['万亩', of('area', 100_000_000n, 15n)],
  ['公顷', of('area', 10_000n)],
  ['平方公里', of('area', 1_000_000n)],
  ['千克', of('mass', 1n)],
  ['公斤', of('mass', 1n)],
  ['吨', of('mass', 1_000n)],
  ['万吨', of('mass', 10_000_000n)],
  ['吨标准煤', of('coal', 1n)],
  ['万吨标准煤', of('coal', 10_000n)],
  ['千瓦时', of('electricity', 1n)],
  ['万千瓦时', of('electricity', 10_000n)],
  ['亿千瓦时', of('electricity', 100_000_000n)],
  ['%', of('share', 1n)],
  ['‰', of('share', 1n, 10n)],
  ...['家', '个', '户', '项', '人', '件', '宗', '次', '台', '套'].flatMap((name): [string, Measure][] => [
    [name, of(`count:${name}`, 1n)],
    [`万${name}`, of(`count:${name}`, 10_000n)],
  ]),
]);

const ALIASES: ReadonlyMap<string, string> = new Map([
  ['人民币元', '元'],
  ['㎡', '平方米'],
  ['平米', '平方米'],
  ['m²', '平方米'],
  ['km²', '平方公里'],
  ['kg', '千克'],
  ['t', '吨'],
  ['吨标煤', '吨标准煤'],
  ['万吨标煤', '万吨标准煤'],
  ['tce', '吨标准煤'],
  ['度', '千瓦时'],
  ['kWh', '千瓦时'],
  ['mu', '亩'],
  ['ha', '公顷'],
  ['yuan', '元'],
  ['1,000 yuan', '千元'],
  ['thousand yuan', '千元'],
  ['million yuan', '百万元'],
  ['billion yuan', '十亿元'],
  ['100 million yuan', '亿元'],
  ['10,000 yuan', '万元'],
  ['RMB 100 million', '亿元'],
  ['RMB 10,000', '万元'],
  ['RMB 1,000', '千元'],
]);

/** A unit's own name for what may be an alias; `null` when it is not a unit of measure we know. */
export function measureName(text: string): string | null {
  const name = ALIASES.get(text) ?? text;
  return MEASURES.has(name) ? name : null;
}

/** Every way to write a unit of measure that we know. */
export const MEASURE_NAMES: readonly string[] = [...MEASURES.keys(), ...ALIASES.keys()];

/** Whether a unit counts things: 家, 个, 万户. */
export function isCount(unit: string): boolean {
  return MEASURES.get(measureName(unit) ?? '')?.dimension.startsWith('count:') ?? false;
}

/** Units of measure between which amounts can be converted, the unit itself first; one that we do not know stands alone. */
export function measuresLike(unit: string): readonly string[] {
  const dimension = MEASURES.get(measureName(unit) ?? '')?.dimension;
  const alike = [...MEASURES].flatMap(([name, measure]) => (measure.dimension === dimension && name !== unit ? [name] : []));
  return [unit, ...alike];
}

/** `亿` or `万` without a noun takes it from the unit that is expected: `亿` beside 万元 is 亿元. */
export function completeMeasure(prefix: string, expected: string): string | null {
  const noun = expected.replace(/^(?:百万|千万|千|万|亿)/, '');
  return measureName(`${prefix}${expected}`) ?? measureName(`${prefix}${noun}`);
}

/** A figure's text without the row's own unit of measure behind it, which may be one that we do not know. */
export function withoutMeasure(text: string, measure: string): string {
  const [plain, own] = [toHalfWidth(text).trim(), toHalfWidth(measure).trim()];
  return own !== '' && plain.endsWith(own) ? plain.slice(0, -own.length) : plain;
}

/** True for units in which a gap is read in percentage points as it stands. */
export function isPercent(unit: string): boolean {
  return measureName(unit) === '%';
}

/**
 * An amount in another unit, exact in decimals (4.95 亿元 is 49500 万元); where the result has no
 * finite decimal (1 亩 in 平方米) the nearest number. A unit we do not know converts only to itself.
 * Issues: `amount-not-a-number`, `unit-unknown`, `unit-mismatch`.
 */
export function convert(value: number, from: string, to: string): Outcome<number> {
  const amount = decimalOf(value);
  if (!amount) return fail([{ code: 'amount-not-a-number', severity: 'error', facts: { text: String(value) } }]);
  if (from === to) return succeed(value);
  const source = MEASURES.get(measureName(from) ?? '');
  const result = MEASURES.get(measureName(to) ?? '');
  if (!source || !result) {
    return fail([{ code: 'unit-unknown', severity: 'error', facts: { unit: source ? to : from, from, to } }]);
  }
  if (source.dimension !== result.dimension) {
    return fail([{ code: 'unit-mismatch', severity: 'error', facts: { from, to } }]);
  }
  const numerator = amount.coefficient * source.numerator * result.denominator;
  const denominator = 10n ** BigInt(amount.scale) * source.denominator * result.numerator;
  return succeed(ratioToNumber(numerator, denominator));
}

import { LARGEST_FIGURE } from './amount';
import { fail, type Outcome, succeed } from './issue';
import { convert, measureName, measuresLike, withoutMeasure } from './measure';
import { parseAmount } from './parseAmount';

/** A figure as it was reported, in the row's own unit of measure; `value` is `null` where nothing was said. */
interface ReportedFigure {
  readonly value: number | null;
  /** The unit that was typed behind it, where it is another one than the row's. */
  readonly typedMeasure: string | null;
}

/** What people type where there is no figure. */
const BLANK = /^[\s\-—–―/\\]*$/;
const MONEY = [measuresLike('元'), measuresLike('美元')];

/**
 * Reads what an office typed for a figure: numbers, numbers as text, full-width digits, thousands separators, a unit behind.
 * Units of money of another size are converted exactly; any other unit must be the row's own. Nothing vague is guessed.
 * Issues, with the facts `text` and `measure`: `amount-not-a-number`, `unit-mismatch`, `amount-too-precise`, `amount-too-large`.
 */
export function reportedFigure(typed: string | number | boolean | null, measure: string): Outcome<ReportedFigure> {
  const text = String(typed ?? '').trim();
  const refuse = (code: string) => fail([{ code, severity: 'error', facts: { text, value: text, measure } }]);
  if (BLANK.test(text.normalize('NFKC'))) return succeed({ value: null, typedMeasure: null });
  const parsed = parseAmount(typeof typed === 'string' ? withoutMeasure(typed, measure) : typed, measure);
  if (!parsed.ok) return refuse(parsed.issues.some(({ code }) => code === 'unit-unknown') ? 'unit-mismatch' : (parsed.issues[0]?.code ?? 'amount-not-a-number'));
  const { value, unit } = parsed.value;
  if (value === null) return refuse('amount-not-a-number');
  if (Math.abs(value) > LARGEST_FIGURE) return refuse('amount-too-large');
  const own = measureName(measure) ?? measure;
  if (unit === null || unit === own) return succeed({ value, typedMeasure: null });
  if (!MONEY.some((alike) => alike.includes(unit) && alike.includes(own))) return refuse('unit-mismatch');
  const converted = convert(value, unit, own);
  return converted.ok ? succeed({ value: converted.value, typedMeasure: unit }) : refuse('unit-mismatch');
}

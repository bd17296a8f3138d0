import { fail, type Issue, type Outcome, succeed } from '../issue';
import { convert, measureName, measuresLike, withoutMeasure } from '../measure';
import { parseAmount } from '../parseAmount';

/** A figure that came back, in the row's own unit of measure; `value` is `null` for a cell that says nothing. */
interface ReturnedFigure {
  readonly value: number | null;
  /** The unit that was typed behind it, where it is another one than the row's. */
  readonly typedMeasure: string | null;
}

/** What people type where there is no figure. */
const BLANK = /^[\s\-—–―/\\]*$/;
const MONEY = [measuresLike('元'), measuresLike('美元')];
/** As the ledger's own validation: what is beyond is no figure of a town. */
const LARGEST = 1e15;

/**
 * Reads a returned cell: numbers, numbers as text, full-width digits, thousands separators, a unit behind. Units of money of
 * another size are converted exactly; any other unit must be the row's own. Nothing vague is guessed. Issues:
 * `collect-not-a-number`, `collect-other-measure`, `amount-too-precise`, `amount-too-large`.
 */
export function returnedFigure(cell: string | number | boolean | null, measure: string): Outcome<ReturnedFigure> {
  const text = String(cell ?? '').trim();
  if (BLANK.test(text.normalize('NFKC'))) return succeed({ value: null, typedMeasure: null });
  const parsed = parseAmount(typeof cell === 'string' ? withoutMeasure(cell, measure) : cell, measure);
  if (!parsed.ok) return fail(parsed.issues.map(({ code }) => unreadable(code, text, measure)));
  const { value, unit } = parsed.value;
  if (value === null) return refuse('collect-not-a-number', { text });
  if (Math.abs(value) > LARGEST) return refuse('amount-too-large', { value: text });
  const own = measureName(measure) ?? measure;
  if (unit === null || unit === own) return succeed({ value, typedMeasure: null });
  if (!MONEY.some((alike) => alike.includes(unit) && alike.includes(own))) return refuse('collect-other-measure', { text, measure });
  const converted = convert(value, unit, own);
  return converted.ok ? succeed({ value: converted.value, typedMeasure: unit }) : refuse('collect-other-measure', { text, measure });
}

function unreadable(code: string, text: string, measure: string): Issue {
  if (code === 'unit-unknown') return { code: 'collect-other-measure', severity: 'error', facts: { text, measure } };
  return { code: code === 'amount-not-a-number' ? 'collect-not-a-number' : code, severity: 'error', facts: { text } };
}

function refuse(code: string, facts: Issue['facts']): { readonly ok: false; readonly issues: readonly Issue[] } {
  return fail([{ code, severity: 'error', facts }]);
}

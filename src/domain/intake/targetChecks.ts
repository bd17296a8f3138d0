import { decimalOf } from '../decimal';
import type { Issue } from '../issue';
import { convert } from '../measure';
import { type ParsedTarget, remark } from './parsedTarget';
import type { KnownIndicator, TargetDraft } from './targetLine';

/** A drafted target with what it is compared with. */
export interface Compared {
  readonly parsed: ParsedTarget;
  readonly draft: TargetDraft;
  readonly known: KnownIndicator | null;
  readonly isWorkedOut: boolean;
}

/** What a target is looked at beside; `null` where it is not known. All amounts in the target's issued unit. */
interface References {
  readonly present: number | null;
  readonly lastYear: number | null;
}

/** A mistaken unit moves the point by one, three or four places. */
const SLIPS = [10, 1_000, 10_000] as const;
/** How far a target may be from what it is held against, once the slip is put right. */
const NEAR_SLIP = { from: 0.8, to: 1.6 } as const;

/** Doubts about one line's figures beside the workbook's. */
export function targetChecks(compared: Compared): readonly Issue[] {
  const { draft } = compared;
  return [...besideReferences(compared), ...stretchBelow(draft), ...negative(draft), ...tooFine(draft), ...aboutPlan(compared)];
}

function besideReferences(compared: Compared): readonly Issue[] {
  const { parsed, draft, known, isWorkedOut } = compared;
  if (isWorkedOut) return [remark('intake-worked-out', { growth: parsed.growth ?? 0, base: draft.lastYear ?? 0, measure: draft.splitUnit })];
  const slip = known !== null && draft.issuedTarget === known.issuedTarget ? null : slipOf(draft.issuedTarget, referencesOf(compared), draft.issuedUnit);
  return slip ? [slip] : baseDiffers(compared);
}

function stretchBelow({ issuedTarget, stretchTarget, issuedUnit, direction }: TargetDraft): readonly Issue[] {
  if (issuedTarget === null || stretchTarget === null) return [];
  const isBelow = direction === 'lower' ? stretchTarget > issuedTarget : stretchTarget < issuedTarget;
  return isBelow ? [remark('intake-stretch-below', { stretch: stretchTarget, target: issuedTarget, measure: issuedUnit })] : [];
}

function negative({ issuedTarget, kind }: TargetDraft): readonly Issue[] {
  return issuedTarget !== null && issuedTarget < 0 && kind !== 'net' ? [remark('intake-negative', { target: issuedTarget })] : [];
}

function aboutPlan({ parsed, draft: { issuedTarget }, known, isWorkedOut }: Compared): readonly Issue[] {
  const isNew = issuedTarget !== null && issuedTarget !== known?.issuedTarget;
  return [
    ...(known?.isSplit && isNew ? [remark('intake-already-split')] : []),
    ...(parsed.target === null && parsed.stretch !== null && !isWorkedOut ? [remark('intake-only-stretch')] : []),
  ];
}

function referencesOf({ draft, known }: Compared): References {
  const lastYear = draft.lastYear === null ? null : convert(draft.lastYear, draft.splitUnit, draft.issuedUnit);
  return { present: known?.issuedTarget ?? null, lastYear: lastYear?.ok ? lastYear.value : null };
}

function slipOf(target: number | null, { present, lastYear }: References, measure: string): Issue | null {
  const beside = [['intake-slip-present', present], ['intake-slip-last-year', lastYear]] as const;
  for (const [code, reference] of beside) {
    const times = slipBetween(target, reference);
    if (times !== null) return remark(code, { target: target ?? 0, reference: reference ?? 0, measure, times, side: (target ?? 0) > (reference ?? 0) ? 'above' : 'below' });
  }
  return null;
}

function slipBetween(target: number | null, reference: number | null): number | null {
  if (target === null || reference === null || target <= 0 || reference <= 0) return null;
  const ratio = target / reference;
  const lies = (times: number): boolean => [ratio / times, ratio * times].some((one) => one >= NEAR_SLIP.from && one <= NEAR_SLIP.to);
  return SLIPS.find(lies) ?? null;
}

/** Target ÷ (1 + growth), in the unit of the target. */
export function impliedBase({ issuedTarget }: TargetDraft, growth: number | null): number | null {
  return issuedTarget === null || growth === null || growth <= -100 ? null : issuedTarget / (1 + growth / 100);
}

/** Growth and target say what last year must have been; the workbook may say otherwise, beyond what rounding explains. */
function baseDiffers(compared: Compared): readonly Issue[] {
  const { parsed, draft } = compared;
  const { lastYear } = referencesOf(compared);
  const base = parsed.growth === null ? null : impliedBase(draft, parsed.growth);
  if (base === null || lastYear === null || lastYear === 0) return [];
  const factor = Math.abs(1 + (parsed.growth ?? 0) / 100);
  const written = parsed.target?.value ?? draft.issuedTarget ?? 0;
  const byGrowth = (0.5 * 10 ** -parsed.growthDecimals) / 100 / factor;
  const byTarget = written === 0 ? 0 : (0.5 * 10 ** -(decimalOf(written)?.scale ?? 0)) / Math.abs(written);
  if (Math.abs(base - lastYear) <= Math.abs(lastYear) * (byGrowth + byTarget) * 1.01) return [];
  const actual = ((draft.issuedTarget ?? 0) / lastYear - 1) * 100;
  return [remark('intake-base-differs', { growth: parsed.growth ?? 0, base: rounded(base), lastYear, actual: Math.round(actual * 10) / 10, measure: draft.issuedUnit })];
}

function tooFine({ issuedTarget, issuedUnit, splitUnit, decimals, kind }: TargetDraft): readonly Issue[] {
  const amount = issuedTarget === null || kind === 'rate' ? null : convert(issuedTarget, issuedUnit, splitUnit);
  const scale = amount?.ok ? (decimalOf(amount.value)?.scale ?? 0) : 0;
  return amount?.ok && scale > decimals ? [remark('intake-too-fine', { amount: amount.value, measure: splitUnit, decimals })] : [];
}

function rounded(amount: number): number {
  return Number(amount.toPrecision(5));
}

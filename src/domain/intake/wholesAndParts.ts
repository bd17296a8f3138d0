import type { Issue } from '../issue';
import { convert } from '../measure';
import { remark } from './parsedTarget';
import type { Amount } from './damagedFigure';
import type { KnownIndicator, TargetDraft } from './targetLine';
import { plainName } from './unitIndex';

/** Targets as they would stand after writing: those of the block, and the workbook's others. */
export type StandingTarget = Pick<TargetDraft, 'name' | 'code' | 'partOf' | 'issuedTarget' | 'issuedUnit' | 'kind'>;

export function standingTargets(drafts: readonly StandingTarget[], known: readonly KnownIndicator[]): readonly StandingTarget[] {
  const drafted = new Set(drafts.map(({ name }) => plainName(name)));
  return [...drafts, ...known.filter(({ name }) => !drafted.has(plainName(name)))];
}

/** Targets of the parts of one indicator. */
export function partsOf(whole: StandingTarget, standing: readonly StandingTarget[]): readonly Amount[] {
  return standing.flatMap((part) => (isWhole(whole, part) && part.issuedTarget !== null ? [{ value: part.issuedTarget, unit: part.issuedUnit }] : []));
}

/** A part is never above its whole. `whole` is passed over when its own figure was left out. */
export function aboveWhole(part: StandingTarget, standing: readonly StandingTarget[]): readonly Issue[] {
  const whole = part.partOf === '' ? undefined : standing.find((one) => isWhole(one, part));
  if (!whole || whole.issuedTarget === null || part.issuedTarget === null || whole.kind === 'rate') return [];
  const limit = convert(whole.issuedTarget, whole.issuedUnit, part.issuedUnit);
  return limit.ok && part.issuedTarget > limit.value ? [remark('intake-above-whole', { target: part.issuedTarget, whole: whole.name, limit: limit.value, measure: part.issuedUnit })] : [];
}

function isWhole(whole: StandingTarget, part: StandingTarget): boolean {
  if (part.partOf === '' || whole === part) return false;
  const named = plainName(part.partOf);
  return named !== '' && (named === plainName(whole.name) || (whole.code !== '' && named === plainName(whole.code)));
}

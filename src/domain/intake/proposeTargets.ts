import type { Issue } from '../issue';
import { convert, isCount } from '../measure';
import { groupBy } from '../groupBy';
import { type Amount, yearInPlace, yearIssues } from './damagedFigure';
import { type DraftedTarget, draftTarget } from './draftTarget';
import { indexIndicators, type IndicatorMatch, matchIndicator } from './matchIndicator';
import { fault, type ParsedTarget, remark } from './parsedTarget';
import { type Compared, impliedBase, targetChecks } from './targetChecks';
import type { Confidence, KnownIndicator, TargetChange, TargetDraft, TargetEdit, TargetLine } from './targetLine';
import { plainName } from './unitIndex';
import { aboveWhole, partsOf, standingTargets, type StandingTarget } from './wholesAndParts';

/** What pasted targets are held against. */
export interface KnownTargets {
  readonly indicators: readonly KnownIndicator[];
  readonly year: number | null;
}

/** Remarks that leave a line credible enough to be ticked beforehand; all others do not. */
const SLIGHT: readonly string[] = ['intake-at-least', 'intake-no-header', 'intake-unit-assumed', 'intake-new', 'intake-figures-left', 'intake-unit-new'];
/** Words before 其中 say what a name means; a very long name has swallowed a sentence. */
const LONGEST_NAME = 30;

/** A pasted line with the indicator that it seems to be about. */
interface MatchedTarget {
  readonly parsed: ParsedTarget;
  readonly match: IndicatorMatch<KnownIndicator>;
}

/** Which indicators pasted lines are about, before a planner says otherwise. */
export function matchTargets(parsed: readonly ParsedTarget[], { indicators }: KnownTargets): readonly MatchedTarget[] {
  const index = indexIndicators(indicators);
  return parsed.map((target) => ({ parsed: target, match: matchIndicator(target, index) }));
}

/** Every pasted line beside the workbook: what it is about, what would be written, and what speaks against it. */
export function proposeTargets(matched: readonly MatchedTarget[], known: KnownTargets, edits: ReadonlyMap<string, TargetEdit>): readonly TargetLine[] {
  const drafted = matched.map((target) => draftedLine(target, edits.get(target.parsed.key) ?? {}, known));
  const wholes = new Map(drafted.map(({ parsed: { name }, draft }) => [plainName(name), draft.name]));
  const named = drafted.map((line) => ({ ...line, draft: { ...line.draft, partOf: wholes.get(plainName(line.draft.partOf)) ?? line.draft.partOf } }));
  const all = standingTargets(named.map(({ draft }) => draft), known.indicators);
  const judged = named.map((line) => ({ ...line, year: line.given !== null && line.edit.target === undefined ? yearInPlace(line.draft, () => besides(line, all), known.year) : null }));
  // A damaged whole limits nothing.
  const standing = standingTargets(judged.map(({ draft, year, parsed: { isDamaged } }) => (year === 'damaged' || isDamaged ? { ...draft, issuedTarget: null } : draft)), known.indicators);
  const times = new Map([...groupBy(judged, subjectOf)].map(([subject, lines]) => [subject, lines.length]));
  return judged.map((line) => lineOf(line, standing, times.get(subjectOf(line)) ?? 1));
}

interface Drafted extends DraftedTarget {
  readonly parsed: ParsedTarget;
  readonly edit: TargetEdit;
  readonly match: IndicatorMatch<KnownIndicator>;
  readonly known: KnownIndicator | null;
}

function draftedLine({ parsed, match: found }: MatchedTarget, edit: TargetEdit, { indicators }: KnownTargets): Drafted {
  const match = edit.match === undefined ? found : chosenMatch(edit.match, indicators);
  const known = 'indicator' in match ? match.indicator : null;
  return { parsed, edit, match, known, ...draftTarget(parsed, edit, known) };
}

function chosenMatch(chosen: number | 'new', indicators: readonly KnownIndicator[]): IndicatorMatch<KnownIndicator> {
  const indicator = indicators.find(({ row }) => row === chosen);
  return indicator ? { kind: 'chosen', indicator } : { kind: 'new' };
}

/** The indicator a line is about; two lines about the same one cannot both be written. */
function subjectOf({ known, draft }: Pick<Drafted, 'known' | 'draft'>): string {
  return known ? `row ${known.row}` : `new ${plainName(draft.name)}`;
}

function besides({ draft, known }: Drafted, standing: readonly StandingTarget[]): readonly Amount[] {
  const own = [
    { value: draft.lastYear, unit: draft.splitUnit },
    { value: known?.issuedTarget ?? null, unit: draft.issuedUnit },
  ];
  return [...own.flatMap(({ value, unit }) => (value === null ? [] : [{ value, unit }])), ...partsOf(draft, standing)];
}

function lineOf(line: Drafted & { readonly year: 'damaged' | 'doubtful' | null }, standing: readonly StandingTarget[], times: number): TargetLine {
  const { parsed, edit, match, known, unit, given, isWorkedOut, year } = line;
  const isDamaged = edit.target === undefined && (parsed.isDamaged || year === 'damaged');
  const draft = isDamaged ? withoutTarget(line.draft, known) : line.draft;
  const compared: Compared = { parsed, draft, known, isWorkedOut };
  const issues = [
    ...matchIssues(line),
    ...(edit.target === undefined ? parsed.issues : parsed.issues.filter(({ code }) => !ABOUT_FIGURE.includes(code))),
    ...line.issues,
    ...yearIssues(year, line.draft),
    ...(isDamaged ? [] : [...targetChecks(compared), ...aboveWhole(draft, standing)]),
    ...(times > 1 ? [remark('intake-duplicate', { count: times, name: draft.name })] : []),
  ];
  const changes = known ? changesOf(draft, known) : [];
  const nothing = nothingIssue(line, draft, changes, isDamaged);
  const all = nothing ? [...issues, nothing] : issues;
  const canWrite = all.every(({ severity }) => severity !== 'error') && (known === null || changes.length > 0);
  return {
    key: parsed.key, row: parsed.row, source: parsed.source, match, unit, given, draft, growth: parsed.growth, impliedBase: isDamaged || isWorkedOut ? null : impliedBase(draft, parsed.growth),
    isWorkedOut, isDamaged, changes, issues: all, confidence: isDamaged ? 'low' : confidenceOf(all, compared), canWrite,
  };
}

/** What was said about the pasted figure no longer holds once another was typed. */
const ABOUT_FIGURE: readonly string[] = ['intake-range', 'intake-figure-damaged', 'intake-about', 'intake-at-least', 'intake-second-figure', 'intake-points', 'intake-text', 'intake-increment'];

function withoutTarget(draft: TargetDraft, known: KnownIndicator | null): TargetDraft {
  return { ...draft, issuedTarget: known?.issuedTarget ?? null, targetState: 'toVerify' };
}

function matchIssues({ match, draft, parsed, known }: Drafted): readonly Issue[] {
  const long = known === null && draft.name.length > LONGEST_NAME ? [remark('intake-name-long')] : [];
  if (match.kind === 'several') return [fault('intake-several', { names: match.candidates.map(({ name }) => name) })];
  if (match.kind === 'near') return [remark('intake-near', { pasted: parsed.name, name: match.indicator.name })];
  if (match.kind !== 'new') return [];
  if (plainName(draft.name) === '') return [fault('intake-name-missing')];
  return [/[*?~]/.test(draft.name) ? fault('name-with-wildcard', { name: draft.name }) : remark('intake-new'), ...long];
}

/** Why there is nothing to write, or `null`. */
function nothingIssue({ parsed, known, given }: Drafted, draft: TargetDraft, changes: readonly TargetChange[], isDamaged: boolean): Issue | null {
  const isEmpty = draft.issuedTarget === null && draft.stretchTarget === null && draft.lastYear === null;
  if (!isDamaged && (known === null ? isEmpty : changes.length === 0 && given === null && parsed.stretch === null && parsed.lastYear === null)) {
    return fault(parsed.growth === null ? 'intake-no-target' : 'intake-growth-only', { growth: parsed.growth ?? 0 });
  }
  return null;
}

const FIELDS = ['issuedUnit', 'issuedTarget', 'stretchTarget', 'lastYear', 'leadOffice', 'documentNumber', 'targetState'] as const satisfies readonly TargetChange['field'][];

function changesOf(draft: TargetDraft, known: KnownIndicator): readonly TargetChange[] {
  return FIELDS.flatMap((field) => (draft[field] === known[field] ? [] : [{ field, before: known[field], after: draft[field] }]));
}

function confidenceOf(issues: readonly Issue[], compared: Compared): Confidence {
  if (issues.length === 0) return 'high';
  const isSlight = ({ code }: Issue): boolean => SLIGHT.includes(code) && (code !== 'intake-unit-assumed' || wouldShowSlip(compared));
  return issues.every(isSlight) ? 'medium' : 'low';
}

/** Whether a figure in another unit than the assumed one would have been noticed; things are counted in one unit only. */
function wouldShowSlip({ draft, known }: Compared): boolean {
  return isCount(draft.issuedUnit) || (known?.issuedTarget ?? null) !== null || draft.lastYear !== null;
}

/** A worked-out or pasted target in the split unit, for showing; `null` where it has none. */
export function inSplitUnit({ issuedTarget, issuedUnit, splitUnit }: TargetDraft): number | null {
  const converted = issuedTarget === null || issuedUnit === splitUnit ? null : convert(issuedTarget, issuedUnit, splitUnit);
  return converted?.ok ? converted.value : null;
}

import { fromMinor, roundToMinor } from '../amount';
import { decimalOf } from '../decimal';
import type { Issue } from '../issue';
import { completeMeasure, convert, measureName } from '../measure';
import { parseAmount } from '../parseAmount';
import { fault, type ParsedTarget, remark, type TargetFigure } from './parsedTarget';
import { formulasConvert, proposedDecimals, proposedDirection, proposedIssuedUnit, proposedKind, proposedSplitUnit } from './proposedIndicator';
import type { KnownIndicator, TargetDraft, TargetEdit } from './targetLine';

export interface DraftedTarget {
  readonly unit: string;
  readonly given: number | null;
  readonly draft: TargetDraft;
  readonly isWorkedOut: boolean;
  readonly issues: readonly Issue[];
}

/** A pasted line as the indicator that it would leave in the workbook, with what stands against it. */
export function draftTarget(parsed: ParsedTarget, edit: TargetEdit, known: KnownIndicator | null): DraftedTarget {
  const figure = typedFigure(parsed, edit);
  const given = figure.value?.value ?? null;
  const written = edit.unit ?? [figure.value, parsed.stretch, parsed.lastYear].find((one) => one)?.unit ?? null;
  const unit = fullUnit(written, known?.issuedUnit ?? '');
  const units = unitsOf(unit, known, edit);
  const target = inUnit(given === null ? null : { value: given, unit }, units.issuedUnit);
  const stretch = inUnit(parsed.stretch, units.issuedUnit);
  const lastYear = inUnit(parsed.lastYear, units.splitUnit);
  const workedOut = known && given === null && edit.target === undefined ? growthTarget(parsed, known, lastYear.value ?? known.lastYear) : null;
  const draft = drafted(parsed, edit, known, { ...units, issuedTarget: target.value ?? workedOut, stretchTarget: stretch.value, lastYear: lastYear.value });
  const issues = [...figure.issues, ...unitIssues(unit, known, draft, given !== null), ...target.issues, ...stretch.issues, ...lastYear.issues];
  return { unit, given, draft, isWorkedOut: workedOut !== null, issues };
}

/** The target as it was typed into the line, or as it was pasted. */
function typedFigure({ target }: ParsedTarget, { target: typed, unit }: TargetEdit): { readonly value: TargetFigure | null; readonly issues: readonly Issue[] } {
  if (typed === undefined) return { value: target, issues: [] };
  const amount = parseAmount(typed, unit ?? target?.unit ?? '元');
  if (!amount.ok) return { value: null, issues: amount.issues };
  const { value } = amount.value;
  return { value: value === null ? null : { value, unit: unit ?? amount.value.unit ?? target?.unit ?? null }, issues: [] };
}

/** A unit by its own name; a bare 亿 takes its noun from the workbook's. */
function fullUnit(written: string | null, expected: string): string {
  if (written === null || written === '') return '';
  return measureName(written) ?? completeMeasure(written, expected === '' ? '元' : expected) ?? written;
}

function unitsOf(unit: string, known: KnownIndicator | null, edit: TargetEdit): Pick<TargetDraft, 'issuedUnit' | 'splitUnit'> {
  const issuedUnit = known?.issuedUnit || (unit === '' ? '' : proposedIssuedUnit(unit));
  return { issuedUnit, splitUnit: known?.splitUnit || (edit.splitUnit ?? proposedSplitUnit(issuedUnit)) };
}

/** A figure in another unit; without a unit it is taken as it stands. */
function inUnit(figure: TargetFigure | null, to: string): { readonly value: number | null; readonly issues: readonly Issue[] } {
  if (!figure) return { value: null, issues: [] };
  const from = fullUnit(figure.unit, to);
  if (from === '' || to === '' || from === to) return { value: figure.value, issues: [] };
  const converted = convert(figure.value, from, to);
  return converted.ok ? { value: converted.value, issues: [] } : { value: null, issues: converted.issues.map(({ code, facts }) => fault(`intake-${code}`, facts)) };
}

function unitIssues(unit: string, known: KnownIndicator | null, { issuedUnit, splitUnit, issuedTarget }: TargetDraft, isGiven: boolean): readonly Issue[] {
  if (unit === '' && isGiven) return known?.issuedUnit ? [remark('intake-unit-assumed', { unit: known.issuedUnit })] : [fault('intake-unit-missing')];
  if (known) return [];
  if (unit !== '' && measureName(unit) === null) return [remark('intake-unit-new', { unit })];
  return issuedTarget === null || formulasConvert(issuedUnit, splitUnit) ? [] : [fault('intake-split-unit', { issued: issuedUnit, split: splitUnit })];
}

/** What keeps a growth from being a growth on last year's figure alone. */
const OPEN: readonly string[] = ['intake-range', 'intake-increment', 'intake-text'];

/** Last year's figure grown as the line says, to the decimals of the split unit, in the issued unit. */
function growthTarget({ growth, stretch, isDamaged, issues }: ParsedTarget, known: KnownIndicator, base: number | null): number | null {
  if (growth === null || base === null || base <= 0) return null;
  const isAlone = stretch === null && !isDamaged && !issues.some(({ code }) => OPEN.includes(code));
  return isAlone && known.kind !== 'net' && known.kind !== 'rate' ? grown(base, growth, known) : null;
}

function grown(base: number, growth: number, { decimals, splitUnit, issuedUnit }: KnownIndicator): number | null {
  const [from, percent] = [decimalOf(base), decimalOf(100 + growth)];
  if (!from || !percent) return null;
  const amount = roundToMinor({ coefficient: from.coefficient * percent.coefficient, scale: from.scale + percent.scale + 2 }, decimals);
  const converted = convert(fromMinor(amount, decimals), splitUnit, issuedUnit);
  return converted.ok ? converted.value : null;
}

function drafted(
  parsed: ParsedTarget,
  edit: TargetEdit,
  known: KnownIndicator | null,
  figures: Pick<TargetDraft, 'issuedUnit' | 'splitUnit' | 'issuedTarget' | 'stretchTarget' | 'lastYear'>,
): TargetDraft {
  const leadOffice = edit.office ?? parsed.office;
  if (known) {
    return {
      ...known,
      ...figures,
      issuedTarget: figures.issuedTarget ?? known.issuedTarget,
      stretchTarget: figures.stretchTarget ?? known.stretchTarget,
      lastYear: figures.lastYear ?? known.lastYear,
      leadOffice: known.leadOffice || leadOffice,
      documentNumber: parsed.document || known.documentNumber,
      targetState: figures.issuedTarget !== null && known.targetState === 'toVerify' ? 'issued' : known.targetState,
    };
  }
  const name = edit.name ?? parsed.name;
  const inSplit = (amount: number | null): number | null => {
    const converted = amount === null ? null : convert(amount, figures.issuedUnit, figures.splitUnit);
    return converted?.ok ? converted.value : null;
  };
  return {
    code: parsed.code,
    name,
    ...figures,
    kind: edit.kind ?? proposedKind(name, figures.issuedUnit),
    direction: proposedDirection(name, parsed.isCap),
    decimals: proposedDecimals(figures.splitUnit, [inSplit(figures.issuedTarget), inSplit(figures.stretchTarget), figures.lastYear]),
    leadOffice,
    documentNumber: parsed.document,
    partOf: parsed.partOf,
    targetState: figures.issuedTarget === null ? 'toVerify' : 'issued',
  };
}

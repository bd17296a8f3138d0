import { measureName } from '../measure';
import { parseAmount } from '../parseAmount';
import { findFigures } from './findFigures';
import { indicatorName, isPart } from './indicatorName';
import { emptyTarget, type ParsedTarget, remark, type TargetFigure } from './parsedTarget';
import { plainSentence } from './plainSentence';
import { type FigureLabel, sentenceTargets } from './sentenceTargets';
import type { TargetColumn, TargetColumnKey } from './targetColumns';

const BLANK = /^[-—–/\\\s]*$/;
const ERROR = /^#(?:REF|VALUE|NAME|DIV\/0|N\/A|NUM|NULL)?[!?#]*$/i;
const FIGURES = ['target', 'stretch', 'lastYear', 'growth'] as const satisfies readonly FigureLabel[];

/** One row of a table under known columns; `null` without a name. `whole` is the last row that is no part of another. */
export function tableTarget(cells: readonly string[], columns: readonly TargetColumn[], place: { readonly row: number; readonly unit: string | null; readonly whole: string }): ParsedTarget | null {
  const cell = (key: TargetColumnKey): string => cells[columns.findIndex((column) => column.key === key)] ?? '';
  const words = plainSentence(cell('name'));
  const name = indicatorName(words.replace(/[([]([^()[\]]*)[)\]]\s*$/, (all, unit: string) => (measureName(unit.trim()) === null ? all : '')));
  if (name === '') return null;
  const behind = measureName(/[([]([^()[\]]*)[)\]]\s*$/.exec(words)?.[1]?.trim() ?? '');
  const start = emptyTarget({ row: place.row, source: cells.filter((one) => one !== '').join(' '), name });
  const common = measureName(plainSentence(cell('unit'))) ?? behind;
  const target = { ...start, code: cell('code'), office: cell('office'), document: cell('document'), partOf: isPart(words) ? place.whole : '' };
  const unknown = cell('unit') !== '' && common === null ? [remark('intake-unit-unknown', { unit: cell('unit') })] : [];
  return FIGURES.reduce<ParsedTarget>((read, label) => {
    const unit = columns.find(({ key }) => key === label)?.unit ?? common ?? place.unit;
    return readCell(read, label, cell(label), label === 'growth' ? '%' : unit);
  }, { ...target, issues: unknown });
}

/** A cell as one figure; one with more to say is read like a sentence. */
function readCell(target: ParsedTarget, label: (typeof FIGURES)[number], cell: string, unit: string | null): ParsedTarget {
  if (BLANK.test(cell)) return target;
  if (ERROR.test(cell)) return damaged(target, label, cell);
  const amount = parseAmount(cell, unit ?? '元');
  if (!amount.ok) return readWords(target, label, cell, unit);
  const { value, unit: written } = amount.value;
  if (value === null) return target;
  if (label === 'growth') return { ...target, growth: value, growthDecimals: decimalsOf(cell) };
  return { ...target, [label]: { value, unit: written ?? unit } };
}

function readWords(target: ParsedTarget, label: (typeof FIGURES)[number], cell: string, unit: string | null): ParsedTarget {
  const [read] = sentenceTargets(`${LEAD[label]}${cell}`, target.row);
  if (!read || findFigures(plainSentence(cell)).length === 0) return { ...target, issues: [...target.issues, remark('intake-text', { text: cell })] };
  const issues = [...target.issues, ...read.issues];
  if (label === 'growth') return { ...target, growth: read.growth, growthDecimals: read.growthDecimals, issues };
  const known = { ...target, isCap: target.isCap || read.isCap, issues };
  if (label !== 'target') return { ...known, [label]: withUnit(read[label] ?? read.target, unit) };
  const { growth, growthDecimals, isDamaged } = read;
  return {
    ...known,
    target: withUnit(read.target, unit),
    stretch: withUnit(read.stretch, unit),
    ...(growth !== null && { growth, growthDecimals }),
    isDamaged: target.isDamaged || isDamaged,
  };
}

function withUnit(figure: TargetFigure | null, unit: string | null): TargetFigure | null {
  return figure && { ...figure, unit: figure.unit ?? unit };
}

/** Words that make a cell a sentence which says what its figure is. */
const LEAD: Readonly<Record<(typeof FIGURES)[number], string>> = { target: 'X', stretch: 'X力争', lastYear: 'X上年', growth: 'X增长' };

function damaged(target: ParsedTarget, label: FigureLabel, text: string): ParsedTarget {
  return { ...target, isDamaged: target.isDamaged || label === 'target', issues: [...target.issues, remark('intake-figure-damaged', { text })] };
}

function decimalsOf(cell: string): number {
  return /\.(\d+)/.exec(plainSentence(cell))?.[1]?.length ?? 0;
}

import type { Issue } from '../issue';
import { emptyTarget, type ParsedTarget, remark } from './parsedTarget';
import { findFigures, type FoundFigure } from './findFigures';
import { indicatorName, isPart } from './indicatorName';
import { plainSentence } from './plainSentence';

const GROWTH = /(?:增长|增速|增幅|增加|提高|上升|同比|比上年|较上年|比去年|较去年|下降|降低|减少|up|down|growth|grow|grows|increase|rise|fall)[^%]*$/i;
const FALL = /(?:下降|降低|减少|down|fall|decrease)[^%]*$/i;
const STRETCH = /(?:力争|争取|奋斗|冲刺|挑战|stretch|strive for|aim for)[^,]*$/i;
const LAST_YEAR = /(?:上年|去年|基数|last year|the year before|base)[^,]*$/i;
const INCREMENT = /(?:比|较)(?:上年|去年)[^,]*(?:增加|增长|多)\s*$/;
/** 500万元以上项目投资: the figure belongs to the name. */
const IN_NAME = /^(?:及|\()?(?:以上|以下|以内)[\p{L}]/u;
const ENDS = /[;。\n]|\.(?=\s|$)/;

export type FigureLabel = 'target' | 'stretch' | 'lastYear' | 'growth' | 'increment';

/** Targets in the running text of a document: 征地314亩;规模以上工业总产值4.95亿元,增长58%。 `keys` are given later. */
export function sentenceTargets(text: string, row: number): readonly ParsedTarget[] {
  return plainSentence(text)
    .split(ENDS)
    .reduce<Reading>((reading, sentence) => clausesOf(sentence).reduce((read, clause) => readClause(read, clause, row), { ...reading, pending: '' }), { found: [], pending: '' })
    .found.filter((target) => target.target !== null || target.stretch !== null || target.growth !== null || target.issues.length > 0);
}

interface Reading {
  readonly found: readonly ParsedTarget[];
  /** Words without a figure, which may name the next one. */
  readonly pending: string;
}

/** Commas end a clause; 、 only after a figure, because it also joins the words of a name. */
function clausesOf(sentence: string): readonly string[] {
  const clauses: string[] = [];
  let from = 0;
  for (const { index, 0: mark } of sentence.matchAll(/[,、]/g)) {
    const clause = sentence.slice(from, index);
    if (mark === '、' && figuresIn(clause).length === 0) continue;
    clauses.push(clause);
    from = index + 1;
  }
  return [...clauses, sentence.slice(from)];
}

function readClause(reading: Reading, clause: string, row: number): Reading {
  const plain = clause.replace(/^\s*\d{1,3}[.、)](?!\d)\s*/, '');
  const figures = figuresIn(plain);
  if (figures.length === 0) return { ...reading, pending: indicatorName(plain) || reading.pending };
  let { found, pending } = reading;
  let from = 0;
  for (const [index, figure] of figures.entries()) {
    const after = plain.slice(figure.end, figures[index + 1]?.start);
    if (index + 1 < figures.length && IN_NAME.test(after)) continue;
    const before = plain.slice(from, figure.start);
    found = place(found, figure, { before, source: plain.trim(), pending, row });
    pending = '';
    from = figure.end;
  }
  return { found, pending };
}

/** Figures that say something: with a unit, damaged, or at the end of their clause. */
function figuresIn(clause: string): readonly FoundFigure[] {
  return findFigures(clause).filter((figure) => figure.unit !== null || figure.flaw !== null || isBareEnd(clause, figure));
}

/** 净增规上企业2: a number without a unit counts only at the end of its clause. */
function isBareEnd(clause: string, { end, start }: FoundFigure): boolean {
  return clause.slice(end).trim() === '' && /\p{L}[\s:]*$/u.test(clause.slice(0, start)) && !/(?:第|No\.?)\s*$/i.test(clause.slice(0, start));
}

interface Context {
  readonly before: string;
  readonly source: string;
  readonly pending: string;
  readonly row: number;
}

/** Puts a figure into the line that it belongs to, or begins one with it. */
function place(found: readonly ParsedTarget[], figure: FoundFigure, { before, source, pending, row }: Context): readonly ParsedTarget[] {
  const label = labelOf(before, figure);
  const current = found.at(-1);
  const own = indicatorName(withoutLabel(before, label));
  const name = own === '' ? pending : own;
  const fits = current !== undefined && (own === '' || own === current.name) && lacks(current, label);
  if (current && fits && pending === '') return [...found.slice(0, -1), withFigure({ ...current, source: joined(current.source, source) }, label, figure, before)];
  if (name === '') return current && label === 'target' ? [...found.slice(0, -1), { ...current, issues: [...current.issues, remark('intake-second-figure', { text: figure.text })] }] : found;
  const whole = isPart(before) || isPart(source) ? (found.filter(({ partOf }) => partOf === '').at(-1)?.name ?? '') : '';
  return [...found, withFigure({ ...emptyTarget({ row, source, name }), partOf: whole }, label, figure, before)];
}

function joined(left: string, right: string): string {
  return left.includes(right) ? left : `${left},${right}`;
}

function lacks(target: ParsedTarget, label: FigureLabel): boolean {
  if (label === 'increment') return true;
  return target[label] === null && !(label === 'target' && target.isDamaged);
}

function labelOf(before: string, { unit }: FoundFigure): FigureLabel {
  if (unit === '%' || unit === '个百分点') return GROWTH.test(before) ? 'growth' : STRETCH.test(before) ? 'stretch' : 'target';
  if (INCREMENT.test(before)) return 'increment';
  if (STRETCH.test(before)) return 'stretch';
  return LAST_YEAR.test(before) ? 'lastYear' : 'target';
}

const LABEL_WORDS: Readonly<Partial<Record<FigureLabel, RegExp>>> = { growth: GROWTH, stretch: STRETCH, lastYear: LAST_YEAR, increment: INCREMENT };

/** The words before a label's own; what stands behind it may still be a name, as in 力争制造业投资. */
function withoutLabel(before: string, label: FigureLabel): string {
  const words = LABEL_WORDS[label];
  const at = words ? before.search(words) : -1;
  if (at < 0) return before;
  const head = before.slice(0, at);
  return label !== 'stretch' || indicatorName(head) !== '' ? head : before.slice(at);
}

/** A line with one more of its figures, and what about the figure is open. */
function withFigure(target: ParsedTarget, label: FigureLabel, figure: FoundFigure, before: string): ParsedTarget {
  const { value, unit, flaw, vague, decimals } = figure;
  const issues = [...target.issues, ...openQuestions(label, figure)];
  if (flaw === 'damaged' && label === 'target') return { ...target, isDamaged: true, issues };
  if (value === null || label === 'increment' || unit === '个百分点') return { ...target, issues };
  if (label === 'growth') return { ...target, growth: FALL.test(before) ? -value : value, growthDecimals: decimals, issues };
  const isCap = target.isCap || (label === 'target' && vague === 'atMost');
  return { ...target, [label]: { value, unit }, isCap, issues };
}

function openQuestions(label: FigureLabel, { unit, flaw, vague, text }: FoundFigure): readonly Issue[] {
  const codes = [
    flaw === 'range' && 'intake-range',
    flaw === 'damaged' && 'intake-figure-damaged',
    label === 'increment' && 'intake-increment',
    unit === '个百分点' && 'intake-points',
    vague === 'about' && 'intake-about',
    vague === 'atLeast' && 'intake-at-least',
  ];
  return codes.flatMap((code) => (code === false ? [] : [remark(code, { text })]));
}

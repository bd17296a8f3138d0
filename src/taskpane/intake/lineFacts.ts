import { inSplitUnit } from '../../domain/intake/proposeTargets';
import type { TargetChange, TargetLine } from '../../domain/intake/targetLine';
import { type Language, textIn } from '../../workbook/text';
import { targetsIn } from '../../workbook/text/targetsIn';
import { amountText, workedOutText } from '../figures';

interface LineFacts {
  /** Every cell old → new; of a new indicator its figures. */
  readonly changes: readonly string[];
  /** What helps to judge them. */
  readonly more: readonly string[];
}

/** What a line says about its figures. */
export function lineFacts(line: TargetLine, language: Language): LineFacts {
  const { line: texts } = targetsIn(language).pane;
  const { draft, match, growth, impliedBase, changes, canWrite } = line;
  const isNew = match.kind === 'new';
  const split = inSplitUnit(draft);
  return {
    changes: isNew ? newFigures(line, language) : changes.length === 0 && 'indicator' in match && !hasErrors(line) ? [texts.same] : changes.map((change) => changeText(line, change, language)),
    more: [
      ...(isNew && canWrite ? [texts.proposed(textIn(language).words.kinds[draft.kind], draft.splitUnit)] : []),
      ...(split === null || (!isNew && !changes.some(({ field }) => field === 'issuedTarget')) ? [] : [texts.converted(amountText(split, language), draft.splitUnit)]),
      ...(growth === null ? [] : [texts.growth(amountText(growth, language))]),
      ...(impliedBase === null ? [] : [texts.base(base(impliedBase, language), draft.issuedUnit)]),
      ...(draft.lastYear === null || isNew ? [] : [texts.lastYear(amountText(draft.lastYear, language), draft.splitUnit)]),
    ],
  };
}

function hasErrors({ issues, isDamaged }: TargetLine): boolean {
  return isDamaged || issues.some(({ severity }) => severity === 'error');
}

function newFigures({ draft: { issuedTarget, stretchTarget, lastYear, issuedUnit, splitUnit }, }: TargetLine, language: Language): readonly string[] {
  const { line: texts } = targetsIn(language).pane;
  return [
    ...(issuedTarget === null ? [] : [texts.figure(amountText(issuedTarget, language), issuedUnit)]),
    ...(stretchTarget === null ? [] : [texts.stretch(amountText(stretchTarget, language), issuedUnit)]),
    ...(lastYear === null ? [] : [texts.lastYear(amountText(lastYear, language), splitUnit)]),
  ];
}

const UNIT_OF: Readonly<Partial<Record<TargetChange['field'], 'issuedUnit' | 'splitUnit'>>> = { issuedTarget: 'issuedUnit', stretchTarget: 'issuedUnit', lastYear: 'splitUnit' };

function changeText({ draft }: TargetLine, { field, before, after }: TargetChange, language: Language): string {
  const { headers, words } = textIn(language);
  const { line: texts } = targetsIn(language).pane;
  const unit = UNIT_OF[field];
  const shown = (cell: TargetChange['after']): string => {
    if (cell === null || cell === '') return texts.blank;
    if (typeof cell === 'number') return unit ? texts.figure(amountText(cell, language), draft[unit]) : amountText(cell, language);
    return Object.entries(words.targetStates).find(([state]) => field === 'targetState' && state === cell)?.[1] ?? cell;
  };
  return texts.change(headers.Indicators[field], shown(before), shown(after));
}

/** A base that was worked out has as many digits as help to compare it. */
function base(amount: number, language: Language): string {
  return Math.abs(amount) < 100 ? amountText(Number(amount.toPrecision(5)), language) : workedOutText(amount, language);
}

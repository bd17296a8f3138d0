import { ruleFormulas } from '../formulas/rules';
import type { Content, Rule } from '../content';
import type { Literal, SheetSpec } from '../spec';
import type { Layouts } from '../tables';
import type { RuleKey } from '../tables/columns';
import { FIRST_ROW, HEADER_ROW } from '../tables/layout';
import { rulesIn } from '../text/rulesIn';
import { bodyAddress, type Edition } from './frame';
import { plainTable } from './plainTable';
import { listValidation, numberValidation } from './validations';

const NUMBERS: readonly (readonly [RuleKey, RuleKey])[] = [
  ['onSchedule', 'nearSchedule'], ['behind', 'behind'], ['attainmentFloor', 'smallAmount'],
];
const ANSWERS: readonly RuleKey[] = ['nearIncluded', 'behindIncluded', 'countGrace', 'average'];
const WIDTHS = {
  name: 15, metric: 15, onSchedule: 9, nearSchedule: 9, nearIncluded: 7, behind: 8, behindIncluded: 7, attainmentFloor: 10, floorFrom: 7,
  cappedThrough: 8, strictFrom: 8, repeats: 11, smallShare: 11, smallAmount: 11, countGrace: 9, average: 9, wording: 8,
  colourDone: 6, colourOn: 6, colourNear: 6, colourBehind: 6, colourFar: 6, place: 26, source: 34, gaps: 64, check: 18,
} as const satisfies Partial<Record<RuleKey, number>>;
const POINTS_A_LINE = 13;
/** Words are not broken, and glyphs differ from program to program. */
const WRAP_SLACK = 1.15;

export function rulesSheet(edition: Edition, tables: Layouts, content: Content): SheetSpec {
  const { text } = edition;
  const { words } = text;
  const table = tables.rules;
  const count = content.rules.length;
  const area = (from: RuleKey, to: RuleKey = from): string => bodyAddress(table.letter(from), table.letter(to), count);
  const sheet = plainTable(edition, {
    layout: table,
    title: text.titles.rules,
    remark: text.remarks.rules,
    rows: content.rules.map((rule) => ruleRow(edition, tables, rule)),
    formulas: ruleFormulas(tables, text, rulesIn(edition.language)),
    widths: WIDTHS,
    formats: [
      { address: area('name'), numberFormat: '@', bold: true, wrap: true },
      { address: area('metric'), wrap: true },
      { address: area('onSchedule', 'colourFar'), horizontal: 'Center' },
      { address: area('place', 'gaps'), numberFormat: '@', wrap: true },
      { address: area('check'), wrap: true },
    ],
    validations: [
      ...NUMBERS.map(([from, to]) => numberValidation(edition, area(from, to))),
      ...ANSWERS.map((key) => listValidation(edition, area(key), Object.values(words.answers))),
      listValidation(edition, area('metric'), Object.values(words.metrics)),
      listValidation(edition, area('wording'), Object.values(words.ruleWordings)),
      listValidation(edition, area('colourDone', 'colourFar'), Object.values(words.colours)),
    ],
    freezeColumns: 1,
    tabColor: '#7F6000',
  });
  const header = { first: HEADER_ROW - 1, last: HEADER_ROW - 1, height: 74 };
  const heights = content.rules.map((rule, index) => ({ first: FIRST_ROW - 1 + index, last: FIRST_ROW - 1 + index, height: rowHeight(rule) }));
  return { ...sheet, rows: [...sheet.rows, header, ...heights], page: sheet.page && { ...sheet.page, paper: 'a3', fitWide: 2, titleColumns: '$A:$A' } };
}

/** Points that the longest wrapped text of a rule needs: no program works them out while a file is written. */
function rowHeight({ name, place, source, gaps }: Rule): number {
  const texts = { name, place, source, gaps };
  const lines = (Object.keys(texts) as (keyof typeof texts)[]).map((key) => Math.ceil((WRAP_SLACK * widthOf(texts[key])) / WIDTHS[key]));
  return 4 + POINTS_A_LINE * Math.max(...lines);
}

/** In characters of a column's width: a Chinese one takes two. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character.charCodeAt(0) > 0x2000 ? 2 : 1), 0);
}

function ruleRow({ text }: Edition, tables: Layouts, rule: Rule): readonly Literal[] {
  const { answers, colours, metrics, ruleWordings } = text.words;
  const yes = (condition: boolean): Literal => (condition ? answers.yes : null);
  const cells: Partial<Record<RuleKey, Literal>> = {
    name: rule.name,
    metric: metrics[rule.metric],
    onSchedule: rule.onSchedule,
    nearSchedule: rule.nearSchedule,
    nearIncluded: yes(rule.nearIncluded),
    behind: rule.behind,
    behindIncluded: yes(rule.behindIncluded),
    attainmentFloor: rule.attainmentFloor,
    floorFrom: rule.floorFrom,
    cappedThrough: rule.cappedThrough,
    strictFrom: rule.strictFrom,
    repeats: rule.repeats,
    smallShare: rule.smallShare,
    smallAmount: rule.smallAmount,
    countGrace: yes(rule.countGrace),
    average: yes(rule.average),
    wording: ruleWordings[rule.wording],
    colourDone: colours[rule.colours.done],
    colourOn: colours[rule.colours.on],
    colourNear: colours[rule.colours.near],
    colourBehind: colours[rule.colours.behind],
    colourFar: colours[rule.colours.far],
    place: rule.place,
    source: rule.source,
    gaps: rule.gaps,
  };
  return tables.rules.keys.map((key) => cells[key] ?? null);
}

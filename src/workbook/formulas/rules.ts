import type { Layouts } from '../tables';
import type { RuleKey } from '../tables/columns';
import type { Catalogue } from '../text';
import type { RuleTexts } from '../text/rulesIn';
import { coloursFormula } from './colour';
import { METRIC } from './level';
import { codeOfWord, ownCell, quoteText } from './reference';
import { WORDING } from './statusWords';

type Formulas = Partial<Record<RuleKey, string>>;

const NUMBERS = [
  'onSchedule', 'nearSchedule', 'behind', 'attainmentFloor', 'floorFrom', 'cappedThrough', 'strictFrom', 'repeats', 'smallShare', 'smallAmount',
] as const satisfies readonly RuleKey[];
const ANSWERS = ['nearIncluded', 'behindIncluded', 'countGrace', 'average'] as const satisfies readonly RuleKey[];
const COLOURS = ['colourDone', 'colourOn', 'colourNear', 'colourBehind', 'colourFar'] as const satisfies readonly RuleKey[];

/** Codes of one rule's words, and the first thing that is wrong with it, or a tick. */
export function ruleFormulas(tables: Layouts, text: Catalogue, { check }: RuleTexts): Formulas {
  const own = ownCell(tables.rules);
  const { metrics, ruleWordings, colours } = text.words;
  const name = `$${tables.rules.letter('name')}:$${tables.rules.letter('name')}`;
  const isText = (key: RuleKey): string => `AND(ISTEXT(${own(key)}),LEN(TRIM(${own(key)}))>0)`;
  const outside = (key: RuleKey, from: number, to: number): string =>
    `AND(ISNUMBER(${own(key)}),OR(N(${own(key)})<${from},N(${own(key)})>${to},INT(N(${own(key)}))<>N(${own(key)})))`;
  const rises = (upper: RuleKey, lower: RuleKey): string => `AND(COUNT(${own(upper)},${own(lower)})=2,N(${own(lower)})>N(${own(upper)}))`;
  const faults: readonly (readonly [string, string])[] = [
    [`IFERROR(MATCH(${own('name')},${name},0),ROW())<>ROW()`, check.repeated],
    [`${own('_metric')}=0`, check.metric],
    [`OR(${NUMBERS.map(isText).join(',')})`, check.number],
    [`NOT(ISNUMBER(${own('onSchedule')}))`, check.onSchedule],
    [`OR(${rises('onSchedule', 'nearSchedule')},${rises('onSchedule', 'behind')},${rises('nearSchedule', 'behind')})`, check.order],
    [`OR(${outside('floorFrom', 1, 12)},${outside('cappedThrough', 0, 12)},${outside('strictFrom', 1, 12)})`, check.month],
    [outside('repeats', 2, 12), check.repeats],
    [`OR(N(${own('smallShare')})<0,N(${own('smallAmount')})<0)`, check.small],
    [`OR(${ANSWERS.map((key) => `AND(LEN(${own(key)})>0,${own(key)}<>${quoteText(text.words.answers.yes)},${own(key)}<>${quoteText(text.words.answers.no)})`).join(',')})`, check.answer],
    [`${own('_wording')}=0`, check.wording],
    [`OR(${COLOURS.map((_, index) => `MOD(INT(${own('_colours')}/${10 ** index}),10)=0`).join(',')})`, check.colour],
  ];
  const found = faults.reduceRight((otherwise, [wrong, says]) => `IF(${wrong},${quoteText(says)},${otherwise})`, quoteText(check.right));
  return {
    check: `=IF(LEN(${own('name')})=0,"",${found})`,
    _metric: `=${codeOfWord(own('metric'), (Object.keys(METRIC) as (keyof typeof METRIC)[]).map((key) => [metrics[key], METRIC[key]]))}`,
    _wording: `=IF(LEN(${own('wording')})=0,${WORDING.schedule},${codeOfWord(own('wording'), (Object.keys(WORDING) as (keyof typeof WORDING)[]).map((key) => [ruleWordings[key], WORDING[key]]))})`,
    _colours: coloursFormula(COLOURS.map(own), colours, ['green', 'green', 'blue', 'yellow', 'red']),
    _ok: `=IF(${own('check')}=${quoteText(check.right)},1,0)`,
  };
}

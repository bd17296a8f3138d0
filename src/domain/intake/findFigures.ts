import { MEASURE_NAMES, measureName } from '../measure';

/** How firmly a figure is meant. */
type Vague = 'about' | 'atLeast' | 'atMost';

/** A figure in half-width text. */
export interface FoundFigure {
  readonly start: number;
  readonly end: number;
  /** As it is written, with its unit. */
  readonly text: string;
  /** `null` for a range and for a damaged figure. */
  readonly value: number | null;
  readonly decimals: number;
  readonly unit: string | null;
  readonly flaw: 'range' | 'damaged' | null;
  readonly vague: Vague | null;
}

/** English nouns of counts, singular or plural, with the unit of measure that the workbook uses. */
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:firms?|enterprises?|companies|company)$/i, '家'],
  [/^(?:projects?|items?)$/i, '个'],
  [/^households?$/i, '户'],
  [/^(?:persons?|people)$/i, '人'],
  [/^hectares?$/i, '公顷'],
  [/^(?:percent|per cent)$/i, '%'],
];
const ENGLISH = String.raw`(?:firms?|enterprises?|companies|company|projects?|items?|households?|persons?|people|hectares?|percent|per cent)(?![A-Za-z])`;
const NAMES = MEASURE_NAMES.filter((name) => !/^(?:\d|RMB)/.test(name))
  .sort((left, right) => right.length - left.length)
  .map((name) => (/[A-Za-z]$/.test(name) ? `${name}(?![A-Za-z])` : name));
const UNIT = String.raw`(?:个百分点|${[...NAMES, ENGLISH].join('|')}|亿|千万|百万|万(?!元))`;
const NUMBER = String.raw`-?\d+(?:\.\d+)*`;
const BETWEEN = String.raw`\s*(?:-{1,2}|[~—–至到])\s*`;
/** What stands where digits were lost, or a spreadsheet's own error. */
const LOST = String.raw`(?:\d[\d.]*)?[□×*?#\uFFFD]+[\d.]*`;
const FIGURE = new RegExp(
  String.raw`(?<range>${NUMBER}\s*${UNIT}?${BETWEEN}\d+(?:\.\d+)?)\s*(?<rangeUnit>${UNIT})|(?<lost>${LOST})\s*(?<lostUnit>${UNIT})|(?<number>${NUMBER})\s*(?<more>[余多])?\s*(?<unit>${UNIT})?`,
  'gi',
);
/** Years, months, days, document numbers and quarters are no figures. */
const DATED = /^\s*(?:年|月|日|号|季度|时|分|期|届|次会议|Q\d)/;

/** Figures with their units, left to right. Dates and numbers of documents are passed over. */
export function findFigures(text: string): readonly FoundFigure[] {
  return [...text.matchAll(FIGURE)].flatMap((match): FoundFigure[] => {
    const { groups = {}, index } = match;
    const end = index + match[0].trimEnd().length;
    const unit = unitNamed(groups['rangeUnit'] ?? groups['lostUnit'] ?? groups['unit']);
    if (DATED.test(text.slice(end)) && unit === null) return [];
    const written = match[0].trim();
    const digits = groups['number'] ?? '';
    const isNumber = /^-?\d+(?:\.\d+)?$/.test(digits);
    // A hyphen after a word joins, it does not subtract.
    const value = isNumber ? Number(/[\p{L}\d]$/u.test(text.slice(0, index)) ? digits.replace('-', '') : digits) : null;
    return [
      {
        start: index,
        end,
        text: written,
        value,
        decimals: isNumber ? (digits.split('.')[1]?.length ?? 0) : 0,
        unit,
        flaw: groups['range'] !== undefined ? 'range' : value === null ? 'damaged' : null,
        vague: groups['more'] === undefined ? vagueness(text.slice(0, index), text.slice(end)) : 'about',
      },
    ];
  });
}

function unitNamed(written: string | undefined): string | null {
  if (written === undefined) return null;
  const noun = NOUNS.find(([pattern]) => pattern.test(written));
  const known = MEASURE_NAMES.find((name) => name.toLowerCase() === written.toLowerCase());
  return noun ? noun[1] : (measureName(known ?? '') ?? written);
}

function vagueness(before: string, after: string): Vague | null {
  if (/(?:约|大约|大概|左右|近|about|around|nearly|some)\s*$/i.test(before) || /^\s*(?:左右|上下|or so)/i.test(after)) return 'about';
  if (/(?:不超过|不高于|不多于|控制在|低于|≤|<=?|at most|below|under|no more than)\s*$/i.test(before) || /^\s*(?:以内|以下|之内)/.test(after)) return 'atMost';
  if (/(?:不少于|不低于|超过|突破|高于|≥|>=?|at least|over|more than)\s*$/i.test(before) || /^\s*(?:以上|及以上|or more)/i.test(after)) return 'atLeast';
  return null;
}

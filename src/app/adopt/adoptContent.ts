import { type Assignment, UNSAID } from '../../domain/assignment';
import { proposedDecimals, proposedDirection, proposedIssuedUnit, proposedKind, proposedSplitUnit } from '../../domain/intake/proposedIndicator';
import type { Indicator } from '../../domain/indicator';
import type { Issue } from '../../domain/issue';
import { convert, measureName } from '../../domain/measure';
import { readAmount } from '../../domain/parseAmount';
import type { Unit } from '../../domain/unit';
import type { Content } from '../../workbook/content';
import type { Literal } from '../../workbook/spec';
import { monthKeys } from '../../workbook/tables/layout';
import { type Language, textIn } from '../../workbook/text';
import { newIndicator, newUnit } from '../newRecords';
import { templateContent } from '../template';
import { categoryOf, likelyCategory } from './category';
import type { FoundRange, FoundRow } from './recognise';

/** What the planner says of the new workbook. */
export interface AdoptOrder {
  readonly language: Language;
  readonly town: string;
  readonly year: number;
  /** Month 1…12. */
  readonly asOf: number;
}

interface Adopted {
  readonly content: Content;
  /** What was not taken over, or taken over by guess, with its place in the user's sheets. */
  readonly issues: readonly Issue[];
}

const TOTAL = /^(?:合计|总计|小计|全镇(?:合计)?|总数|total|sum):?$/i;

/** A new workbook's content from the user's own ranges. Figures are copied as they are; nothing is filled in for what is missing. */
export function adoptContent(found: readonly FoundRange[], order: AdoptOrder): Adopted {
  const collector = new Collector(order);
  of(found, 'Indicators').forEach((range) => range.rows.forEach((row) => collector.indicator(range, row)));
  of(found, 'Units').forEach((range) => range.rows.forEach((row) => collector.unit(range, row)));
  of(found, 'Ledger').forEach((range) => collector.ledger(range));
  return collector.adopted();
}

function of(found: readonly FoundRange[], kind: FoundRange['kind']): readonly FoundRange[] {
  return found.filter((range) => range.kind === kind);
}

class Collector {
  private readonly issues: Issue[] = [];
  private readonly indicators = new Map<string, Indicator>();
  private readonly units = new Map<string, Unit>();
  private readonly assignments = new Map<string, Assignment>();
  private readonly template: Content;
  /** Names of units whose category was told from the name. */
  private readonly guessed: string[] = [];

  constructor(private readonly order: AdoptOrder) {
    this.template = templateContent(order.town, order.year, order.asOf, order.language);
  }

  indicator(range: FoundRange, row: FoundRow): void {
    const name = text(row, 'name');
    if (this.isLeft(range, row, name)) return;
    if (this.indicators.has(folded(name))) return this.issue('adopt-name-repeated', range, row, { name });
    const measure = measureName(text(row, 'issuedUnit')) ?? text(row, 'issuedUnit') ?? '';
    const issuedUnit = proposedIssuedUnit(measure || (range.columns.find(({ key }) => key === 'issuedTarget')?.measure ?? ''));
    const splitUnit = measureName(text(row, 'splitUnit')) ?? (text(row, 'splitUnit') || proposedSplitUnit(issuedUnit));
    const from = measure || issuedUnit;
    const issuedTarget = this.amount(range, row, 'issuedTarget', from, issuedUnit);
    const lastYear = this.amount(range, row, 'lastYear', from, splitUnit);
    const decimals = row.cells['decimals'];
    this.indicators.set(folded(name), {
      ...this.blank(name),
      code: text(row, 'code'),
      issuedUnit,
      splitUnit,
      reportingUnit: splitUnit,
      kind: proposedKind(name, issuedUnit),
      decimals: typeof decimals === 'number' ? decimals : proposedDecimals(splitUnit, [inSplit(issuedTarget, issuedUnit, splitUnit), lastYear]),
      issuedTarget,
      stretchTarget: this.amount(range, row, 'stretchTarget', from, issuedUnit),
      lastYear,
      leadOffice: text(row, 'leadOffice'),
      confirmingOffice: text(row, 'confirmingOffice'),
      documentNumber: text(row, 'documentNumber'),
      targetState: issuedTarget === null ? 'toVerify' : 'issued',
    });
  }

  unit(range: FoundRange, row: FoundRow): void {
    const name = text(row, 'shortName') || text(row, 'fullName');
    if (this.isLeft(range, row, name)) return;
    if (this.units.has(folded(name))) return this.issue('adopt-name-repeated', range, row, { name });
    const category = categoryOf(text(row, 'category'));
    if (category === null) this.guessed.push(name);
    this.units.set(folded(name), {
      ...newUnit(name),
      code: text(row, 'code'),
      creditCode: text(row, 'creditCode'),
      fullName: text(row, 'fullName'),
      category: category ?? likelyCategory(name),
      industry: text(row, 'industry'),
      leadOffice: text(row, 'leadOffice'),
      contactLeader: text(row, 'contactLeader'),
      liaison: text(row, 'liaison'),
      sizeClass: text(row, 'sizeClass'),
      note: text(row, 'note'),
    });
  }

  ledger(range: FoundRange): void {
    const hasIndicators = this.indicators.size > 0;
    const titled = range.columns.some(({ key }) => key === 'indicator') ? null : this.indicatorNamedIn([range.sheet, ...range.titles]);
    if (titled === undefined) return this.issue('adopt-indicator-untold', range, null, {});
    const unitAbove = measureAbove(range.titles);
    if (titled && unitAbove === null && !hasMeasures(range)) this.issue('adopt-measure-assumed', range, null, { name: titled.name, measure: titled.splitUnit });
    // Of cells merged downwards only the first one holds the name.
    let last = '';
    for (const row of range.rows) {
      last = titled?.name ?? (text(row, 'indicator') || last);
      this.assignment(range, row, last, unitAbove, hasIndicators);
    }
  }

  private assignment(range: FoundRange, row: FoundRow, name: string, unitAbove: string | null, hasIndicators: boolean): void {
    const unit = text(row, 'unit');
    if (this.isLeft(range, row, isTotal(name) || name === '' ? name : unit)) return;
    const named = measureName(text(row, 'measure')) ?? text(row, 'measure');
    const known = this.indicators.get(folded(name)) ?? (hasIndicators ? undefined : this.told(name, named || unitAbove || '', row));
    if (!known) return this.issue('adopt-indicator-unknown', range, row, { name, unit });
    const carrier = this.units.get(folded(unit)) ?? this.carrier(unit, row);
    const key = JSON.stringify([folded(name), folded(unit)]);
    if (this.assignments.has(key)) return this.issue('adopt-row-repeated', range, row, { name, unit });
    this.assignments.set(key, {
      ...UNSAID,
      ...this.figures(range, row, named || unitAbove || known.splitUnit, known.splitUnit),
      indicator: known.name,
      unit: carrier.shortName,
      ...inCharge(row, known, carrier),
      measure: known.splitUnit,
      hold: 'none',
      startMonth: null,
      rampUp: [],
      origin: '',
      cause: text(row, 'cause'),
      nextStep: text(row, 'nextStep'),
    });
  }

  /** A row's figures in the split unit; `own` is the unit of measure where a header names no other. */
  private figures(range: FoundRange, row: FoundRow, own: string, splitUnit: string): Pick<Assignment, 'lastYear' | 'lastYearQuarters' | 'weight' | 'minimum' | 'maximum' | 'annual' | 'quarters' | 'stretch' | 'cumulative'> {
    const amount = (column: string): number | null => this.amount(range, row, column, measureOf(range, column) ?? own, splitUnit);
    return {
      lastYear: amount('lastYear'),
      lastYearQuarters: null,
      weight: this.amount(range, row, 'weight', '', ''),
      minimum: amount('minimum'),
      maximum: amount('maximum'),
      annual: amount('annual'),
      quarters: [amount('quarter1'), amount('quarter2'), amount('quarter3'), amount('quarter4')],
      stretch: amount('stretch'),
      // A reported figure that is no number stays as it was typed.
      cumulative: monthKeys.map((month) => (typeof row.cells[month] === 'string' ? text(row, month) || null : amount(month))),
    };
  }

  adopted(): Adopted {
    const { language } = this.order;
    const guessed = this.guessed.length > 0 ? [warning('adopt-category-guessed', { names: this.guessed, count: this.guessed.length })] : [];
    const targets = [...this.indicators.values()].filter(({ issuedTarget }) => issuedTarget === null).map(({ name }) => name);
    const missing = targets.length > 0 ? [warning('adopt-target-missing', { names: targets, state: textIn(language).words.targetStates.toVerify })] : [];
    return {
      content: { ...this.template, indicators: [...this.indicators.values()], units: [...this.units.values()], assignments: [...this.assignments.values()] },
      issues: [...this.issues, ...guessed, ...missing],
    };
  }

  /** Lines without a name, of totals, and with names that no formula could look up. */
  private isLeft(range: FoundRange, row: FoundRow, name: string): boolean {
    const code = name === '' ? 'adopt-name-blank' : isTotal(name) ? 'adopt-total-left' : /[*?~]/.test(name) ? 'adopt-name-unfit' : null;
    if (code) this.issue(code, range, row, { name });
    return code !== null;
  }

  /** Names within longer ones are no further indicators; of several none is taken. */
  private indicatorNamedIn(texts: readonly string[]): Indicator | undefined {
    const named = [...this.indicators.values()].filter(({ name }) => texts.some((title) => title.includes(name)));
    const [only, other] = named.filter(({ name }) => !named.some((longer) => longer.name !== name && longer.name.includes(name)));
    return other ? undefined : only;
  }

  /** Without a list of indicators, the ledger's own rows say which there are; their targets are for the planner to enter. */
  private told(name: string, measure: string, row: FoundRow): Indicator {
    const splitUnit = measure;
    const indicator: Indicator = {
      ...this.blank(name),
      issuedUnit: splitUnit,
      splitUnit,
      reportingUnit: splitUnit,
      kind: proposedKind(name, splitUnit),
      decimals: proposedDecimals(splitUnit, []),
      leadOffice: text(row, 'leadOffice'),
      targetState: 'toVerify',
    };
    this.indicators.set(folded(name), indicator);
    return indicator;
  }

  private carrier(name: string, row: FoundRow): Unit {
    const unit: Unit = { ...newUnit(name), category: likelyCategory(name), leadOffice: text(row, 'leadOffice'), contactLeader: text(row, 'contactLeader') };
    this.guessed.push(name);
    this.units.set(folded(name), unit);
    return unit;
  }

  private blank(name: string): Indicator {
    const { curves, rules } = this.template;
    return { ...newIndicator(name), direction: proposedDirection(name, false), schedule: curves[0]?.name ?? '', rule: rules[0]?.name ?? '' };
  }

  /** A figure given in the first unit, in the second. */
  private amount(range: FoundRange, row: FoundRow, key: string, from: string, to: string): number | null {
    const cell = row.cells[key] ?? null;
    const read = readAmount(cell, from);
    const converted = read.ok && read.value !== null && from !== to ? convert(read.value, from, to) : read;
    if (converted.ok) return converted.value;
    const column = range.columns.find((one) => one.key === key)?.header ?? key;
    this.issue('adopt-cell-left', range, row, { column, text: String(cell) });
    return null;
  }

  private issue(code: string, { sheet }: FoundRange, row: FoundRow | null, facts: Issue['facts']): void {
    this.issues.push(warning(code, { ...facts, sheet, row: row?.row ?? '' }));
  }
}

/** As the row says, or else as its indicator and its unit have it. */
function inCharge(row: FoundRow, { leadOffice }: Indicator, { contactLeader }: Unit): Pick<Assignment, 'leadOffice' | 'contactLeader'> {
  return { leadOffice: text(row, 'leadOffice') || leadOffice, contactLeader: text(row, 'contactLeader') || contactLeader };
}

function isTotal(name: string): boolean {
  return TOTAL.test(name.normalize('NFKC'));
}

/** `单位:万元` above a range. */
function measureAbove(titles: readonly string[]): string | null {
  return titles.map((title) => measureName(/单位:\s*(\S+?)\)?$/.exec(title.normalize('NFKC'))?.[1] ?? '')).find((unit) => unit !== null) ?? null;
}

function hasMeasures({ columns }: FoundRange): boolean {
  return columns.some(({ key, measure }) => key === 'measure' || measure !== null);
}

function measureOf(range: FoundRange, column: string): string | null {
  return range.columns.find(({ key }) => key === column)?.measure ?? null;
}

function inSplit(target: number | null, from: string, to: string): number | null {
  if (target === null) return null;
  const converted = convert(target, from, to);
  return converted.ok ? converted.value : null;
}

function text({ cells }: FoundRow, key: string): string {
  const cell: Literal = cells[key] ?? null;
  return cell === null ? '' : String(cell).trim();
}

/** Excel's look-ups do not tell capitals from small letters. */
function folded(name: string): string {
  return name.toLowerCase();
}

function warning(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'warning', facts };
}

import type { TargetDraft } from '../../domain/intake/targetLine';
import { plainName } from '../../domain/intake/unitIndex';
import type { Append } from '../../workbook/change';
import { TableReader } from '../../workbook/decode/cells';
import { indicatorNeeds } from '../../workbook/decode/indicators';
import type { Literal } from '../../workbook/spec';
import { LANGUAGES, textIn } from '../../workbook/text';
import { rulesIn } from '../../workbook/text/rulesIn';
import { schedulesIn } from '../../workbook/text/schedulesIn';
import type { TargetBook } from './targetBook';

/** New rows of Indicators: what was pasted, and for the rest what a new workbook would have. */
export function newIndicators(book: TargetBook, drafts: readonly TargetDraft[]): Append {
  const { located } = book;
  const names = new Set([...book.indicators, ...drafts].map(({ name }) => plainName(name)));
  const rows = drafts.map((draft) => {
    const cells = cellsOf(draft, book, names);
    return indicatorNeeds.map((key) => cells[key] ?? null);
  });
  return { table: 'Indicators', headers: indicatorNeeds.map((key) => located.header('Indicators', key)), rows };
}

function cellsOf(draft: TargetDraft, book: TargetBook, names: ReadonlySet<string>): Partial<Record<(typeof indicatorNeeds)[number], Literal>> {
  const { words } = textIn(book.located.language);
  return {
    code: draft.code || null,
    name: draft.name,
    issuedUnit: draft.issuedUnit,
    splitUnit: draft.splitUnit,
    reportingUnit: draft.splitUnit,
    kind: words.kinds[draft.kind],
    direction: words.directions[draft.direction],
    decimals: draft.decimals,
    issuedTarget: draft.issuedTarget,
    stretchTarget: draft.stretchTarget,
    lastYear: draft.lastYear,
    margin: 0,
    basis: words.bases.share,
    schedule: usualSchedule(book),
    rule: usualRule(book, draft),
    period: words.periods.month,
    source: words.sources.unit,
    leadOffice: draft.leadOffice || null,
    // A whole that is not in the workbook would be looked for in vain.
    partOf: names.has(plainName(draft.partOf)) ? draft.partOf : null,
    documentNumber: draft.documentNumber || null,
    targetState: words.targetStates[draft.targetState === 'toVerify' ? 'toVerify' : 'issued'],
  };
}

/** Even months, or the only schedule there is. */
function usualSchedule(book: TargetBook): string | null {
  const names = namesIn(book, 'Schedules');
  const even = LANGUAGES.map((language) => schedulesIn(language).presets.evenMonths).find((name) => names.includes(name));
  return even ?? (names.length === 1 ? (names[0] ?? null) : null);
}

function usualRule(book: TargetBook, { direction }: TargetDraft): string | null {
  const names = namesIn(book, 'Rules');
  const preset = direction === 'lower' ? 'cap' : 'default';
  return LANGUAGES.map((language) => rulesIn(language).names[preset]).find((name) => names.includes(name)) ?? null;
}

function namesIn({ located, columns }: TargetBook, table: 'Schedules' | 'Rules'): readonly string[] {
  if (!located.has(table, 'name')) return [];
  const reader = new TableReader(table, columns, located);
  return Array.from({ length: reader.rows }, (_, row) => reader.text('name', row)).filter((name) => name !== '');
}

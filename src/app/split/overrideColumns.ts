import type { ColumnChange } from '../../workbook/change';
import type { Located } from '../../workbook/decode/locate';
import type { Literal } from '../../workbook/spec';
import { textIn } from '../../workbook/text';
import { changed } from './changes';
import { totalColumns } from './officeTotals';
import { COLUMN_OF, type Overrides, type RowInputs, type Term, TERMS, type Terms } from './overrides';
import { keyOf } from './placeIssue';
import type { Plan } from './readPlan';

/** Amounts that a hold holds are written by the split itself. */
const ROW_COLUMNS = ['hold', 'minimum', 'maximum'] as const satisfies readonly (keyof RowInputs)[];

export function isColumnThere(located: Located, term: Term): boolean {
  return located.has('Indicators', COLUMN_OF[term]);
}

/** Columns that the overrides ask for. */
export function columnsOf({ terms, rows, officeTotals }: Overrides): readonly { readonly table: 'Indicators' | 'Ledger' | 'OfficeTotals'; readonly key: string }[] {
  const ofIndicators = TERMS.filter((term) => Object.values(terms).some((own) => own[term] !== undefined)).map((term) => ({ table: 'Indicators' as const, key: COLUMN_OF[term] }));
  const ofLedger = ROW_COLUMNS.filter((key) => Object.values(rows).some((own) => own[key] !== undefined)).map((key) => ({ table: 'Ledger' as const, key }));
  const ofTotals = Object.keys(officeTotals).length > 0 ? ['indicator', 'office', 'total'].map((key) => ({ table: 'OfficeTotals' as const, key })) : [];
  return [...ofIndicators, ...ofLedger, ...ofTotals];
}

/** The cells in which the overrides differ from what was read. */
export function overrideColumns(plan: Plan, overrides: Overrides): readonly ColumnChange[] {
  return [...termColumns(plan, overrides), ...rowColumns(plan, overrides), ...totalColumns(plan, overrides.officeTotals)];
}

function termColumns(plan: Plan, { terms }: Overrides): readonly ColumnChange[] {
  return TERMS.flatMap((term) => {
    const cells = new Map<number, Literal>();
    for (const indicator of plan.indicators) {
      const value = terms[indicator.name]?.[term];
      if (value !== undefined && value !== indicator[term]) cells.set(indicator.row, termCell(plan, term, { ...indicator, ...terms[indicator.name] }));
    }
    return cells.size > 0 ? [changed(plan, 'Indicators', COLUMN_OF[term], cells)] : [];
  });
}

/** Defaults that stand in no cell stay that way. */
function termCell(plan: Plan, term: Term, terms: Terms): Literal {
  const { words } = textIn(plan.located.language);
  switch (term) {
    case 'basis':
      return words.bases[terms.basis];
    case 'season':
      return words.seasons[terms.season];
    case 'apportionment':
      return words.apportionments[terms.apportionment];
    case 'schedule':
    case 'tailRow':
      return terms[term] === '' ? null : terms[term];
    case 'step':
      return terms.step === 0 ? null : terms.step;
    default:
      return terms[term] === 0 ? null : terms[term];
  }
}

function rowColumns(plan: Plan, { rows }: Overrides): readonly ColumnChange[] {
  const { holds } = textIn(plan.located.language).words;
  return ROW_COLUMNS.flatMap((key) => {
    const cells = new Map<number, Literal>();
    for (const row of plan.assignments) {
      const inputs = rows[keyOf(row)];
      if (inputs?.[key] === undefined || inputs[key] === row[key]) continue;
      const value = key === 'hold' ? holds[inputs.hold ?? 'none'] : inputs[key];
      cells.set(row.row, value === '' ? null : (value ?? null));
    }
    return cells.size > 0 ? [changed(plan, 'Ledger', key, cells)] : [];
  });
}

import type { Place } from '../domain/issue';
import { type Language, textIn } from '../workbook/text';
import type { CellTarget } from './actions';

/** The cell an issue is about, or `null` when it names no row. Without a column, the row's name is shown. */
export function placeTarget(place: Place | undefined, workbook: Language): CellTarget | null {
  if (place?.row === undefined) return null;
  const header = place.column ?? nameColumn(place.table, workbook);
  return header === undefined ? null : { table: place.table, header, row: place.row - 1 };
}

function nameColumn(table: string, workbook: Language): string | undefined {
  const { Indicators, Units, Ledger, Schedules, Rules } = textIn(workbook).headers;
  const names: Readonly<Record<string, string>> = {
    Indicators: Indicators.name,
    Units: Units.shortName,
    Ledger: Ledger.unit,
    Schedules: Schedules.name,
    Rules: Rules.name,
  };
  return names[table];
}

import type { Hold } from '../../domain/assignment';
import type { Issue } from '../../domain/issue';
import type { Stop } from '../../domain/split/splitInput';
import { inCells, type SplitIndicator } from './assembleSplit';
import { keyOf } from './placeIssue';

/** A row of the preview, old and new; amounts are decimals of the split unit. */
export interface SplitPreviewRow {
  readonly indicator: string;
  readonly unit: string;
  readonly office: string;
  readonly measure: string;
  readonly before: number | null;
  readonly after: number;
  readonly quarters: readonly number[];
  readonly stop: Stop;
  /** As the workbook has it. */
  readonly hold: Hold;
  /** Codes of the warnings that name this row. */
  readonly remarks: readonly string[];
  /** `keyOf` the row, by which choices are made for it. */
  readonly key: string;
  /** 0-based row of the ledger's body. */
  readonly row: number;
}

/** An indicator's rows, old and new, in the ledger's order; `remarks` are those of all rows by their keys. */
export function previewRows(one: SplitIndicator, remarks: ReadonlyMap<string, readonly string[]>): readonly SplitPreviewRow[] {
  return one.rows.flatMap((row, index) => {
    const result = one.result.rows[index];
    if (!result) return [];
    const key = keyOf(row);
    return [
      {
        key,
        hold: row.hold,
        remarks: remarks.get(key) ?? [],
        indicator: row.indicator,
        unit: row.unit,
        office: row.leadOffice,
        measure: one.indicator.splitUnit,
        before: row.annual,
        after: inCells(one, result.annual),
        quarters: result.quarters.map((quarter) => inCells(one, quarter)),
        stop: result.origin.stop,
        row: row.row,
      },
    ];
  });
}

/** Codes of warnings by the rows that they name. */
export function remarksByRow(warnings: readonly Issue[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { code, facts } of warnings) {
    const { key, keys } = facts;
    const named = typeof key === 'string' ? [key] : Array.isArray(keys) ? keys.map(String) : [];
    for (const one of named) found.set(one, [...(found.get(one) ?? []), code]);
  }
  return found;
}

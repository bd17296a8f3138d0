import type { Scalar } from '../book/operation';
import type { SaveRequest } from '../ports';
import type { Delta } from './delta/delta';
import { fold } from './delta/fold';
import { excelize } from '../../xlsx/excelize';
import { Parts } from '../../xlsx/package/parts';
import { type CalculatedValues, cellKey } from './patch/patchCells';
import { patchParts } from './patch/patchParts';
import { type NameEntry, readNames } from './patch/patchWorkbook';
import { describe, type Source } from './source/describe';
import { prepareSource, type Removals } from './source/prepare';
import { takeCells } from './source/takeCells';
import { type PreparedFile, writeFile } from './write/writeFile';

/**
 * Writes a workbook as .xlsx: the opened file with the journal's changes in it, or a new file. What
 * the journal does not speak of stays as the file had it. Formula cells carry their calculated
 * values; when one has none, the file asks programs to calculate on loading.
 */
export async function saveXlsx(request: SaveRequest): Promise<Uint8Array> {
  const library = await excelize();
  const parts = request.source && new Parts(request.source);
  const source = parts && describe(parts);
  const delta = fold(request.journal, source);
  if (delta.sheets.length === 0) throw new Error('a workbook needs a sheet');
  const opened = parts && source && prepare(parts, source, delta);
  const written = writeFile(library, opened, delta);
  return patchParts(new Parts(written.bytes), {
    delta,
    names: opened?.names ?? [],
    active: activeName(delta, source),
    cells: opened?.cells ?? new Map<string, string>(),
    calculated: bySheet(request),
    conditionalStyle: written.styles.conditional,
    formats: written.formats,
  });
}

interface Opened extends PreparedFile {
  readonly names: readonly NameEntry[];
}

function prepare(parts: Parts, source: Source, delta: Delta): Opened {
  prepareSource(parts, source, delta.structure, removalsOf(delta));
  return { parts, names: readNames(parts.tree(source.workbookPath)), cells: takeCells(parts, source) };
}

/** Rules that are written anew under the id they had in the file go with those that were deleted. */
function removalsOf({ sheets, deletedTables }: Delta): Removals {
  return {
    conditionalFormats: new Map(
      sheets.map((sheet) => [sheet.id, new Set([...sheet.deletedConditionalFormats, ...sheet.conditionalFormats.map(({ id }) => id)])]),
    ),
    tables: deletedTables,
    filters: new Set(sheets.filter(({ filteredRows }) => filteredRows !== undefined).map(({ id }) => id)),
  };
}

function activeName(delta: Delta, source: Source | null): string | null {
  const id = delta.active ?? source?.active;
  return delta.sheets.find((sheet) => sheet.id === id)?.name ?? null;
}

function bySheet({ calculated }: SaveRequest): ReadonlyMap<string, CalculatedValues> {
  const sheets = new Map<string, Map<number, Scalar>>();
  for (const { sheet, row, column, value } of calculated) {
    const values = sheets.get(sheet) ?? new Map<number, Scalar>();
    sheets.set(sheet, values);
    values.set(cellKey(row, column), value);
  }
  return sheets;
}

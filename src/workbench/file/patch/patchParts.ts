import type { Delta, SheetDelta } from '../delta/delta';
import type { Parts } from '../../../xlsx/package/parts';
import { shareFormulas } from '../package/shareFormulas';
import { readSheetPart, writeRow, writeSheetPart } from '../../../xlsx/package/sheetPart';
import { xml } from '../../../xlsx/package/xml';
import { insertInOrder, removeChildren } from '../../../xlsx/package/schemaOrder';
import { cellValue } from '../../../xlsx/read/cellValue';
import { describe, type SourceSheet } from '../source/describe';
import { NO_FORMATS, type WrittenFormats } from '../write/writeFormats';
import { fillHeaderCells } from './fillHeaderCells';
import { type CalculatedValues, patchCells, type PatchedCells } from './patchCells';
import { patchCharts } from './patchCharts';
import { patchColumns } from './patchColumns';
import { type DifferentialStyle, patchConditionalFormats } from './patchConditionalFormats';
import { patchMerges } from './patchMerges';
import { patchPage } from './patchPage';
import { type HeaderText, patchTables } from './patchTables';
import { patchValidations } from './patchValidations';
import { patchView } from './patchView';
import { SharedTexts } from './sharedTexts';
import { askForCalculation, type NameEntry, patchWorkbook } from './patchWorkbook';

export interface Patches {
  readonly delta: Delta;
  /** The opened file's names, already moved with their cells. */
  readonly names: readonly NameEntry[];
  /** Name of the sheet to show first. */
  readonly active: string | null;
  /** The opened file's cells by sheet id, as `<row>` elements. */
  readonly cells: ReadonlyMap<string, string>;
  /** By sheet id. */
  readonly calculated: ReadonlyMap<string, CalculatedValues>;
  readonly conditionalStyle: DifferentialStyle;
  /** By sheet id. */
  readonly formats: ReadonlyMap<string, WrittenFormats>;
}

const NOTHING: CalculatedValues = new Map();

/** Puts into excelize's parts what excelize cannot write, and packs the file. */
export function patchParts(parts: Parts, patches: Patches): Uint8Array {
  const { workbookPath, sheets } = describe(parts);
  const active = patchWorkbook(parts, workbookPath, patches.delta, patches.names, patches.active);
  const texts = new SharedTexts(parts, workbookPath);
  let incomplete = false;
  for (const sheet of patches.delta.sheets) {
    const written = sheets.find(({ name }) => name === sheet.name);
    if (!written) throw new Error(`sheet ${sheet.name} was not written`);
    incomplete = patchSheet(parts, written, sheet, patches, texts, sheet.name === active) || incomplete;
  }
  texts.write();
  if (incomplete) askForCalculation(parts.tree(workbookPath));
  return parts.pack(6);
}

/** Returns whether some formula of the sheet has no value. */
function patchSheet(
  parts: Parts,
  { path, tables }: SourceSheet,
  sheet: SheetDelta,
  patches: Patches,
  texts: SharedTexts,
  active: boolean,
): boolean {
  const part = { ...readSheetPart(parts, path), data: patches.cells.get(sheet.id) ?? '' };
  const formats = patches.formats.get(sheet.id) ?? NO_FORMATS;
  const cells = patchCells(part, sheet, formats.cells, patches.calculated.get(sheet.id) ?? NOTHING, texts);
  const missing = patchTables(parts, tables, sheet, patches.delta, headerText(cells, texts.texts));
  const rows = fillHeaderCells(cells.rows, missing);
  shareFormulas(rows);
  part.data = rows.map(writeRow).join('');
  removeChildren(part.tree, 'dimension');
  insertInOrder(part.tree, xml('dimension', { ref: cells.dimension }));
  patchColumns(part.tree, sheet.columns, formats.columns);
  patchView(part.tree, sheet, active);
  patchMerges(part.tree, sheet.merges);
  patchConditionalFormats(part.tree, sheet, patches.conditionalStyle);
  patchValidations(part.tree, sheet.validations);
  patchPage(part.tree, sheet.page);
  writeSheetPart(parts, path, part);
  patchCharts(parts, path, sheet);
  return cells.incomplete;
}

function headerText({ row }: PatchedCells, shared: readonly string[]): HeaderText {
  return (rowIndex, column) => {
    const cell = row(rowIndex)?.find((candidate) => candidate.column === column);
    const value = cell ? cellValue(cell, shared) : null;
    return value === null || value === '' ? null : { text: String(value), isText: typeof value === 'string' };
  };
}

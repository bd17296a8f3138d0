import type { Operation } from '../book/operation';
import type { OpenedFile } from '../ports';
import { fromFileFormula } from './formula/future';
import { Parts } from '../../xlsx/package/parts';
import { expandSharedFormulas } from './package/sharedFormulas';
import { readRows, readSheetPart } from '../../xlsx/package/sheetPart';
import { mergedAreas } from './patch/patchMerges';
import { isHidden, type NameEntry, readNames } from './patch/patchWorkbook';
import { checkFile } from './read/checkFile';
import { readCells } from './read/readCells';
import { filteredRows } from './read/readFilters';
import { readFormats } from './read/readFormats';
import { readLines } from './read/readLines';
import { readPage } from './read/readPage';
import { readConditionalFormats, readValidations } from './read/readRules';
import { readTable } from './read/readTable';
import { readView } from './read/readView';
import { readSharedStrings } from '../../xlsx/read/sharedStrings';
import { readStyles, type Styles } from './read/styles';
import { FileRefused } from './refusal';
import { describe, type Source, type SourceSheet } from './source/describe';

/**
 * Reads an .xlsx as the operations that build its book. Files over 20 MB, or over 200 MB once
 * unpacked, are refused before they are unpacked. Rejects with `FileRefused`.
 */
export async function openXlsx(bytes: Uint8Array): Promise<OpenedFile> {
  checkFile(bytes);
  return Promise.resolve({ operations: readOperations(bytes), source: bytes });
}

function readOperations(bytes: Uint8Array): Operation[] {
  try {
    const parts = new Parts(bytes);
    return read(parts, describe(parts));
  } catch (cause) {
    throw cause instanceof FileRefused ? cause : new FileRefused('not-a-workbook', { reason: 'damaged', detail: String(cause) });
  }
}

function read(parts: Parts, source: Source): Operation[] {
  const styles = readStyles(parts, source.workbookPath);
  const shared = readSharedStrings(parts, source.workbookPath).map(({ text }) => text);
  const names = readNames(parts.tree(source.workbookPath));
  return [
    ...source.sheets.map(({ id, name }, position): Operation => ({ type: 'addSheet', sheet: id, name, position })),
    ...source.sheets.flatMap((sheet) => readSheet(parts, sheet, styles, shared, names)),
    ...names.flatMap(nameOperation),
    ...(source.active === null ? [] : [{ type: 'activateSheet' as const, sheet: source.active }]),
  ];
}

function readSheet(parts: Parts, sheet: SourceSheet, styles: Styles, shared: readonly string[], names: readonly NameEntry[]): Operation[] {
  const { id, path } = sheet;
  const { tree, data } = readSheetPart(parts, path);
  const rows = [...readRows(data)];
  expandSharedFormulas(rows);
  const tables = sheet.tables.map((table) => ({ id: table.id, tree: parts.tree(table.path) }));
  const filtered = filteredRows([tree, ...tables.map((table) => table.tree)], rows);
  return [
    ...readLines(id, tree, rows, filtered),
    ...readFormats(id, tree, rows, styles),
    ...readCells(id, rows, shared),
    ...mergedAreas(tree).map((area) => ({ type: 'mergeCells' as const, sheet: id, area })),
    ...tables.flatMap((table) => readTable(id, table.id, table.tree)),
    ...readConditionalFormats(id, tree, styles),
    ...readValidations(id, tree),
    ...readPage(id, sheet.name, tree, names),
    ...(filtered.size > 0 ? [{ type: 'setFilteredRows' as const, sheet: id, rows: [...filtered] }] : []),
    ...readView(id, tree, sheet.visibility, styles.colorOf),
  ];
}

/** Names of single sheets and those that programs keep for themselves stay in the file. */
function nameOperation(entry: NameEntry): Operation[] {
  if (entry.sheet !== null || entry.name.startsWith('_xlnm.')) return [];
  return [{ type: 'setName', name: entry.name, formula: `=${fromFileFormula(entry.formula)}`, visible: !isHidden(entry) }];
}

import type { SheetChange } from '../../book/adjustReferences';
import { parseArea } from '../../book/address';
import { type LineChange, shiftArea } from '../../book/area';
import type { Area } from '../../book/operation';
import type { Parts } from '../../../xlsx/package/parts';
import { relationsOf } from '../../../xlsx/package/relations';
import { readSheetPart, writeSheetPart } from '../../../xlsx/package/sheetPart';
import { child, elements, textOf, type XmlElement } from '../../../xlsx/package/xml';
import type { Source, SourceSheet } from './describe';
import { dropConditionalFormats } from './dropConditionalFormats';
import { dropFilters } from './dropFilters';
import { dropPart, dropTable } from './dropTable';
import { shiftCells } from './shiftCells';
import { shiftDrawings, stepCharts } from './shiftDrawing';
import { shiftNotes } from './shiftNotes';
import { shiftSurroundings } from './shiftSurroundings';
import { shiftTable } from './shiftTable';
import { lineChangesOf, nameAfter, stepFormula } from './steps';

/** What must leave the opened file before its cells move. */
export interface Removals {
  /** Ids of conditional formats, by sheet id. */
  readonly conditionalFormats: ReadonlyMap<string, ReadonlySet<string>>;
  /** Paths of table parts. */
  readonly tables: readonly string[];
  /** Ids of sheets whose filters are set anew. */
  readonly filters: ReadonlySet<string>;
}

export const NO_REMOVALS: Removals = { conditionalFormats: new Map(), tables: [], filters: new Set() };

/**
 * Makes the opened file ready for its later changes: rows and columns move, sheets get their new
 * names, and whatever refers to them follows, in every part that we know. excelize's own row and
 * column edits are not used: they leave conditional formats, charts and defined names behind.
 */
export function prepareSource(parts: Parts, source: Source, changes: readonly SheetChange[], removals: Removals): void {
  const chain = relationsOf(parts, source.workbookPath).find(({ kind }) => kind === 'calcChain');
  if (chain) dropPart(parts, source.workbookPath, chain);
  for (const sheet of source.sheets) prepareSheet(parts, sheet, changes, removals);
  if (changes.length === 0) return;
  stepCharts(parts, (formula) => stepFormula(formula, '', changes));
  const workbook = parts.tree(source.workbookPath);
  for (const entry of elements(child(workbook, 'definedNames') ?? workbook, 'definedName')) {
    entry.children = [stepFormula(textOf(entry), '', changes)];
  }
  elements(child(workbook, 'sheets') ?? workbook, 'sheet').forEach(({ attributes }, index) => {
    attributes.name = nameAfter(attributes.name ?? '', changes) ?? deletedName(index);
  });
}

function prepareSheet(parts: Parts, sheet: SourceSheet, changes: readonly SheetChange[], removals: Removals): void {
  const { id, name, path } = sheet;
  const lines = lineChangesOf(name, changes);
  const step = (formula: string) => (changes.length > 0 ? stepFormula(formula, name, changes) : formula);
  const part = readSheetPart(parts, path);
  const tables = sheet.tables.filter((table) => {
    const isKept = !removals.tables.includes(table.path) && survives(parts.tree(table.path), lines);
    if (!isKept) dropTable(parts, path, part.tree, table.path);
    return isKept;
  });
  const trees = tables.map((table) => parts.tree(table.path));
  dropConditionalFormats(part.tree, id, removals.conditionalFormats.get(id) ?? new Set());
  if (removals.filters.has(id)) dropFilters(part, trees);
  part.data = shiftCells(part.data, lines, step);
  if (changes.length > 0) shiftSurroundings(part.tree, lines, step);
  writeSheetPart(parts, path, part);
  if (changes.length > 0) for (const table of trees) shiftTable(table, lines, step);
  if (lines.length === 0) return;
  shiftDrawings(parts, path, lines);
  shiftNotes(parts, path, lines);
}

function survives(table: XmlElement, lines: readonly LineChange[]): boolean {
  const area = parseArea(table.attributes.ref ?? '');
  return lines.reduce<Area | null>((now, change) => now && shiftArea(now, change), area) !== null;
}

const DELETED = 'xushi deleted sheet ';

/** A deleted sheet gives its name free at once, because a new sheet may bear it, and is taken out later. */
function deletedName(index: number): string {
  return DELETED + String(index);
}

export function isDeletedName(name: string): boolean {
  return name.startsWith(DELETED);
}

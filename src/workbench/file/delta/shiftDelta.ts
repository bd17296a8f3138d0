import { growArea, type LineChange, shiftArea, shiftBreaks } from '../../book/area';
import type { Area, PageLayout } from '../../book/operation';
import { shiftIndex, shiftSpan } from '../address';
import { rebase } from '../../book/rebase';
import type { Delta, SheetDelta } from './delta';
import { rewriteValidation } from './formulas';

/** Moves everything the delta has gathered on `sheet` with its rows or columns; adjusting references comes after. */
export function shiftDelta(delta: Delta, sheet: SheetDelta, shift: LineChange): void {
  rebaseRelative(sheet, shift);
  shiftCells(sheet, shift);
  sheet.formats = withAreas(sheet.formats, shift, growArea);
  sheet.validations = withAreas(sheet.validations, shift, growArea);
  sheet.conditionalFormats = withAreas(sheet.conditionalFormats, shift);
  sheet.merges = withAreas(sheet.merges, shift);
  if (shift.axis === 'column') sheet.columns = withSpans(sheet.columns, shift);
  else sheet.rows = withSpans(sheet.rows, shift);
  if (shift.axis === 'row') sheet.filteredRows = sheet.filteredRows?.map((row) => shiftIndex(row, shift)).filter((row) => row !== null);
  sheet.page = shiftPage(sheet.page, shift);
  for (const [id, chart] of sheet.charts) {
    sheet.charts.set(id, { ...chart, position: shiftArea(chart.position, shift) ?? chart.position });
  }
  for (const table of delta.tables.values()) {
    if (table.sheet === sheet.id && table.area) table.area = shiftArea(table.area, shift) ?? table.area;
  }
}

/** Formulas that count from their area's first cell start from its first surviving cell. */
function rebaseRelative(sheet: SheetDelta, shift: LineChange): void {
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({ ...format, formula: rebase(format.formula, format.area, shift) }));
  sheet.validations = sheet.validations.map((entry) => ({
    ...entry,
    validation: entry.validation && rewriteValidation(entry.validation, (formula) => rebase(formula, entry.area, shift)),
  }));
}

function shiftCells(sheet: SheetDelta, shift: LineChange): void {
  if (shift.axis === 'row') {
    const moved: typeof sheet.cells = new Map();
    for (const [row, cells] of sheet.cells) {
      const to = shiftIndex(row, shift);
      if (to !== null) moved.set(to, cells);
    }
    sheet.cells = moved;
    return;
  }
  for (const cells of sheet.cells.values()) {
    if (cells.length <= shift.at) continue;
    if (shift.count < 0) cells.splice(shift.at, -shift.count);
    else {
      const tail = cells.splice(shift.at);
      cells.length = shift.at + shift.count;
      tail.forEach((cell, index) => (cells[shift.at + shift.count + index] = cell));
    }
  }
}

function withAreas<T extends { area: Area }>(entries: readonly T[], shift: LineChange, follow = shiftArea): T[] {
  return entries.flatMap((entry) => {
    const area = follow(entry.area, shift);
    return area ? [{ ...entry, area }] : [];
  });
}

function withSpans<T extends { first: number; last: number }>(entries: readonly T[], shift: LineChange): T[] {
  return entries.flatMap((entry) => {
    const span = shiftSpan(entry.first, entry.last, shift);
    return span ? [{ ...entry, ...span }] : [];
  });
}

function shiftPage(page: Partial<PageLayout>, shift: LineChange): Partial<PageLayout> {
  const moved: { -readonly [Key in keyof PageLayout]?: PageLayout[Key] } = { ...page };
  if (page.printArea) moved.printArea = shiftArea(page.printArea, shift);
  if (page.rowBreaks && shift.axis === 'row') moved.rowBreaks = shiftBreaks(page.rowBreaks, shift);
  if (page.titleRows && shift.axis === 'row') moved.titleRows = shiftSpan(page.titleRows.first, page.titleRows.last, shift);
  if (page.titleColumns && shift.axis === 'column') moved.titleColumns = shiftSpan(page.titleColumns.first, page.titleColumns.last, shift);
  return moved;
}

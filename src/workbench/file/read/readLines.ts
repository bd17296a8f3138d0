import { SHEET_COLUMNS, SHEET_ROWS } from '../../book/address';
import type { Operation } from '../../book/operation';
import type { RawRow } from '../../../xlsx/package/sheetPart';
import { child, elements, flag, xml, type XmlElement } from '../../../xlsx/package/xml';

/** Widths, heights, hidden lines and outline levels. Rows in `filtered` are hidden by a filter, which is told apart. */
export function readLines(sheet: string, tree: XmlElement, rows: readonly RawRow[], filtered: ReadonlySet<number>): Operation[] {
  return [...readDefaults(sheet, tree), ...readColumns(sheet, tree), ...readRowProperties(sheet, rows, filtered)];
}

const USUAL_HEIGHT = 15;

function readDefaults(sheet: string, tree: XmlElement): Operation[] {
  const { defaultColWidth, defaultRowHeight } = child(tree, 'sheetFormatPr')?.attributes ?? {};
  const operations: Operation[] = [];
  if (defaultColWidth !== undefined) {
    operations.push({ type: 'setColumns', sheet, first: 0, last: SHEET_COLUMNS - 1, width: Number(defaultColWidth) });
  }
  if (defaultRowHeight !== undefined && Number(defaultRowHeight) !== USUAL_HEIGHT) {
    operations.push({ type: 'setRows', sheet, first: 0, last: SHEET_ROWS - 1, height: Number(defaultRowHeight) });
  }
  return operations;
}

function readColumns(sheet: string, tree: XmlElement): Operation[] {
  return elements(child(tree, 'cols') ?? xml('cols'), 'col').map(({ attributes }) => ({
    type: 'setColumns',
    sheet,
    first: Number(attributes.min) - 1,
    last: Number(attributes.max) - 1,
    ...(attributes.width !== undefined && { width: Number(attributes.width) }),
    ...(flag(attributes.hidden) && { hidden: true }),
    ...(attributes.outlineLevel !== undefined && { outlineLevel: Number(attributes.outlineLevel) }),
    ...(flag(attributes.collapsed) && { collapsed: true }),
  }));
}

interface RowRun {
  first: number;
  last: number;
  readonly key: string;
  readonly properties: { readonly height?: number; readonly hidden?: boolean; readonly outlineLevel?: number };
}

function readRowProperties(sheet: string, rows: readonly RawRow[], filtered: ReadonlySet<number>): Operation[] {
  const runs: RowRun[] = [];
  for (const { index, attributes } of rows) {
    const properties = {
      ...(flag(attributes.customHeight) && attributes.ht !== undefined && { height: Number(attributes.ht) }),
      ...(flag(attributes.hidden) && !filtered.has(index) && { hidden: true }),
      ...(attributes.outlineLevel !== undefined && { outlineLevel: Number(attributes.outlineLevel) }),
    };
    const key = JSON.stringify(properties);
    if (key === '{}') continue;
    const last = runs.at(-1);
    if (last && last.last === index - 1 && last.key === key) last.last = index;
    else runs.push({ first: index, last: index, key, properties });
  }
  return runs.map(({ first, last, properties }) => ({ type: 'setRows', sheet, first, last, ...properties }));
}

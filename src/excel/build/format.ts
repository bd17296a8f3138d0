import type { FormatSpec, SheetSpec } from '../../workbook/spec';
import { blockAt, coverOf } from '../address';
import type { Task } from '../bytes';
import { task } from './task';

type Border = NonNullable<FormatSpec['border']>;

const OUTLINE = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

const EDGES = {
  all: [...OUTLINE, 'InsideHorizontal', 'InsideVertical'],
  outline: OUTLINE,
  bottom: ['EdgeBottom'],
} as const;

/** The sheet's font on the block of cells that the spec touches, before any other format. */
export function fontTasks(sheet: Excel.Worksheet, spec: SheetSpec): Task[] {
  const touched = [...spec.literals, ...spec.formulas, ...spec.tables, ...spec.formats].map(({ address }) => address);
  const cover = coverOf([...touched, ...spec.fills.map(({ to }) => to)].map(blockAt));
  if (!cover) return [];
  return [
    task(5, spec.font, () => {
      const { font } = sheet.getRangeByIndexes(cover.row, cover.column, cover.rows, cover.columns).untrack().format;
      font.name = spec.font.name;
      font.size = spec.font.size;
    }),
  ];
}

export function formatTask(sheet: Excel.Worksheet, spec: FormatSpec): Task {
  const steps = 5 + Object.keys(spec).length + (spec.border ? 4 * EDGES[spec.border.edges].length : 0);
  return task(steps, spec, () => {
    const range = sheet.getRange(spec.address).untrack();
    // A block of one cell stands for every cell of the range.
    if (spec.numberFormat !== undefined) range.numberFormat = [[spec.numberFormat]];
    setText(range.format.font, spec);
    setLayout(range.format, spec);
    if (spec.fill !== undefined) range.format.fill.color = spec.fill;
    if (spec.unlocked) range.format.protection.locked = false;
    if (spec.border) setBorder(range, spec.border);
  });
}

function setText(font: Excel.RangeFont, spec: FormatSpec): void {
  if (spec.fontName !== undefined) font.name = spec.fontName;
  if (spec.fontSize !== undefined) font.size = spec.fontSize;
  if (spec.fontColor !== undefined) font.color = spec.fontColor;
  if (spec.bold !== undefined) font.bold = spec.bold;
  if (spec.italic !== undefined) font.italic = spec.italic;
}

function setLayout(format: Excel.RangeFormat, spec: FormatSpec): void {
  if (spec.horizontal !== undefined) format.horizontalAlignment = spec.horizontal;
  if (spec.vertical !== undefined) format.verticalAlignment = spec.vertical;
  if (spec.wrap !== undefined) format.wrapText = spec.wrap;
  if (spec.shrink !== undefined) format.shrinkToFit = spec.shrink;
  if (spec.indent !== undefined) format.indentLevel = spec.indent;
}

function setBorder(range: Excel.Range, border: Border): void {
  for (const edge of EDGES[border.edges]) {
    const line = range.format.borders.getItem(edge);
    line.style = 'Continuous';
    line.weight = 'Thin';
    line.color = border.color;
  }
}

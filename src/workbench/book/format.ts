import { equalAreas } from './area';
import { Layers, sampleCells, type Layer } from './layers';
import type { Area, Border, CellFormat, Edge } from './operation';

/** How a cell looks before anyone formats it. */
export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  fill: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrapText: false,
  shrinkToFit: false,
  indent: 0,
  locked: true,
  formulaHidden: false,
  borders: {},
};

export const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** The formats of one sheet, kept by area. */
export class Formats {
  private readonly layers = new Layers<Partial<CellFormat>>((newer, older) => {
    return Object.keys(older).every((key) => key in newer && (key !== 'borders' || hasAllEdges(newer.borders)));
  });

  put(area: Area, format: Partial<CellFormat>): void {
    const { borders, ...rest } = format;
    if (Object.keys(rest).length > 0) this.layers.put(area, rest);
    if (borders) this.putBorders(area, borders);
  }

  private putBorders(area: Area, borders: CellFormat['borders']): void {
    const same = this.layers.touching(area).filter((layer) => layer.value.borders && equalAreas(layer.area, area)).at(-1);
    this.layers.put(area, { borders: { ...same?.value.borders, ...borders } });
  }

  get<K extends Exclude<keyof CellFormat, 'borders'>>(row: number, column: number, key: K): CellFormat[K] {
    for (const { value } of this.layers.at(row, column)) {
      const found = value[key];
      if (found !== undefined) return found;
    }
    return DEFAULT_FORMAT[key];
  }

  /** What all cells of the area share; `undefined` where they differ. */
  common<K extends Exclude<keyof CellFormat, 'borders'>>(area: Area, key: K): CellFormat[K] | undefined {
    const layers = this.layers.touching(area).filter((layer) => key in layer.value);
    const values = new Set(sampleCells(area, layers).map(({ row, column }) => this.get(row, column, key)));
    return values.size === 1 ? [...values][0] : undefined;
  }

  /** The line on one side of a cell, as the newest layer that draws there has it. */
  border(row: number, column: number, side: Side): Border {
    for (const { area, value } of this.layers.at(row, column)) {
      const border = value.borders?.[edgeOf(area, row, column, side)];
      if (border) return border;
    }
    return NO_BORDER;
  }

  touching(area: Area): readonly Layer<Partial<CellFormat>>[] {
    return this.layers.touching(area);
  }

  shift(...change: Parameters<Layers<Partial<CellFormat>>['shift']>): void {
    this.layers.shift(...change);
  }
}

function edgeOf(area: Area, row: number, column: number, side: Side): Edge {
  if (side === 'top') return row === area.row ? 'EdgeTop' : 'InsideHorizontal';
  if (side === 'bottom') return row === area.row + area.rows - 1 ? 'EdgeBottom' : 'InsideHorizontal';
  if (side === 'left') return column === area.column ? 'EdgeLeft' : 'InsideVertical';
  return column === area.column + area.columns - 1 ? 'EdgeRight' : 'InsideVertical';
}

function hasAllEdges(borders: CellFormat['borders'] | undefined): boolean {
  return borders !== undefined && Object.keys(borders).length === 6;
}

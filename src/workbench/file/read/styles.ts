import type { Border, CellFormat, ConditionalFormat } from '../../book/operation';
import type { Parts } from '../../../xlsx/package/parts';
import { relationsOf } from '../../../xlsx/package/relations';
import { child, elements, flag, xml, type XmlElement } from '../../../xlsx/package/xml';
import { type ColorOf, readColors } from './colors';
import { BUILT_IN_FORMATS } from './numberFormats';

export interface Styles {
  /** A cell style by number, complete. */
  format(style: number): CellFormat;
  /** A differential style by number, as conditional formats use it. */
  conditional(style: number): ConditionalFormat['format'];
  readonly colorOf: ColorOf;
}

export function readStyles(parts: Parts, workbookPath: string): Styles {
  const path = relationsOf(parts, workbookPath).find(({ kind }) => kind === 'styles')?.path;
  const sheet = path && parts.has(path) ? parts.tree(path) : xml('styleSheet');
  const colorOf = readColors(parts, workbookPath);
  const list = (name: string): XmlElement[] => elements(child(sheet, name) ?? xml(name));
  const lists = { fonts: list('fonts'), fills: list('fills'), borders: list('borders'), cellXfs: list('cellXfs') };
  const numberFormats = new Map(list('numFmts').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode ?? 'General']));
  const differential = list('dxfs');
  const known = new Map<number, CellFormat>();
  return {
    colorOf,
    format(style) {
      const format = known.get(style) ?? readFormat(lists.cellXfs[style] ?? xml('xf'), lists, numberFormats, colorOf);
      known.set(style, format);
      return format;
    },
    conditional: (style) => readDifferential(differential[style] ?? xml('dxf'), colorOf),
  };
}

type Lists = Readonly<Record<'fonts' | 'fills' | 'borders', readonly XmlElement[]>>;

function readFormat(xf: XmlElement, lists: Lists, numberFormats: ReadonlyMap<string | undefined, string>, colorOf: ColorOf): CellFormat {
  const { numFmtId = '0', fontId = '0', fillId = '0', borderId = '0' } = xf.attributes;
  return {
    numberFormat: numberFormats.get(numFmtId) ?? BUILT_IN_FORMATS[Number(numFmtId)] ?? 'General',
    ...readFont(lists.fonts[Number(fontId)], colorOf),
    fill: readFill(lists.fills[Number(fillId)], colorOf),
    ...readAlignment(child(xf, 'alignment')?.attributes ?? {}),
    ...readProtection(child(xf, 'protection')?.attributes ?? {}),
    borders: readBorders(lists.borders[Number(borderId)], colorOf),
  };
}

type Attributes = Readonly<Record<string, string>>;

function readFont(font: XmlElement | undefined, colorOf: ColorOf): Pick<CellFormat, 'fontName' | 'fontSize' | 'fontColor' | 'bold' | 'italic'> {
  return {
    fontName: child(font, 'name')?.attributes.val ?? 'Calibri',
    fontSize: Number(child(font, 'sz')?.attributes.val ?? 11),
    fontColor: colorOf(child(font, 'color')) ?? '#000000',
    bold: isOn(child(font, 'b')),
    italic: isOn(child(font, 'i')),
  };
}

type Alignment = Pick<CellFormat, 'horizontal' | 'vertical' | 'wrapText' | 'shrinkToFit' | 'indent'>;

function readAlignment({ horizontal = '', vertical = '', wrapText, shrinkToFit, indent = '0' }: Attributes): Alignment {
  return {
    horizontal: HORIZONTAL[horizontal] ?? 'General',
    vertical: VERTICAL[vertical] ?? 'Bottom',
    wrapText: flag(wrapText),
    shrinkToFit: flag(shrinkToFit),
    indent: Number(indent),
  };
}

function readProtection({ locked, hidden }: Attributes): Pick<CellFormat, 'locked' | 'formulaHidden'> {
  return { locked: flag(locked, true), formulaHidden: flag(hidden) };
}

const HORIZONTAL: Record<string, CellFormat['horizontal']> = {
  left: 'Left', center: 'Center', right: 'Right', fill: 'Fill', justify: 'Justify', centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const VERTICAL: Record<string, CellFormat['vertical']> = { top: 'Top', center: 'Center', justify: 'Justify', distributed: 'Distributed' };

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && flag(element.attributes.val, true);
}

/** Of patterns only the solid one is known to the book; the file keeps the others. */
function readFill(fill: XmlElement | undefined, colorOf: ColorOf): string | null {
  const pattern = child(fill, 'patternFill');
  return pattern?.attributes.patternType === 'solid' ? colorOf(child(pattern, 'fgColor')) : null;
}

const LINES: Record<string, Pick<Border, 'style' | 'weight'>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
};

function readBorders(border: XmlElement | undefined, colorOf: ColorOf): CellFormat['borders'] {
  const side = (name: string): Border | undefined => {
    const line = child(border, name);
    const kind = line?.attributes.style;
    if (!line || !kind || kind === 'none') return undefined;
    return { ...(LINES[kind] ?? { style: 'Dash', weight: 'Thin' }), color: colorOf(child(line, 'color')) ?? '#000000' };
  };
  const [EdgeLeft, EdgeRight, EdgeTop, EdgeBottom] = [side('left'), side('right'), side('top'), side('bottom')];
  return { ...(EdgeLeft && { EdgeLeft }), ...(EdgeRight && { EdgeRight }), ...(EdgeTop && { EdgeTop }), ...(EdgeBottom && { EdgeBottom }) };
}

function readDifferential(style: XmlElement, colorOf: ColorOf): ConditionalFormat['format'] {
  const font = child(style, 'font');
  const pattern = child(child(style, 'fill'), 'patternFill');
  const fill = pattern && (colorOf(child(pattern, 'bgColor')) ?? colorOf(child(pattern, 'fgColor')));
  const fontColor = colorOf(child(font, 'color'));
  return {
    ...(fill && { fill }),
    ...(fontColor && { fontColor }),
    ...(child(font, 'b') && { bold: isOn(child(font, 'b')) }),
    ...(child(font, 'i') && { italic: isOn(child(font, 'i')) }),
  };
}

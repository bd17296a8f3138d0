import type { Border as CellBorder, CellFormat } from '../../book/operation';
import type { Excelize } from '../../../xlsx/excelize';

type File = ReturnType<Excelize['NewFile']>;
export type Style = Parameters<File['NewStyle']>[0];
type Line = NonNullable<Style['Border']>[number];

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** A format for single cells: lines are told by the cell's own sides. */
export type CellPatch = Omit<Partial<CellFormat>, 'borders'> & { readonly sides?: Partial<Record<Side, CellBorder>> };

/** Lays a format over a style as excelize describes it. */
export function patchStyle(base: Style, patch: CellPatch): Style {
  const style: Style = { ...base };
  if (patch.numberFormat !== undefined) setNumberFormat(style, patch.numberFormat);
  const font = { ...style.Font, ...fontChanges(patch) };
  if (patch.fontColor !== undefined) {
    delete font.ColorTheme;
    delete font.ColorTint;
    delete font.ColorIndexed;
  }
  style.Font = font;
  if (patch.fill !== undefined) {
    style.Fill = patch.fill === null ? { Type: 'pattern', Pattern: 0 } : { Type: 'pattern', Pattern: 1, Color: [patch.fill.replace('#', '')] };
  }
  style.Alignment = { ...style.Alignment, ...alignmentChanges(patch) };
  if (patch.locked !== undefined || patch.formulaHidden !== undefined) {
    const { Locked = true, Hidden = false } = style.Protection ?? {};
    style.Protection = { Locked: patch.locked ?? Locked, Hidden: patch.formulaHidden ?? Hidden };
  }
  if (patch.sides) style.Border = mergeBorders(style.Border ?? [], patch.sides);
  return style;
}

/** Numbers of the formats that every program knows without their text (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Record<string, number> = {
  General: 0, '0': 1, '0.00': 2, '#,##0': 3, '#,##0.00': 4, '0%': 9, '0.00%': 10, '0.00E+00': 11, '@': 49,
};

function setNumberFormat(style: Style, format: string): void {
  delete style.CustomNumFmt;
  delete style.DecimalPlaces;
  delete style.NegRed;
  const known = BUILT_IN[format];
  style.NumFmt = known ?? 0;
  if (known === undefined) style.CustomNumFmt = format;
}

function fontChanges({ bold, italic, fontName, fontSize, fontColor }: CellPatch): NonNullable<Style['Font']> {
  return {
    ...(bold !== undefined && { Bold: bold }),
    ...(italic !== undefined && { Italic: italic }),
    ...(fontName !== undefined && { Family: fontName }),
    ...(fontSize !== undefined && { Size: fontSize }),
    ...(fontColor !== undefined && { Color: fontColor.replace('#', '') }),
  };
}

const HORIZONTAL: Record<CellFormat['horizontal'], string> = {
  General: '', Left: 'left', Center: 'center', Right: 'right', Fill: 'fill', Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous', Distributed: 'distributed',
};
const VERTICAL: Record<CellFormat['vertical'], string> = {
  Top: 'top', Center: 'center', Bottom: '', Justify: 'justify', Distributed: 'distributed',
};

function alignmentChanges({ horizontal, vertical, wrapText, shrinkToFit, indent }: CellPatch): NonNullable<Style['Alignment']> {
  return {
    ...(horizontal !== undefined && { Horizontal: HORIZONTAL[horizontal] }),
    ...(vertical !== undefined && { Vertical: VERTICAL[vertical] }),
    ...(wrapText !== undefined && { WrapText: wrapText }),
    ...(shrinkToFit !== undefined && { ShrinkToFit: shrinkToFit }),
    ...(indent !== undefined && { Indent: indent }),
  };
}

function mergeBorders(known: readonly Line[], sides: Partial<Record<Side, CellBorder>>): Line[] {
  const kept = known.filter(({ Type }) => !(Type && Type in sides));
  const drawn = Object.entries(sides).flatMap(([Type, border]) =>
    border.style === 'None' ? [] : [{ Type, Color: border.color.replace('#', ''), Style: lineStyle(border) }],
  );
  return [...kept, ...drawn];
}

/** excelize's numbers of ST_BorderStyle. */
function lineStyle({ style, weight }: CellBorder): number {
  if (style === 'Double') return 6;
  if (style === 'Dash') return weight === 'Medium' || weight === 'Thick' ? 8 : 3;
  if (style === 'Dot') return 4;
  return { Hairline: 7, Thin: 1, Medium: 2, Thick: 5 }[weight];
}

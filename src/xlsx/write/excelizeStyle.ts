import type { PackStyle } from '../../workbook/pack/packSpec';
import type { ExcelizeFile } from '../excelize';

type Style = Parameters<ExcelizeFile['NewStyle']>[0];

/** Numbers of the formats that every program knows without their text (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = { '@': 49, '#,##0': 3, '#,##0.00': 4 };
const SIDES = ['left', 'right', 'top', 'bottom'];
const THIN = 1;

/** A style as excelize describes it. Cells are locked unless the style says otherwise. */
export function excelizeStyle(style: PackStyle, font: { readonly name: string; readonly size: number }): Style {
  const { numberFormat, fill, border } = style;
  return {
    Font: { Family: style.fontName ?? font.name, Size: style.fontSize ?? font.size, ...(style.bold && { Bold: true }), ...(style.fontColor && { Color: colour(style.fontColor) }) },
    ...(fill && { Fill: { Type: 'pattern', Pattern: 1, Color: [colour(fill)] } }),
    ...(border && { Border: (border.edges === 'bottom' ? ['bottom'] : SIDES).map((Type) => ({ Type, Color: colour(border.color), Style: THIN })) }),
    Alignment: {
      ...(style.horizontal && { Horizontal: style.horizontal === 'CenterAcrossSelection' ? 'centerContinuous' : style.horizontal.toLowerCase() }),
      Vertical: style.vertical === 'Bottom' ? '' : (style.vertical ?? 'Center').toLowerCase(),
      ...(style.wrap && { WrapText: true }),
      ...(style.shrink && { ShrinkToFit: true }),
    },
    Protection: { Locked: style.unlocked !== true, Hidden: false },
    ...formatOf(numberFormat),
  };
}

function formatOf(numberFormat: string | undefined): Pick<Style, 'NumFmt' | 'CustomNumFmt'> {
  if (numberFormat === undefined) return {};
  const known = BUILT_IN[numberFormat];
  return known === undefined ? { CustomNumFmt: numberFormat } : { NumFmt: known };
}

export function colour(hex: string): string {
  return hex.replace('#', '');
}

import { child, elements, flag, xml, type XmlElement } from '../../../xlsx/package/xml';

/** Style of a cell that is not in the file: its row's own, otherwise its column's; `undefined` for the usual one. */
export type LineStyles = (rowAttributes: Readonly<Record<string, string>>, column: number) => string | undefined;

export function lineStyles(sheet: XmlElement): LineStyles {
  const spans = elements(child(sheet, 'cols') ?? xml('cols'), 'col')
    .filter(({ attributes }) => attributes.style !== undefined && attributes.style !== '0')
    .map(({ attributes }) => ({ first: Number(attributes.min) - 1, last: Number(attributes.max) - 1, style: attributes.style }));
  return ({ s, customFormat }, column) =>
    flag(customFormat) && s !== undefined ? s : spans.find(({ first, last }) => column >= first && column <= last)?.style;
}

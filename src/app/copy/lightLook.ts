import { COLOUR } from '../../workbook/formulas/colour';
import { lights } from '../../workbook/sheets/palette';

/** Fill and text of a light by the workbook's colour code; `null` for none. */
export function lightLook(colour: number): { readonly fill: string; readonly fontColor: string } | null {
  const name = (Object.keys(COLOUR) as (keyof typeof COLOUR)[]).find((key) => COLOUR[key] === colour);
  return name === undefined ? null : lights[name];
}

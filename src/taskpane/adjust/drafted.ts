import { readAmount } from '../../domain/parseAmount';
import type { AdjustCatalogue } from '../../workbook/text/adjustIn';
import type { AdjustOrder } from '../actions';

/** What keeps a form from being an order. */
export type Flaw = keyof AdjustCatalogue['adjustPane']['flaws'];

/** A form as an order, or what is still missing in it. */
export type Drafted = { readonly order: AdjustOrder } | { readonly flaw: Flaw };

/** A typed amount in `measure` (`４８００`, `4,800`, `0.48亿元`); `null` when it cannot be read. */
export function typedNumber(text: string, measure: string): number | null {
  const read = readAmount(text, measure);
  return read.ok ? read.value : null;
}

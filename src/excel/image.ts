import { succeed, type Outcome } from '../domain/issue';
import type { Conversation } from './sequence';

/** Has Excel draw a block of cells; PNG in base64. One round trip. */
export function* takeImage(context: Excel.RequestContext, block: { readonly sheet: string; readonly address: string }): Conversation<Outcome<string>> {
  const image = context.workbook.worksheets.getItem(block.sheet).getRange(block.address).untrack().getImage();
  yield { kind: 'read', remaining: 1 };
  return succeed(image.value);
}

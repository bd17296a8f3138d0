import type { CollectPreview } from './collected';
import { receiptWrites } from './receiptWrites';

/** Which files are noted does not depend on the day. */
const ANY_DAY = '2000-01-01';

/** Names of the files that would be noted as received though nothing of them is taken. */
export function receivedFiles({ book, files, lines }: CollectPreview): readonly string[] {
  return receiptWrites(book, files, lines, [], ANY_DAY).files;
}

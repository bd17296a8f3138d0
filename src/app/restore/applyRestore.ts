import { fail, type Outcome } from '../../domain/issue';
import type { CommandOptions, Spreadsheet } from '../ports';
import type { RestorePreview } from './previewRestore';

/**
 * Writes a preview; with something left only when the rest is asked for (`restore-edited`). Two round trips: what it was
 * worked out from is read again and compared first.
 */
export function applyRestore(spreadsheet: Spreadsheet, preview: RestorePreview, isRest: boolean, options?: CommandOptions): Promise<Outcome<void>> {
  const { left, mayRestoreRest, change } = preview;
  if (left.length > 0 && !(isRest && mayRestoreRest)) {
    return Promise.resolve(fail([{ code: 'restore-edited', severity: 'error', facts: { count: left.length } }]));
  }
  return spreadsheet.apply(change, options);
}

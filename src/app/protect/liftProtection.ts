import type { Outcome } from '../../domain/issue';
import type { CommandOptions, Spreadsheet } from '../ports';
import { readLocated } from '../readLocated';
import { LOG_NEED, MARK_NEED, markChange } from './markChange';
import { protectedSheets } from './protectedSheets';

/** Takes our protection off all sheets. Four round trips. Issues: those of `readLocated` and of `Spreadsheet.unprotect`. */
export async function liftProtection(spreadsheet: Spreadsheet, time: string, options?: CommandOptions): Promise<Outcome<void>> {
  const read = await readLocated(spreadsheet, [MARK_NEED], {}, [{ table: 'Ledger', keys: [] }, LOG_NEED]);
  if (!read.ok) return read;
  const change = markChange(read.value, 'none', time, []);
  if (!change.ok) return change;
  return spreadsheet.unprotect({ sheets: protectedSheets(read.value.inventory).map(({ name }) => name), change: change.value }, options);
}

import type { Outcome } from '../../domain/issue';
import { BOARD_COLUMNS, lastLine } from '../../workbook/sheets/boardGrid';
import { type Language, textIn } from '../../workbook/text';
import type { Spreadsheet } from '../ports';

/**
 * The Board from its title to its last indicator as the host itself draws it, PNG in base64; what stands below
 * may name enterprises. `host-failed` where the host draws no ranges. One round trip.
 */
export function readBoardImage(spreadsheet: Spreadsheet, language: Language): Promise<Outcome<string>> {
  return spreadsheet.image({ sheet: textIn(language).sheets.board, address: `A1:${BOARD_COLUMNS.footing}${lastLine}` });
}

import type { Catalogue } from '../../workbook/text';
import type { AdjustCatalogue } from '../../workbook/text/adjustIn';
import type { AdjustOrder } from '../actions';

/** What the section of adjustments opens. */
export type AdjustView = AdjustOrder['kind'] | 'versions';

export const ADJUST_VIEWS: readonly AdjustView[] = ['breakback', 'replan', 'stop', 'versions'];

export function viewName(view: AdjustView, text: Catalogue, adjust: AdjustCatalogue): string {
  return view === 'versions' ? text.sheets.versions : adjust.adjustCommands[view];
}

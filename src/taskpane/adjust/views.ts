import type { Catalogue } from '../../workbook/text';
import type { AdjustCatalogue } from '../../workbook/text/adjustIn';
import type { PlanStateCatalogue } from '../../workbook/text/planStateIn';
import type { AdjustOrder } from '../actions';

/** What the section of adjustments opens. */
export type AdjustView = AdjustOrder['kind'] | 'states' | 'versions';

export const ADJUST_VIEWS: readonly AdjustView[] = ['states', 'breakback', 'replan', 'stop', 'versions'];

export function viewName(view: AdjustView, text: Catalogue, adjust: AdjustCatalogue, states: PlanStateCatalogue): string {
  if (view === 'states') return states.pane.label;
  return view === 'versions' ? text.sheets.versions : adjust.adjustCommands[view];
}

import { previewBreakback } from '../../app/adjust/breakback';
import type { AdjustPreview } from '../../app/adjust/preview';
import { previewReplan } from '../../app/adjust/replan';
import { previewStop } from '../../app/adjust/stop';
import type { Spreadsheet } from '../../app/ports';
import type { Outcome } from '../../domain/issue';
import type { AdjustOrder } from '../actions';

/** Works an adjustment out. `time` is when it was ordered, as log and versions show it. */
export function previewAdjustment(spreadsheet: Spreadsheet, order: AdjustOrder, time: string): Promise<Outcome<AdjustPreview>> {
  switch (order.kind) {
    case 'breakback':
      return previewBreakback(spreadsheet, { ...order, time });
    case 'replan':
      return previewReplan(spreadsheet, { ...order, time });
    case 'stop':
      return previewStop(spreadsheet, { ...order, time });
  }
}

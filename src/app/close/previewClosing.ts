import type { Outcome } from '../../domain/issue';
import type { Spreadsheet } from '../ports';
import { previewFinalise } from './finalise';
import { previewCheck } from './prepareCheck';
import type { ClosePreview } from './preview';
import { previewUndo } from './undoFinalise';

const PREVIEWS = { check: previewCheck, finalise: previewFinalise, undo: previewUndo } as const;

export type ClosingKind = keyof typeof PREVIEWS;

/** Works out what one of the three steps would write. `time` is when the command was given, as log and history show it. */
export function previewClosing(spreadsheet: Spreadsheet, kind: ClosingKind, time: string): Promise<Outcome<ClosePreview>> {
  return PREVIEWS[kind](spreadsheet, time);
}

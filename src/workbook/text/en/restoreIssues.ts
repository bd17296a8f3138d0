import type { Facts } from '../facts';
import type { restoreIssues as zh } from '../zh/restoreIssues';

/** What stands in the way of taking an operation back. */
export const restoreIssues: typeof zh = {
  'operation-unknown': () => 'The log no longer has this operation; it may have been thinned out or deleted. Please read the list again. Nothing was written.',
  'restore-edited': (f: Facts) => `${f['count']} places were edited since, or are no longer found. Please check them first, or restore only the other cells. Nothing was written.`,
};

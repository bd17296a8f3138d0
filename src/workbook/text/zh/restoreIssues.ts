import type { Facts } from '../facts';

/** What stands in the way of taking an operation back. */
export const restoreIssues = {
  'operation-unknown': () => '操作记录里找不到这次操作,可能已被精简或删除。请重新读取列表。未写入任何单元格。',
  'restore-edited': (f: Facts) => `有${f['count']}处在操作之后改过或已找不到。请先核对,或只恢复其余各格。未写入任何单元格。`,
};

import type { Facts } from '../facts';

const nothingWritten = '未写入任何单元格。';

/** What keeps plans from being sent for comment or issued. */
export const planStateIssues = {
  'plan-not-chosen': () => `没有选指标。请至少选一项。${nothingWritten}`,
  'plan-already-issued': (f: Facts) => `${f['indicator']}:计划已下达,不能再提交。要改请用“年中调整”,再下达新版。${nothingWritten}`,
  'feedback-missing': (f: Facts) => `${f['indicator']}:已在征求意见。请填反馈意见再记录,或直接下达。${nothingWritten}`,
};

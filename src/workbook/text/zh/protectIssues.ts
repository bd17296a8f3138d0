import { type Facts, listed } from '../facts';

const nothingWritten = '未写入任何单元格。';
const sheets = (facts: Facts): string => listed(facts['sheets'], '、');

/** What the protection of entries can meet. */
export const protectIssues = {
  'protection-password': (f: Facts) => `“保护填报”设了密码,写入${sheets(f)}要先解除保护。请填保护密码,再点一次原来的按钮。${nothingWritten}`,
  'protection-password-wrong': (f: Facts) => `保护密码不对,${sheets(f)}没有解除保护。密码区分大小写,请重新填写,再点一次原来的按钮。${nothingWritten}`,
  'protection-foreign': (f: Facts) => `“${f['sheet']}”已有另外的保护,不是“保护填报”加的。请先在“审阅”里撤销工作表保护,再点一次。${nothingWritten}`,
  'protection-left-open': (f: Facts) => `写入中断,${sheets(f)}可能没有恢复保护。请到“保护填报”重新保护。`,
  'protection-setting-missing': () => `设置表里没有“保护填报”一行,无法记录保护。请先用“检查表格”补上。${nothingWritten}`,
  'health-unprotected': (f: Facts) => `“保护填报”已开启,但${sheets(f)}没有受保护。需要的话请到“保护填报”重新保护。`,
};

import type { Facts } from '../facts';

/** Why a chosen file was given up before its content was known. */
export const readingIssues = {
  'file-too-slow': (f: Facts) => `“${f['file']}”读取超过10秒,已跳过,其他文件不受影响。请在 Excel 里打开它,删去填报表以外的内容,另存为 .xlsx 后再收。`,
  'file-broke-reader': (f: Facts) => `读取“${f['file']}”时出错,已跳过,其他文件不受影响。请在 Excel 里打开它,另存为 .xlsx 后再收;仍不行的,请科室重发。`,
  'file-not-readable': (f: Facts) => `打不开“${f['file']}”。它可能是文件夹,或选定后被移动、改名、修改过。请先移除,再重新选择文件。`,
};

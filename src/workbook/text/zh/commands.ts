/** Names of commands as the log and the pane show them. */
export const commands = {
  setUp: '新建工作簿',
  split: '分解预览 → 写入台账',
  refresh: '刷新',
  asOf: '设截止月',
  asOfSummary: (before: string, month: number): string => (before === '' ? `截至月份设为${month}月` : `截至月份由${before}月改为${month}月`),
  splitSummary: (split: number, rows: number, skipped: readonly string[]): string =>
    `${split}项指标已分解到${rows}行,合计与下达数一致` + (skipped.length > 0 ? `;${skipped.join('、')}未分解` : ''),
};

/** Texts of the pane's list of ledger rows. */
export const progress = {
  headings: { worst: '缺口最大的十项', behind: '欠序时的行', filtered: '筛选出的行' },
  order: '排列',
  orders: { shortfall: '按差额量', office: '按科室', points: '按百分点' },
  count: (rows: number): string => `共${rows}行`,
  more: (rows: number): string => `另有${rows}行,改为“按科室”或“按百分点”可全部列出。`,
  none: '没有欠序时的行。',
  office: (office: string, rows: number): string => `${office === '' ? '未填责任科室' : office} ${rows}行`,
  cost: (points: string): string => `拖累全镇${points}个百分点`,
  distance: (amount: string, measure: string): string => `距序时差额 ${amount}${measure}`,
  needed: (amount: string, measure: string): string => `月均需完成 ${amount}${measure}`,
  cause: (cause: string): string => `滞后原因:${cause}`,
  noCause: '滞后原因未填',
  nextStep: (step: string): string => `下步措施:${step}`,
};

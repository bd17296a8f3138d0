/** Texts of 我的填报: what an office enters in the workbook itself. */
export const commands = { enter: '我的填报' };
export const summary = (office: string, fields: number): string => `${office}填报${fields}项`;

const toMonth = (month: number): string => (month === 1 ? '1月' : `1—${month}月`);

export const pane = {
  reading: '正在读取台账……',
  again: '重读',
  office: '责任科室',
  choose: '请选择本科室',
  convenience: '只列本科室的行,是为了填报方便;能打开这份工作簿的人都能看到全部内容。',
  nobody: '台账里还没有填责任科室的行。请计划员先在“分解台账”填责任科室,再来填报。',
  noRows: (office: string): string => `台账里没有责任科室为“${office}”的行。请核对科室名称,或改选科室。`,
  noAsOf: '设置表里没有填截至月份,不知道该报哪个月。请计划员先填好再来填报。',
  showOnly: '在台账中只看本科室',
  showAll: '显示全部',
  filtering: '正在筛选台账……',
  shownOnly: (office: string): string => `台账已只列${office}的行,其余行只是隐藏。`,
  shownAll: '台账已列出全部行。',
  awaited: (count: number): string => (count === 0 ? '本科室应填的数都填了。' : `还有${count}项待填。`),
  toExplain: (count: number): string => `欠序时的行还有${count}处原因或措施没填。`,

  groups: {
    due: (rows: number): string => `待填(${rows}项)`,
    filled: (rows: number): string => `已填(${rows}项)`,
    others: (rows: number): string => `本期不用填(${rows}项)`,
    words: (rows: number): string => `统计类指标(${rows}项)`,
  },
  wordsNote: '由统计站导入,不在这里填数。只填原因、措施、时限和诉求。',
  keys: '回车或↓到下一行,↑到上一行,Esc 撤回这一格。',
  show: '展开',
  hide: '收起',

  last: (month: number, figure: string): string => `${month}月 ${figure}`,
  noLast: '以前没有报过数',
  milestone: (figure: string): string => `序时目标 ${figure}`,
  figure: {
    toDate: (month: number, measure: string): string => `${toMonth(month)}累计(${measure})`,
    level: (month: number, measure: string): string => `${month}月末数(${measure})`,
  },
  natureUnsaid: '未选',
  more: '补充说明',
  less: '收起说明',
  required: '欠序时,须填',
  perhaps: '低于序时目标。保存后如为欠序时,请填滞后原因和下步措施。',
  requiredNote: '欠序时,请填滞后原因和下步措施。',
  perhapsCap: '高于控制进度。保存后如为突破,请填滞后原因和下步措施。',
  deadlineHint: '如:6月底前',
  request: '诉求',
  requestExample: '要请镇里协调的事,可不填',
  requestHint: '保存后记入“诉求台账”。',

  save: (fields: number): string => `保存(${fields}项)`,
  nothingToSave: '还没有改动。',
  withErrors: (fields: number): string => `有${fields}处填得不对,请先改正。`,
  saving: '正在写入台账……',
  saved: (fields: number): string => `已保存${fields}项,亮灯已按新数更新。`,
  drop: '放弃未保存的',
  unsaved: (fields: number): string => `还有${fields}项未保存。要改选科室,请先保存或放弃。`,
  saveAndGo: '保存并改选',
  dropAndGo: '放弃并改选',
  stay: '不改选',
};

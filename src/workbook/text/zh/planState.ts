/** Texts of plan states (草案、征求意见、已下达), of the sources of growth and of sums by office. */
export const commands = { consultation: '提交征求意见', issued: '下达', splitAgain: '重新分解,替换已下达的计划' };
export const summary = (indicators: readonly string[]): string => `${indicators.join('、')}:计划存一版`;

export const pane = {
  label: '计划状态',
  hint: '草案、征求意见、已下达,看每项到哪一步,办下一步。',
  intro: '分解写入后是草案;征求意见后修改的,又成草案。下达后原计划固定,不能用按钮退回草案;要改请用年中调整或重新下达。',
  reading: '正在读取计划版本……',
  which: '选指标',
  all: '全部可选的指标',
  states: { none: '未分解', draft: '草案', consultation: '征求意见', issued: '已下达', adjusted: '调整' },
  version: (version: number, time: string): string => `第${version}版 ${time}`,
  changedSince: (version: number): string => `与第${version}版不同,未存版`,
  original: (version: number, time: string): string => `原计划为第${version}版(${time}下达)`,
  originalOne: (version: string): string => `${version}(原计划)`,
  note: '说明',
  noteHint: '征求意见的范围和时限,或反馈意见和采纳情况。可不填;记入该版说明。',
  noteExample: '如:5月10日前反馈',
  document: '下达文号',
  documentHint: '下达时填,可不填。',
  documentExample: '如:示例镇委〔2011〕8号',
  consult: '提交征求意见',
  feedback: '记录反馈意见',
  issue: '正式下达',
  marking: '正在记入计划版本……',
  marked: { consultation: (count: number): string => `${count}项指标的计划已存为征求意见稿。`, issued: (count: number): string => `${count}项指标的计划已下达,各存一版。` },
  nothing: '还没有承担单位。请先在“分解台账”里加行并分解。',
  reasons: {
    noneChosen: '请先选指标。',
    notDraft: '所选指标里有的不是草案。',
    notInConsultation: '所选指标里有的不在征求意见中。',
    feedbackMissing: '请在“说明”里填反馈意见。',
    alreadyIssued: '所选指标里有的已下达。',
  },
  back: '返回',

  overwriting: (indicators: readonly string[]): string => `${indicators.join('、')}:已下达的计划,要改请用年中调整或重新下达;继续写入将记为新草案。`,
  agree: '仍要改,记为新草案',
  notAgreed: '请先勾选“仍要改,记为新草案”,或重选指标。',
};

export const bridge = {
  heading: '增量来源表',
  lead: (lastYear: string, planned: string, measure: string): string => `上年${lastYear}→今年${planned}${measure}`,
  increment: (percent: string): string => `年度增量(增幅${percent}%)`,
  column: { source: '来源', amount: '增量', rows: '行数' },
  sources: {
    natural: '存量自然增长',
    secondPhase: '技改二期',
    newProduction: '新投产',
    rising: '年底升规单位',
    pool: '镇级统筹',
    leaving: '停产退规减少',
    unlisted: '上年数未列到行的部分',
    gap: '缺口(压在存量单位上)',
    surplus: '存量单位少于自然增长的部分',
  },
  strained: (rows: number, percent: string, natural: string, gap: string, measure: string): string =>
    `存量${rows}家须增长${percent}%(${natural === '' ? '未填自然增长' : `自然增长${natural}%`}),光靠按比例分摊做不到,缺口${gap}${measure}。请落实技改、新投产,或列镇级统筹,或提请调整下达数。`,
  covered: '增量有来源:存量单位的增幅不高。',
  naturalMissing: '填“自然增长(%)”后,存量增量可分出自然增长和缺口。',
  rising: (amount: string, measure: string): string => `年底升规单位排了增量${amount}${measure};规上口径的产值当年不计,请核对。`,
};

export const partial = {
  heading: '分科室分季合计',
  columns: { annual: '全年', quarters: ['一季度', '二季度', '三季度', '四季度'] },
  office: '科室',
  pool: '镇级统筹',
  noOffice: '未填责任科室',
  town: '全镇合计',
  target: '应分解',
  agrees: '与应分解一致',
  differs: '与应分解不一致',
};

export const totals = {
  allAgree: (count: number): string => `${count}项合计全部一致`,
  someDiffer: (count: number): string => `${count}项合计不一致`,
};

export const present = {
  now: (amount: string, measure: string): string => `现为${amount}${measure}`,
  plan: (amount: string, measure: string, quarters: string): string => `现计划合计${amount}${measure};${quarters}`,
  carries: (indicator: string, amount: string, measure: string): string => `${indicator}${amount}${measure}`,
  carried: (items: readonly string[], more: number): string => `现承担:${items.join('、')}${more > 0 ? `等${items.length + more}项` : ''}`,
};

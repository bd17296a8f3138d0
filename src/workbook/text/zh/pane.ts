interface Skipped {
  readonly indicator: string;
  readonly code: string;
}

const skippedWhy: Readonly<Record<string, string>> = {
  'target-missing': '目标待核,未分解',
  'rate-not-split': '为比率,不分解',
  'no-rows': '没有承担单位,未分解',
};

/** 工业总产值目标待核,未分解;…为比率,不分解 */
function skippedClauses(skipped: readonly Skipped[]): string {
  const codes = [...new Set(skipped.map((one) => one.code))];
  return codes
    .map((code) => skipped.filter((one) => one.code === code).map((one) => one.indicator).join('、') + (skippedWhy[code] ?? '未分解'))
    .join(';');
}

/** Texts of the task pane. */
export const pane = {
  title: '序时',
  outside: '请在 Excel 里打开序时:本页是 Excel 的任务窗格,单独打开用不了。',
  connecting: '正在连接 Excel……',
  notLoaded: '没有加载到 office.js。请检查网络,或请管理员核对加载项地址,再重新打开窗格。',
  absent: '这不是序时工作簿。请先“新建工作簿”,或打开已有的序时工作簿。',
  internal: '工作目标,不作为统计上报依据。内部资料,注意保存。',

  steps: { label: '步骤', setUp: '准备', split: '分解', track: '跟踪' },
  tools: {
    heading: '工具',
    back: '返回',
    explain: { label: '这个数怎么来的', hint: '选中台账里的任意一格,说明它怎么来的。' },
    restore: { label: '恢复到操作前', hint: '列出做过的操作,可逐项恢复。' },
  },
  shared: '有人同时在改这份工作簿。写入前会再核对一遍,对不上的会逐行指出。',
  reading: '正在读取工作簿……',
  cancel: '取消',
  cancelling: '正在取消……',
  retry: '重试',
  progress: (done: number, total: number): string => `第${done}步,共${total}步`,
  problems: (count: number): string => `有${count}处需要处理`,
  remarks: (count: number): string => `提示${count}条`,
  measured: (name: string, measure: string): string => `${name}(${measure})`,
  selectHint: '点一下,在表里选中这一行',
  unexpected: (message: string): string => `程序出错(${message})。工作簿没有丢失数据;请重试,如仍不行请重新打开窗格。`,

  setUp: {
    heading: '新建工作簿',
    what: '新建什么',
    template: '空白模板',
    templateHint: '空表,带预置的序时曲线和亮灯规则。指标、承担单位由您填写。',
    demo: '打开演示',
    demoHint: '示例镇2011年的公开下达数。企业、人员和完成数均为虚构。',
    town: '单位名称',
    townExample: '如:示例镇',
    townMissing: '请填单位名称。',
    year: '年度',
    yearWrong: '年度请填2000—2100的整数。',
    asOf: '截至月份',
    month: (month: number): string => `${month}月`,
    workbookLanguage: '工作簿语言',
    create: '新建工作簿',
    creating: '正在新建工作表……',
    careful: '只新增工作表,不改动已有内容。',
    created: '工作簿已建好。',
    already: (town: string, year: number | null): string =>
      `本工作簿已经是序时工作簿(${town}${year === null ? '' : ` ${year}年`})。要新建,请先打开一个空白工作簿。`,
  },

  prepare: {
    heading: '准备数据',
    back: '返回',
    targets: { label: '粘贴下达指标', hint: '从文件或别的表里粘贴,逐行核对后写入。' },
    lastYear: { label: '导入上年基数', hint: '粘贴各单位上年数,按代码、简称对上行。' },
    check: { label: '检查表格', hint: '缺列、重名、公式被改成数等,逐项列出,可修复。' },
  },

  split: {
    heading: '分解',
    which: '分解哪些指标',
    all: '全部指标',
    target: (amount: string, measure: string): string => `下达数${amount}${measure}`,
    basis: (basis: string): string => `按${basis}`,
    targetMissing: '目标待核,不分解',
    rate: '比率类,不分解',
    noneChosen: '请至少选一项有下达数的指标。',
    empty: '还没有指标。请先在“下达指标”“承担单位名录”“分解台账”里填写,再来分解。',
    preview: '分解预览',
    previewing: '正在计算……',
    previewed: (indicators: number, rows: number, changed: number): string => `${indicators}项指标、${rows}行,其中${changed}行有变化。尚未写入。`,
    chooseAgain: '重选指标',
    previewAgain: '重新预览',
    apply: '写入台账',
    applying: '正在写入台账……',
    nothingToWrite: '台账里已经是这些数,不用写入。',
    stale: '预览之后工作簿有改动,请重新预览。',
    totals: '合计校验',
    totalsTarget: '应分解',
    officeTotals: '先定科室总量',
    officeTotalsHint: '打开“科室总量”表:给了总量的科室,由本科室各行分担',
    totalsUnits: '单位合计',
    totalsQuarters: '四季合计',
    agrees: '合计一致',
    rows: '分解明细',
    unit: '承担单位',
    before: '原数',
    after: '新数',
    change: '增减',
    fresh: '新增',
    same: '不变',
    quarters: (quarters: readonly string[]): string => `一至四季度 ${quarters.join(' / ')}`,
    stops: {
      none: '',
      minimum: '取下限',
      maximum: '取上限',
      'hold-year': '锁年度',
      'hold-all': '全锁',
      'no-base': '无依据数',
      'at-start': '按起点',
      pool: '镇级统筹',
      out: '停产退规',
    },
    skipped: '未分解的指标',
    skippedOne: (indicator: string, code: string): string => skippedClauses([{ indicator, code }]),
    done: (all: number, split: number, skipped: readonly Skipped[]): string =>
      `${all} 个指标中 ${split} 个已分解,合计与下达数一致` + (skipped.length > 0 ? `;${skippedClauses(skipped)}。` : '。'),
    goTrack: '看进度',
    again: '再分解',
  },

  month: {
    heading: '本月工作',
    back: '返回进度',
    returns: { label: '导入统计数据', hint: '粘贴统计站报表,千元换成万元,逐行核对后写入。' },
    reminders: { label: '催报清单', hint: '未报的科室和项数,生成短信文字,不带企业数字。' },
    close: { label: '本月定稿', hint: '先发核对单,再记下各行本月状态;可撤销。' },
    circular: { label: '通报和督办', hint: '起草通报、督办单、半年分析,供人修改。' },
    outputs: { label: '打印和导出', hint: '打印表、看板图片、领导版。' },
  },

  track: {
    heading: '进度跟踪',
    asOf: '截至月份',
    period: (year: number | null, month: number): string => `${year === null ? '' : `${year}年`}${month === 1 ? '1月' : `1—${month}月`}`,
    noAsOf: '设置表里没有填截至月份',
    earlier: '上一个月',
    later: '下一个月',
    atStart: '已是1月,不能再往前。',
    atEnd: '已是12月,不能再往后。',
    moving: '正在改截至月份……',
    lights: '亮灯统计',
    farBehindRows: '■严重滞后/差距较大',
    ofIndicators: (count: number): string => `指标(${count}项)`,
    ofRows: (count: number): string => `台账(${count}行)`,
    filterHint: '点亮灯可筛选下面的列表,可多选。',
    clearFilter: '清除筛选',
    filtered: (count: number): string => `筛选出${count}项`,
    indicators: '各项指标',
    ahead: (points: string): string => `超序时${points}个百分点`,
    behind: (points: string): string => `欠序时${points}个百分点`,
    within: (points: string): string => `低于控制进度${points}个百分点,未突破`,
    over: (points: string): string => `突破控制进度${points}个百分点`,
    even: '与序时持平',
    ofYear: (percent: string): string => `完成年度目标${percent}%`,
    dataMonth: (month: number): string => `数据截至${month}月`,
    projection: (amount: string, low: string, high: string): string => `按序时推算全年${amount}${low === '' ? '' : `(${low}—${high})`}`,
    nature: (word: string): string => `含${word}数`,
    outlook: (word: string): string => `责任科室预判${word}`,
    waiting: (due: number, missing: number, toVerify: number): string =>
      `应报${due}` + (missing > 0 ? `,未报${missing}` : '') + (toVerify > 0 ? `,待核${toVerify}` : ''),
    noLights: '还没有可亮灯的行。请先分解,再在台账里填累计完成数。',
    refresh: '刷新',
    refreshHint: '重读工作簿,并重算排名',
    refreshing: '正在刷新……',
    refreshed: (month: number | null): string => (month === null ? '已刷新,排名已重算。' : `已刷新,排名按截至${month}月重算。`),
    notLive: '未能监听表格改动,改动后请点“刷新”。',
  },
};

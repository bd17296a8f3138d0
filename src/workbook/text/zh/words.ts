/** Words that stand in cells and are read back: one word for every code. */
export const kinds = { flow: '累计', stock: '时点', net: '净增', count: '计数', rate: '比率' };
export const directions = { higher: '越高越好', lower: '越低越好' };
export const bases = { share: '上年占比', weight: '权重', equal: '平均', headroom: '上限余量', growth: '自然增长加权重' };
export const seasons = { curve: '序时进度', history: '上年各季', smooth: '与上年平滑衔接' };
export const apportionments = { remainder: '最大余数', divisor: '除数法(计数)' };
export const stoppedShares = { others: '其他单位分摊', pool: '列镇级统筹' };
export const periods = { month: '月', quarter: '季', half: '半年', steps: '节点' };
export const sources = { statistics: '统计站', confirming: '核定部门', unit: '承担单位' };
export const targetStates = { issued: '已下达', toVerify: '待核', adjusted: '已调整' };
export const categories = {
  enterprise: '企业',
  office: '科室',
  village: '村社',
  park: '园区',
  pool: '镇级统筹',
  town: '全镇数',
};
export const operatingStates = {
  normal: '正常',
  trial: '试产',
  stopped: '停产',
  delisted: '退规',
  moved: '迁出',
  building: '在建',
};
export const holds = { none: '', year: '锁年度', all: '全锁' };
export const natures = { '': '', estimate: '预计', flash: '快报', confirmed: '核定' };
/** What the office itself expects of the year, apart from any computed projection. */
export const outlooks = { '': '', sure: '能完成', hard: '有难度', cannot: '难以完成' };
/** How a lead or a lag is put into words. */
export const wordings = { schedule: '超/欠序时进度', speed: '快于/慢于序时进度', level: '高于/低于序时进度' };
export const answers = { yes: '是', no: '否' };

/** Words and symbols are cell text, never formats alone; every symbol is in GB 2312. */
export const statuses = {
  pool: '统筹',
  town: '全镇数',
  targetToVerify: '…目标待核',
  notSplit: '…未分解',
  incomplete: '…规则缺失',
  stopped: '×停产/退规',
  exempt: '–免报',
  notDue: '○未到期',
  notReported: '◇未报',
  toVerify: '※数据待核',
  done: '★已完成',
  notStarted: '□未启动',
  onSchedule: '●达序时',
  nearSchedule: '△基本达序时',
  behind: '▲欠序时',
  farBehind: '■严重滞后',
  farBehindEnterprise: '■差距较大',
};

export const presets = {
  evenMonths: '按月均衡',
  evenQuarters: '按季均衡',
  quarters22: '季度节点22/47/72/100',
  defaultRule: '默认规则',
  growthRule: '增速型',
  defaultRuleSource: '本模板默认,非政策规定:差几个百分点与完成序时任务%同时看',
  growthRuleSource: '实际增速减目标增速(百分点),不乘月份',
};

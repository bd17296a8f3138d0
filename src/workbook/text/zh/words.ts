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
/** A part of what the size class says of a unit that is to rise above scale. */
export const sizeClasses = { rising: '小升规' };
export const holds = { none: '', year: '锁年度', all: '全锁' };
export const natures = { '': '', estimate: '预计', flash: '快报', confirmed: '核定' };
/** What the office itself expects of the year, apart from any computed projection. */
export const outlooks = { '': '', sure: '能完成', hard: '有难度', cannot: '难以完成' };
/** How a lead or a lag is put into words. */
export const wordings = { schedule: '超/欠序时进度', speed: '快于/慢于序时进度', level: '高于/低于序时进度' };
/** How a schedule comes to what is due at each month's end. */
export const curveForms = { linear: '节点间均摊', steps: '按节点', days: '按天', past: '按上年进度' };
export const requestTypes = { land: '用地', labour: '用工', finance: '融资', energy: '用能', permits: '手续', other: '其他' };
export const requestStates = { open: '未办结', closed: '已办结' };
export const requestLights = { closed: '★已办结', overdue: '■逾期', open: '○办理中' };
export const answers = { yes: '是', no: '否' };
/** Whether entries are protected. */
export const protections = { none: '否', open: '是', password: '是(有密码)' };
/** What a light rule compares with its thresholds. */
export const metrics = { points: '超欠序时百分点', attainment: '完成序时任务%', overrun: '距序时差额占序时目标%' };
/** How a light rule puts its four lights into words. */
export const ruleWordings = { schedule: '序时', cap: '控制数', growth: '增速' };
export const colours = { green: '绿', blue: '蓝', yellow: '黄', red: '红', grey: '灰' };

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
/** The lights of a cap, and of a growth rate. */
export const capStatuses = {
  onSchedule: '●未突破控制数',
  nearSchedule: '△接近控制数',
  behind: '▲突破控制数',
  farBehind: '■严重突破控制数',
  farBehindEnterprise: '■超出较多',
};
export const growthStatuses = {
  onSchedule: '●达到目标增速',
  nearSchedule: '△略低于目标增速',
  behind: '▲低于目标增速',
  farBehind: '■明显低于目标增速',
  farBehindEnterprise: '■低于目标增速较多',
};

export const presets = {
};

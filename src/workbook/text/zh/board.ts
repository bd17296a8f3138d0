import { parts } from '../parts';

/** Texts of the Board and of the other sheets' titles and remarks. */
export const board = {
  title: parts('', '年主要经济指标进度看板'),
  hints: { separator: ';', urge: '建议督办', notice: '重点提醒', caughtUp: '已赶上', reportedLate: '补报', start: parts('首报数为序时目标的', '倍,请核对') },
  lastFigure: parts('(', '月', ')'),
  month: '月',
  page: '第&P页 共&N页',
};

export const titles = {
  indicators: '年下达指标',
  units: '承担单位名录',
  bases: '年实绩(上年基数)',
  pastYear: '年全镇各月累计完成',
  ledger: '年指标分解台账',
  officeTotals: '科室总量(先定科室、再到承担单位)',
  schedules: '序时进度设置',
  rules: '亮灯规则',
  requests: '诉求台账',
  settings: '设置',
  log: '操作记录',
  versions: '计划版本',
};

export const remarks = {
  indicators: '一行一项指标。下达数损坏或缺失的,目标状态填“待核”,不分解不亮灯。灰色列为公式。',
  units: '一行一个承担单位。类别为“镇级统筹”的行进合计,不亮灯、不排名、不催报。',
  bases: '行为承担单位,列为指标;单位为各指标的分解单位。没有数请留空,零基数填0。',
  pastYear: '全镇上年同期累计数,单位为各指标的分解单位。用于同比和“按上年进度”的序时进度;没有可不填。',
  ledger: '一行为一项指标由一个单位承担。工作目标,不作为统计上报依据。状态列为公式,可排序、筛选、删行,不会错位。',
  officeTotals: '给了总量的科室,由本科室各行分担;没有给的,各行共同分担其余任务。不用时留空。',
  schedules: '选“形式”,在“节点”填到月末应完成全年的百分之几(累计),不是节点的月份留空;右边各月末由公式算出。不一定到100。',
  rules: '改这里的界限,灯随即变化;要加规则,请整行复制一条再改。界限按“判断依据”的单位填,空着的条件不用。检查列不是“√”的规则不亮灯。',
  requests: '一行一条企业、村社的诉求。“提请领导协调”填“是”的未办结诉求列入进度看板。时限在截至月份月末前(含当日)未办结的,提示逾期。',
  settings: '改“截至月份”,全部进度、亮灯、看板随即变化。',
  log: '每次写入的时间、内容和写入前后的数,只增不改。',
  versions: '每次调整前后的计划,只增不改;第1版为首次调整前的计划。',
};

/** Measures of money with their size in yuan, longest name first; other measures are not converted. */
export const units: readonly (readonly [name: string, yuan: number])[] = [
  ['亿元', 100_000_000],
  ['万元', 10_000],
  ['千元', 1_000],
  ['元', 1],
];

export const prompts = {
  actual: parts('进度填报', '请填1—', '月累计数,单位见本行“计量单位”。没有数请留空,确为零填0。'),
  actualFirst: '请填1月累计数,单位见本行“计量单位”。没有数请留空,确为零填0。',
  actualError: parts('这里只能填数', '这里只能填数。如为大约数,请填数字,并在“数据性质”选“预计”。'),
  list: parts('请从列表中选', '请从下拉列表中选一项。'),
  startMonth: parts('投产月份', '请填1—12的月份;早已投产的留空。'),
  date: parts('这里填日期', '请填日期,如2011-5-15。'),
  asOf: parts('截至月份', '请填1—12的整数。'),
  number: parts('这里只能填数', '请填数字,不带单位。'),
};

/** The check cell of Settings. */
export const checks = {
  right: '√',
  asOf: '截至月份应为1—12的整数,已停止亮灯;',
  schedules: parts('有', '项指标的序时进度缺失或有误(见“序时进度设置”检查列);'),
  rules: parts('有', '项指标的亮灯规则缺失或有误(见“亮灯规则”检查列);'),
  kinds: parts('有', '项指标的指标类型未填或不认识;'),
};

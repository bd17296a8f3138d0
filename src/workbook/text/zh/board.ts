import { parts } from '../parts';

/** Texts of the Board and of the other sheets' titles and remarks. */
export const board = {
  title: parts('', '年主要经济指标进度看板'),
  subtitle: parts('数据截至', '月底|单位见各行|工作目标,不作为统计上报依据|内部资料 注意保存'),
  lastFigure: parts('(', '月', ')'),
  lights: '亮灯统计(项)',
  otherLights: '未启动及其他',
  coverage: parts('应报', '项,已报', '项,未报', '项,数据待核', '项'),
  columns: {
    number: '序号',
    name: '指标',
    unit: '计量\n单位',
    target: '下达数',
    milestone: '序时目标',
    total: '累计完成',
    completion: '完成年度\n目标%',
    scheduled: '序时\n进度%',
    gap: '超欠序时\n(百分点)',
    attainment: '完成序时\n任务%',
    projection: '按序时\n推算全年',
    status: '亮灯',
    office: '责任科室',
    nature: '数据性质\n/截至',
    reported: '已报\n/应报',
    scopeGap: '同口径超欠\n(百分点)',
    footing: '合计\n校验',
  },
  footingRight: '√',
  month: '月',
  overflow: parts('另有', '项指标未列出,见“下达指标”表'),
  worstTitle: '缺口最大的十项(按占全镇目标的比重排)',
  worst: { number: '序号', indicator: '指标', measure: '计量\n单位', unit: '承担单位', attainment: '完成序时\n任务%', distance: '距序时差额', cost: '拖累全镇\n(百分点)', gap: '超欠序时\n(百分点)', status: '状态', office: '责任科室', leader: '联系领导' },
  officesTitle: '各科室达序时率(应评不足3项不排名)',
  offices: { number: '名次', office: '责任科室', judged: '应评项', good: '达序时项', share: '达序时率', missing: '未报' },
  hiddenEnterprise: '某企业',
  legend:
    '图例:灯看差几个百分点,不看颜色也能读:★已完成 ●达序时 △基本达序时 ▲欠序时 ■严重滞后 □未启动 ○未到期 ◇未报 ※数据待核。规则可在“亮灯规则”修改;待核和未报的按上期数计入合计。',
  chartIndicators: '各指标完成年度目标%与序时进度%',
  chartOffices: '各科室达序时率',
  page: '第&P页 共&N页',
};

export const titles = {
  indicators: '年下达指标',
  units: '承担单位名录',
  bases: '年实绩(上年基数)',
  ledger: '年指标分解台账',
  officeTotals: '科室总量(先定科室、再到承担单位)',
  schedules: '序时进度设置',
  rules: '亮灯规则',
  settings: '设置',
  log: '操作记录',
  versions: '计划版本',
};

export const remarks = {
  indicators: '一行一项指标。下达数损坏或缺失的,目标状态填“待核”,不分解不亮灯。灰色列为公式。',
  units: '一行一个承担单位。类别为“镇级统筹”的行进合计,不亮灯、不排名、不催报。',
  bases: '行为承担单位,列为指标;单位为各指标的分解单位。没有数请留空,零基数填0。',
  ledger: '一行为一项指标由一个单位承担。工作目标,不作为统计上报依据。状态列为公式,可排序、筛选、删行,不会错位。',
  officeTotals: '给了总量的科室,由本科室各行分担;没有给的,各行共同分担其余任务。不用时留空。',
  schedules: '各月末应完成全年的百分之几(累计)。曲线不一定到100。',
  rules: '“百分点”为累计完成年度目标%减序时进度%。改这里的数,灯随即变化。',
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
  asOf: parts('截至月份', '请填1—12的整数。'),
  number: parts('这里只能填数', '请填数字,不带单位。'),
};

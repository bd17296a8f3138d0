import { parts } from '../parts';

/** Labels over the column groups of Schedules. */
export const groups = { name: '序时进度', points: '节点(填累计%,其余月份留空)', due: '各月末应完成%(公式,勿改)', check: '检查' };

/** What the check cell of a schedule says. */
export const check = {
  right: '√',
  form: '形式不认识',
  year: '“设置”里年度有误',
  past: '缺上年数,暂不能用',
  text: '节点里有文字',
  empty: '没有填节点',
  below: '节点低于0',
  falls: parts('', '月低于前面的节点'),
  above: '节点超过100%',
};

/** Names of the schedules that a new workbook starts with. */
export const presets = {
  evenMonths: '按月均衡',
  evenDays: '按天均衡',
  evenQuarters: '按季均衡',
  quarters22: '季度节点22/47/72/100',
  to80: '到80%为止45/70/80',
  pastYear: '上年进度',
  steps: '节点示例(6月1个、12月2个)',
  campaign: '时段示例(百日会战7—9月)',
};

/** Where they come from, and how to use them. */
export const notes: typeof presets = {
  evenMonths: '每月十二分之一,最常见,如攀枝花2006年1—10月为83.33%',
  evenDays: '已过天数÷365(闰年366)。6月底为49.6%,按月为50.0%,用哪种以上级口径为准',
  evenQuarters: '每季四分之一,季内按月均摊',
  quarters22: '一季度22%见枞阳县规上产值进度(约2011年),后三季为拟定;县里有节点的以县节点为准',
  to80: '银川市2025年:二季度末45%、三季度末70%、年末80%,不到100%;一季度按上半年均摊',
  pastYear: '按一项指标上年各月累计占全年的比重。先填“上年各月累计”表,再在“上年数取自”选指标',
  steps: '大项目、净增规上等,到节点才算应完成。节点%=到该月应完成个数÷全年个数',
  campaign: '有起止时间的任务,如贵州“百日会战”。开始前一月填0,截止月填100,其间按月均摊',
};

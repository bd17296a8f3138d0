import { parts } from '../parts';

/** Texts of the forms that offices fill in (填报表), and of the command that records their sending. */
const period = (month: number): string => (month === 1 ? '1月' : `1—${month}月`);

export const log = {
  command: '分发填报表',
  summary: (month: number, offices: readonly string[]): string => `${month}月填报表,${offices.length}个科室:${offices.join('、')}`,
};
export const fileName = (town: string, year: number, month: number, office: string): string => `${town}${year}年${period(month)}进度填报表(${office}).xlsx`;

export const sheets = { figures: '进度填报', words: '原因措施' };

export const titles = {
  figures: (town: string, year: number, month: number): string => `${town}${year}年${period(month)}指标进度填报表`,
  words: (town: string, year: number, month: number): string => `${town}${year}年${period(month)}原因措施填报表`,
};
export const office = (name: string): string => `填报科室:${name}`;
export const measureNote = { figures: '单位:见“计量单位”列', words: '只填原因和措施,不填数' };
/** How the months of a figure are written. */
export const months = period;

export const headers = {
  number: '序号',
  indicator: '指标',
  unit: '承担单位',
  measure: '计量单位',
  period: '填报期',
  milestone: '序时目标',
  last: '上次累计\n(月)',
  nature: '数据性质',
  distance: '距序时差额',
  attainment: '完成序时\n任务%',
  hint: '提示',
  status: '状态',
  cause: '滞后原因',
  nextStep: '下步措施',
  deadline: '完成时限',
  request: '需协调事项\n(诉求)',
  key: '行标识(勿改)',
};
/** Above the figures to fill in: those of the form's month, or of each row's own. */
export const actualHeader = { of: (month: number): string => `${period(month)}累计`, byRow: '累计\n(按填报期)' };

export const instructions = {
  figures: (month: number | null): string => `1. 只填黄色格,填${month === null ? '“填报期”所列月份的' : period(month)}累计数,单位见“计量单位”列;没有数留空,确为零填0。`,
  words: '1. 只填黄色格:滞后原因、下步措施、完成时限和需协调事项;没有可不填。',
  statistics: { alone: '2. 统计类指标由统计站统一导入,本表不填。', besides: '2. 统计类指标由统计站统一导入,本表不填,只需在“原因措施”表填原因和措施。', words: '2. 统计类指标由统计站统一导入,本表不填数,只需填原因和措施。' },
  behind: '3. 欠序时的行必填原因、措施和完成时限,其余不用填。',
  back: (due: { readonly month: number; readonly day: number } | null, sender: string): string =>
    `4. ${due ? `${due.month}月${due.day}日前` : '按时'}发回${sender};行列请勿改动,改动了也能收。`,
};

export const foot = {
  signOff: ['填报科室(盖章):', '填报人:', '审核人:', '联系电话:', '填报日期:'],
  disclaimer: '独立真实报送,工作目标不作为统计上报依据',
  page: '第&P页 共&N页',
};

/** Behind the last figure: the month that it is of. */
export const monthAfter = (month: number): string => `(${month}月)`;
export const status = {
  at: (words: string, month: number): string => (month === 0 ? words : `${words}(截至${month}月底)`),
  /** Of a figure that the statistics station has not given yet. */
  awaited: '待统计站反馈',
};

/** What a row's figure says by itself, in its cell 提示. */
export const hints = {
  number: '这里只能填数',
  negative: '是负数,请核对',
  fell: '小于上次累计:如为核减,请选“核定”并写明原因;如填错请改',
  jumped: (factor: string): string => `是上次的${factor}倍以上,请核对计量单位`,
  behind: '欠序时,请填原因、措施和完成时限',
};

export const prompts = {
  actual: (month: number, measure: string): readonly [string, string] => ['进度填报', `请填${period(month)}累计数,单位:${measure}。没有数请留空,确为零填0。`],
  actualError: parts('这里只能填数', '这里只能填数,不写计量单位。如为大约数,请填数字,并在“数据性质”选“预计”。'),
  wholeError: parts('这里只能填整数', '这里只能填不小于0的整数,不写计量单位。没有数请留空,确为零填0。'),
  nature: parts('数据性质', '请从列表中选:预计、快报或核定。'),
  natureError: parts('请从列表中选', '请从下拉列表中选“预计”“快报”或“核定”。'),
};

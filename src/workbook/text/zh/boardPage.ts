import { parts } from '../parts';

/** What stands on the Board. */
export const subtitle = parts('数据截至', '月底', '|单位见各行|工作目标,不作为统计上报依据|内部资料 注意保存');
/** Indicators that are compared at another month than the page. */
export const otherMonths = {
  brackets: parts('(', ')'),
  separator: '、',
  is: '为',
  month: '月数',
  quarters: parts('一季度数', '上半年数', '前三季度数', '全年数'),
  many: '部分指标截至月份不同,见“截至”列',
};
export const tiles = { title: '亮灯统计(项)', other: '未启动及其他' };
export const coverage = parts('应报', '项,已报', '项,未报', '项,数据待核', '项');
/** Forms sent to offices in the month, those that came back, and those that came late. */
export const forms = parts(';填报表发', '份,收', '份,其中迟报', '份');
export const overflow = parts(';另有', '项指标未列出,见“下达指标”表');

export const columns = {
  number: '序\n号',
  name: '指标',
  unit: '计量\n单位',
  target: '下达数',
  milestone: '序时目标',
  total: '累计完成',
  completion: '完成\n年度\n目标%',
  scheduled: '序时\n进度%',
  attainment: '完成\n序时\n任务%',
  yearOnYear: '同比%',
  projection: '按序时\n推算全年',
  range: '推算区间',
  outlook: '责任科室\n预判',
  status: '亮灯',
  office: '责任\n科室',
  nature: '数据性质\n/截至',
  reported: '已报\n/应报',
  scopeGap: '同口径\n超欠',
  footing: '合计\n校验',
};
/** The head of the gap, by the wording that Settings choose. */
export const gaps = {
  schedule: parts('超欠', '序时', '(百分点)'),
  speed: parts('快慢于', '序时', '(百分点)'),
  level: parts('高低于', '序时', '(百分点)'),
};
/** Marks and words that stand for a figure or a name. */
export const marks = { right: '√', between: '—', notRanked: '–', enterprise: '某企业' };

export const matters = { title: '需领导协调事项', none: '无', request: '诉求', dot: '·', colon: ':', brackets: parts('(', ')'), more: parts(';另有', '项') };

export const without = {
  title: '含与不含主要单位',
  with: parts(':含', ''),
  without: ';不含',
  comma: ',',
  points: '个百分点',
  even: '与序时进度持平',
  leads: {
    schedule: parts('超序时', '欠序时'),
    speed: parts('快于序时进度', '慢于序时进度'),
    level: parts('高于序时进度', '低于序时进度'),
  },
};

export const shortfalls = {
  title: '缺口最大的十项(按占全镇目标的比重排)',
  number: '序\n号',
  indicator: '指标',
  measure: '计量\n单位',
  unit: '承担单位',
  milestone: '序时目标',
  total: '累计完成',
  attainment: '完成\n任务%',
  gap: '超欠\n百分点',
  distance: '距序时\n差额',
  cost: '拖累\n百分点',
  office: '责任\n科室',
  leader: '联系领导',
  status: '状态',
};

export const offices = {
  title: '各科室达序时率(应评不足3项不排名)',
  overflow: parts(';另有', '个科室'),
  place: '名次',
  office: '责任科室',
  judged: '应评项',
  good: '达序时项',
  missing: '未报',
  share: '达序\n时率',
  score: '综合\n得分',
};

export const charts = { indicators: '各指标完成年度目标%(深色)与序时进度%(浅色)', offices: '各科室达序时率' };

export const legend = {
  lights: '灯看差几个百分点,不看颜色也能读:★已完成 ●达 △基本达 ▲欠 ■严重滞后 □未启动 ○未到期 ◇未报 ※待核。',
  defaultRule: '本表默认规则',
  changedRule: '默认规则已改',
  otherRules: parts('有', '项指标用其他规则'),
  end: ',可在“亮灯规则”修改。未报、待核按上期数计入合计。',
};

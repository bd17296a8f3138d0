/** What the check cell of a light rule says. */
export const check = {
  right: '√',
  metric: '判断依据未选或不认识',
  number: '界限格里有文字',
  onSchedule: '没有填●的界限',
  order: '界限应从●到▲依次降低',
  month: '月份应为1—12的整数',
  repeats: '连续期数应为2—12的整数',
  small: '小额标准不能为负',
  answer: '“含界限”等格只能填是或否',
  wording: '状态用语不认识',
  colour: '颜色不认识',
  repeated: '规则名称重复',
};

/** Names of the rules that a new workbook starts with. */
export const names = {
  default: '默认规则',
  growth: '增速型',
  cap: '控制数',
  average: '双条件',
  yinchuan: '银川2025',
  sanya: '三亚2022',
  xinhuang: '新晃2015',
  xuancheng: '宣城2020',
  wuchuan: '吴川2014',
  sanming: '三明2017(递进)',
  redGood: '红色为好',
};

/** Where the rules come from. */
export const places: typeof names = {
  default: '本模板',
  growth: '本模板',
  cap: '本模板',
  average: '本模板',
  yinchuan: '银川市 2025年3月 政府投资和重点社会投资项目',
  sanya: '三亚市 2022年5月 年度计划1000万元以上项目和各区',
  xinhuang: '新晃县 2015年5月 重点项目月考核',
  xuancheng: '宣城市 2020年12月 政府工作报告指标',
  wuchuan: '吴川市 2014年 重点项目',
  sanming: '三明市 2017年 三色督查单',
  redGood: '某保险公司 2025年 团险利润计划达成报表(企业内部)',
};

export const sources: typeof names = {
  default: '本模板默认,非政策规定:差几个百分点与完成序时任务%同时看',
  growth: '本模板默认,非政策规定:实际增速减目标增速(百分点),不乘月份',
  cap: '本模板默认,非政策规定:用于越低越好的指标,看超出控制数的百分之几',
  average: '本模板默认,非政策规定:在默认规则上,●还须完成年度目标%不低于全镇合计',
  yinchuan: 'https://m.qlbk.net/news/3Ww4l7bw75.html',
  sanya: 'http://news.hndaily.cn/html/2022-05/13/content_58470_14809063.htm',
  xinhuang: 'http://moment.rednet.cn/rednetcms/news/localNews/20150514/125097.html',
  xuancheng: 'https://www.xuancheng.gov.cn/OpennessContent/show/2044556.html',
  wuchuan: 'http://www.tupiankp120.com/a/270524.html',
  sanming: 'http://www.413629.com/news/sm/1855869.html(镜像)',
  redGood: '公开的报表程序 lwx_project,没有网页',
};

/** What the published rules leave open, and how it is filled here. */
export const gaps: typeof names = {
  default: '△ 2个百分点以内提示不通报;1—2月最高▲;11月起不设容差;小额和计数按本表各列从宽',
  growth: '△ 2个百分点以内,■ 低5个百分点及以上',
  cap: '超出5%以内(含5%)为▲,5%以上为■;没有△',
  average: '未达平均的判△,不设△的月份判▲;全镇行本身不比平均',
  yinchuan: '原文:完成序时为绿,低于序时10至30(含)个百分点为黄,超过30个为红。0至10个之间原文未定,本表判△;正好10个判黄。开工、入库另定的规则未列入',
  sanya: '原文:不低于序时为绿,低于50%以内(含)为黄,50%以上为红;各区连续两月未完成为红。50%是相对值还是百分点原文未说明,本表按完成序时任务%;连续两期只用于科室、村社',
  xinhuang: '原文:月任务完成率低于80%重点跟踪督导,低于60%黄牌。80%以上原文未定,本表100%为●,80%至100%为△;以累计完成序时任务%代月任务完成率。最重一档为黄牌,故■显黄色',
  xuancheng: '原文:1—11月占比低于91.7%(即11/12)或增幅低于目标为滞后。只分两档,没有△和■;其他月份按同一办法,序时进度请选按月均衡',
  wuchuan: '原文:完成100%表扬,低于60%通报批评。60%至100%之间原文未定,本表判▲,不通报',
  sanming: '原文:蓝(提醒)、橙(警告)、红三色,上一色发出后限期内仍未完成的升一色,没有数值界限。本表以低2个百分点以内为蓝,以外为橙(显黄色),连续两期为红;限期按一期计,只用于科室、村社',
  redGood: '原文:达成率100%以上标红,达到月份/12标橙,其他标绿,红色为好,与政府预警相反。●显黄色代橙色;序时进度请选按月均衡;没有△和■',
};

import { type Facts, listed } from '../facts';
import { adjustIssues } from './adjustIssues';
import { targetIssues } from './targetIssues';
import { restoreIssues } from './restoreIssues';
import { figureIssues } from './figureIssues';
import { fileIssues } from './fileIssues';
import { adoptIssues } from './adoptIssues';
import { healthIssues } from './healthIssues';
import { planStateIssues } from './planStateIssues';
import { packIssues } from './packIssues';
import { packsPaneIssues } from './packsPaneIssues';
import { protectIssues } from './protectIssues';
import { reportIssues } from './reportIssues';
import { readingIssues } from './readingIssues';
import { collectIssues } from './collectIssues';

const nothingWritten = '未写入任何单元格。';
const of = (facts: Facts): string => `${facts['indicator']}:`;
const more = (facts: Facts): string => `${facts['difference']}${facts['measure']}`;

function exceeding(f: Facts): string {
  const sum =
    f['bounds'] === 0 ? `锁定数合计${f['held']}` : f['held'] === 0 ? `下限合计${f['bounds']}` : `锁定数${f['held']}和下限${f['bounds']}合计${f['sum']}`;
  return `无法分解${of(f)}${sum}${f['measure']},比下达数${f['target']}${f['measure']}多${more(f)}。请放开${listed(f['rows'], '、')}其中一家,或提请调整下达数。${nothingWritten}`;
}

/** One sentence for every code: what happened, to which rows, and what to do. */
export const issues = {
  ...adjustIssues,
  ...targetIssues,
  ...restoreIssues,
  ...figureIssues,
  ...fileIssues,
  ...adoptIssues,
  ...healthIssues,
  ...planStateIssues,
  ...packIssues,
  ...packsPaneIssues,
  ...protectIssues,
  ...reportIssues,
  ...readingIssues,
  ...collectIssues,
  'amount-not-a-number': (f: Facts) => `这里只能填数,您填的是“${f['text']}”。请填数字;如为大约数,请填最接近的数。`,
  'amount-not-multiple': (f: Facts) => `${f['value']}的小数位多于${f['decimals']}位。请取整到${f['decimals']}位小数,或改“小数位”。`,
  'amount-too-large': (f: Facts) => `${f['value']}太大,无法精确计算。请核对计量单位。`,
  'amount-too-precise': (f: Facts) => `“${f['text']}”的位数太多,无法精确保存。请减少小数位。`,
  'unit-unknown': (f: Facts) => `不认识计量单位“${f['unit']}”。请改用亿元、万元、千元、亩、家、个等。`,
  'unit-mismatch': (f: Facts) => `计量单位不符:${f['from']}不能换算成${f['to']}。请核对“下达单位”和“分解单位”。`,
  'target-missing': (f: Facts) => `${of(f)}下达数缺失或待核,未分解。请补下达数,或把目标状态改为“已下达”。`,
  'rate-not-split': (f: Facts) => `${of(f)}比率类指标不分解。`,
  'no-rows': (f: Facts) => `${of(f)}分解台账里没有承担单位。请先在台账里加行。`,
  'negative-target': (f: Facts) => `${of(f)}下达数${f['target']}是负数。请核对。`,
  'target-not-multiple': (f: Facts) =>
    `${of(f)}下达数换算为${f['target']}${f['measure']},小数位多于${f['decimals']}位,分解后凑不成整数。请改“小数位”或核对下达数。`,
  'negative-margin': (f: Facts) => `${of(f)}分解余量${f['margin']}%不能为负。`,
  'quarters-exceed-target': (f: Facts) => `${of(f)}各季合计${f['quarters']}超过年度目标${f['target']}。请核对序时进度。`,
  'duplicate-row': (f: Facts) => `${of(f)}${f['row']}在台账里出现${f['count']}次。请只留一行。`,
  'negative-base': (f: Facts) => `${of(f)}${f['row']}上年数${f['base']}是负数,不能作为增长或余量的起点。请改分解依据,或锁定该行。`,
  'negative-weight': (f: Facts) => `${of(f)}${f['row']}权重${f['weight']}是负数。请改为0或正数。`,
  'minimum-over-maximum': (f: Facts) => `${of(f)}${f['row']}下限${f['minimum']}大于上限${f['maximum']}。请改其中一个。`,
  'maximum-negative': (f: Facts) => `${of(f)}${f['row']}上限${f['maximum']}是负数。请核对。`,
  'hold-without-amount': (f: Facts) => `${of(f)}${f['row']}已锁定,但没有填锁定的数。请在年度目标(全锁时连同各季)里填数,或取消锁定。`,
  'held-quarters-mismatch': (f: Facts) => `${of(f)}${f['row']}全锁的四季合计${f['quarters']},与年度目标${f['annual']}不符。请改一致。`,
  'hold-outside-bounds': (f: Facts) =>
    `${of(f)}${f['row']}锁定数${f['held']}${f['side'] === 'minimum' ? '低于下限' : '高于上限'}${f['bound']}。请改锁定数或上下限。`,
  'start-month-invalid': (f: Facts) => `${of(f)}${f['row']}投产月份“${f['value']}”不是1—12。`,
  'holds-exceed-target': (f: Facts) => exceeding(f),
  'minimums-exceed-target': (f: Facts) => exceeding(f),
  'maximums-below-target': (f: Facts) =>
    `无法分解${of(f)}锁定数和上限合计只有${f['sum']}${f['measure']},比下达数${f['target']}${f['measure']}少${more(f)}。请提高${listed(f['rows'], '、')}的上限,或增加承担单位。${nothingWritten}`,
  'all-held-mismatch': (f: Facts) =>
    `无法分解${of(f)}各行全部锁定,合计${f['held']}${f['measure']},与下达数${f['target']}${f['measure']}差${more(f)}。请至少放开一行。${nothingWritten}`,
  'quarter-short': (f: Facts) =>
    `无法分解${of(f)}第${listed(f['quarters'], '、')}季度应有${f['needed']}${f['measure']},各单位最多能承担${f['available']}${f['measure']},差${more(f)}。涉及${listed(f['rows'], '、')}。${nothingWritten}`,
  'held-quarters-miss-year-end': (f: Facts) =>
    `无法分解${of(f)}序时进度年末应到${f['yearEnd']}${f['measure']},全锁的行(${listed(f['rows'], '、')})使合计只能到${f['reachable']}${f['measure']}。${nothingWritten}`,
  'all-bases-zero': (f: Facts) => `${of(f)}上年数均为空或0,已改按其他依据分,见“指标由来”。`,
  'all-weights-zero': (f: Facts) => `${of(f)}权重均为空或0,已改按其他依据分,见“指标由来”。`,
  'rest-placed': (f: Facts) => `${of(f)}其余单位到上限后还余${f['amount']}${f['measure']},列入${listed(f['rows'], '、')}。`,
  'row-without-figure': (f: Facts) => `${of(f)}${listed(f['rows'], '、')}没有分解依据的数,分得0。`,
  'front-loaded': (f: Facts) =>
    `${of(f)}因${listed(f['rows'], '、')}尚未投产,其余${f['count']}家第${f['quarter']}季度须承担${f['amount']}${f['measure']},占其全年${f['share']}%(按序时为${f['usual']}%)。`,
  'back-loaded': (f: Facts) =>
    `${of(f)}因${listed(f['rows'], '、')}已停产,其余${f['count']}家第${f['quarter']}季度须承担${f['amount']}${f['measure']},占其全年${f['share']}%(按序时为${f['usual']}%)。`,
  'no-headroom': (f: Facts) => `${of(f)}没有上限余量可依据(未填上限,或上年数合计已超过任务数),已改按其他依据分,见“指标由来”。`,
  'growth-exceeds-target': (f: Facts) => `${of(f)}上年数加自然增长已超过任务数,已改按上年占比分。请核对“自然增长”。`,
  'no-maximum': (f: Facts) => `${of(f)}${listed(f['rows'], '、')}没有填上限,按上年数列,不参与余量分配。需要分配的请填上限。`,
  'unit-out': (f: Facts) => `${of(f)}${listed(f['rows'], '、')}已停产、退规或迁出,列0,由其他行承担。`,
  'tail-placed': (f: Facts) => `${of(f)}按${f['step']}${f['measure']}取整,尾差${f['amount']}${f['measure']}列入${listed(f['rows'], '、')}。`,
  'step-not-kept': (f: Facts) => `${of(f)}按${f['step']}${f['measure']}取整后尾差无处可列(各行都到了上下限),已按最小单位分。请放宽一行的上下限,或改小“分解步长”。`,
  'office-repeated': (f: Facts) => `${of(f)}“${f['office']}”给了两次总量。请只留一行。`,
  'office-unknown': (f: Facts) => `${of(f)}没有责任科室为“${f['office']}”的行。请核对科室名称,或在台账里加行。`,
  'office-total-negative': (f: Facts) => `${of(f)}“${f['office']}”的给定总量${f['total']}是负数。请核对。`,
  'office-totals-mismatch': (f: Facts) =>
    `无法分解${of(f)}${listed(f['offices'], '、')}的给定总量合计${f['given']}${f['measure']},比任务数${f['target']}${f['measure']}${f['side'] === 'above' ? '多' : '少'}${more(f)}${f['side'] === 'above' ? '' : ',又没有其他行可承担'}。请改给定总量。${nothingWritten}`,
  'pool-missing': (f: Facts) => `${of(f)}有${f['amount']}${f['measure']}要列镇级统筹,台账里却没有镇级统筹行。请加一行,类别选“镇级统筹”。${nothingWritten}`,
  'pool-cannot-take': (f: Facts) => `${of(f)}停产退规单位留下的${f['amount']}${f['measure']}列不进“${f['pool']}”(已锁定或到上限)。请放开该行。${nothingWritten}`,
  'reserve-invalid': (f: Facts) => `${of(f)}统筹预留${f['reserve']}%应在0到100之间。`,
  'margin-and-reserve': (f: Facts) => `${of(f)}分解余量${f['margin']}%和统筹预留${f['reserve']}%只能用一个。请清空其中一个。`,
  'step-invalid': (f: Facts) => `${of(f)}分解步长${f['step']}应大于0。`,
  'tail-row-unknown': (f: Facts) => `${of(f)}尾差归属“${f['row']}”不在本指标的承担单位里。请核对简称,或留空。`,
  'ramp-up-invalid': (f: Facts) => `爬坡系数“${f['value']}”应是投产后各月占满产的百分比,用逗号隔开,如“30,70”,每个在0到100之间。`,
  'part-over-whole': (f: Facts) =>
    `无法分解${of(f)}${f['row']}锁定数或下限${f['amount']}${f['measure']},超过其上级指标“${f['whole']}”的${f['limit']}${f['measure']}。部分不能大于总体,请改其中一个。${nothingWritten}`,
  'limits-in-circle': (f: Facts) => `${of(f)}“属于(上级指标)”绕成了一圈。请核对。`,
  'stretch-not-split': (f: Facts) => `${of(f)}力争数未分解,原因见下;下达数照分。`,
  'exceeds-upstream': (f: Facts) => {
    const total = f['difference'] === 0 ? '' : `合计${f['total']}${f['measure']},比上游指标“${f['upstream']}”的${f['limit']}${f['measure']}多${more(f)}`;
    const units = Array.isArray(f['units']) && f['units'].length > 0 ? `${listed(f['units'], '、')}各自超过本单位的“${f['upstream']}”` : '';
    return `${of(f)}${[total, units].filter(Boolean).join(';')}。须有上年结转的数才能完成,请核对。`;
  },
  'history-missing': (f: Facts) => `${of(f)}${listed(f['rows'], '、')}没有可用的上年各季数,各季改按序时进度分。`,
  'row-short': (f: Facts) =>
    `无法分解${of(f)}${listed(f['rows'], '、')}全年${f['needed']}${f['measure']},各季的上限合计只能放${f['available']}${f['measure']},差${more(f)}。${nothingWritten}`,
  'curve-not-a-number': (f: Facts) => `序时进度“${f['curve']}”${f['month']}月没有数。请填累计百分比。`,
  'curve-falls': (f: Facts) => `序时进度“${f['curve']}”${f['month']}月的${f['value']}%低于前面的节点。累计百分比不能下降。`,
  'curve-over-100': (f: Facts) => `序时进度“${f['curve']}”${f['month']}月的${f['value']}%超过100%。`,
  'curve-empty': (f: Facts) => `序时进度“${f['curve']}”没有填节点。请填到月末应完成全年的百分之几。`,
  'curve-year-missing': (f: Facts) => `序时进度“${f['curve']}”按天计算,但“设置”里的年度不对。请改为四位数的年度。`,
  'past-year-missing': (f: Facts) =>
    `序时进度“${f['curve']}”按上年进度计算,但${f['source'] === '' ? '没有填“上年数取自”' : `“上年各月累计”里“${f['source']}”没有可用的数`}。要有12月累计数、大于0,且各月不下降。`,
  'periods-mismatch': (f: Facts) => `分期数应有${f['needed']}期,实有${f['given']}期。请补齐各期,或删去多余的。`,
  'negative-pattern': (f: Facts) => `参照的第${f['period']}期数${f['value']}是负数,不能作为分期的依据。请核对上年各季数,或改按序时进度分。`,
  'zero-pattern': (f: Facts) => `合计${f['total']}没有可分的期:参照数全为0。请补上年各季数,或改按序时进度分。`,
  'fixed-periods-mismatch': (f: Facts) => `已过各期合计${f['fixed']},与应合计的${f['total']}不符。请核对已过各期的数。`,
  'schedule-unknown': (f: Facts) => `${of(f)}没有名为“${f['schedule']}”的序时进度。请在“序时进度设置”里补上,或改选一条。`,
  'margins-disagree': (f: Facts) => `各行合计${f['rows']}与各期合计${f['columns']}不符,差${f['difference']}。请核对各行全年数和各期应完成数,改到一致。`,
  'bounds-crossed': (f: Facts) => `第${f['row']}行第${f['column']}期的下限${f['minimum']}大于上限${f['maximum']}。请改其中一个。`,
  'seed-out-of-range': (f: Facts) => `第${f['row']}行第${f['column']}期的分解依据${f['value']}不能用。请改为0或正数。`,
  'table-without-cells': () => '没有可分解的行或时期。请先填写承担单位和各期应完成数。',
  'table-too-wide': (f: Facts) => `一次最多按${f['most']}期分解,现有${f['columns']}期。请减少期数,或分两次分解。`,
  'cells-do-not-match': (f: Facts) => `表中应有${f['needed']}格,实有${f['cells']}格。请补齐各行各期的数后再分解。`,
  'nothing-to-split': (f: Facts) => `没有可分解的指标:${listed(f['indicators'], '、')}。请补下达数和承担单位。${nothingWritten}`,
  'text-read-as-number': (f: Facts) => `“${f['text']}”按${f['value']}读取,写入时改为数字。`,
  'name-blank': () => '名称为空。请填写。',
  'name-repeated': (f: Facts) => `“${f['name']}”与第${f['first']}行重名。名称不能重复,请改名。`,
  'name-with-wildcard': (f: Facts) => `名称“${f['name']}”含有 * ? ~,公式会认错。请改名。`,
  'table-empty': (f: Facts) => `表“${f['table']}”没有数据。请先填写。`,
  'word-unknown': (f: Facts) => `“${f['text']}”不在可选项里。请选:${listed(f['options'], '、')}。`,
  'not-a-whole-number': (f: Facts) => `“${f['text']}”应为${f['from']}到${f['to']}的整数。`,
  'indicator-unknown': (f: Facts) => `“下达指标”里没有“${f['name']}”。请核对指标名称。`,
  'carrier-unknown': (f: Facts) => `“承担单位名录”里没有“${f['name']}”。请核对简称。`,
  'unit-blank': (f: Facts) => `${of(f)}承担单位为空。请填简称。`,
  'row-repeated': (f: Facts) => `${of(f)}${f['unit']}与第${f['first']}行重复。请只留一行。`,
  'not-a-xushi-workbook': () => '这不是序时工作簿。请先“新建工作簿”,或打开已有的序时工作簿。',
  'table-missing': (f: Facts) => `找不到表“${f['table']}”。可能被删除或改名,请用撤销恢复,或打开备份。`,
  'column-missing': (f: Facts) => `表“${f['table']}”缺少“${f['column']}”列。可能被删除或改了表头,请改回原名。`,
  'sheet-has-additions': (f: Facts) => `“${f['sheet']}”里有打印表以外的内容,没有替换。请先把这张表改名保留,再生成。未写入任何单元格。`,
  'nothing-to-print': () => '台账里还没有指标和承担单位的行。请先填写台账,再生成打印表。',
  'sheet-exists': (f: Facts) => `已有名为“${f['sheet']}”的工作表。请先改名,或在空白工作簿里新建。`,
  'table-exists': (f: Facts) => `已有名为“${f['table']}”的表。本工作簿可能已经是序时工作簿。`,
  'name-exists': (f: Facts) => `已有名称“${f['name']}”。本工作簿可能已经是序时工作簿。`,
  'changed-meanwhile': (f: Facts) => `预览之后有人改过${f['count'] === undefined ? '' : `${f['count']}个`}单元格${f['rows'] === undefined ? '' : `(第${listed(f['rows'], '、')}行)`}。请重新预览。${nothingWritten}`,
  'no-room-below': (f: Facts) => `表“${f['table']}”下方的单元格不是空的,无法追加${f['rows']}行。请先移开。`,
  'cell-editing': () => '请先按回车结束单元格编辑,再点一次。',
  protected: () => '工作表受保护,不能写入。请先在“审阅”里撤销工作表保护,再点一次。',
  'too-large': () => '数据太多,Excel 一次收不下。请减少行数,或分开处理。',
  cancelled: () => `已取消。${nothingWritten}`,
  'host-failed': (f: Facts) => `Excel 未能完成操作(${f['code']})。请保存后重试;如仍不行,请重新打开工作簿。`,
  'input-invalid': (f: Facts) => `输入文件 ${f['path']}:${f['problem']}`,
  'as-of-outside': (f: Facts) => `截至月份${f['value'] === '' ? '没有填' : `填的是“${f['value']}”`}。请填1—12的整数;填好前各行显示“规则缺失”,不亮灯。`,
  'schedule-not-chosen': (f: Facts) => `${of(f)}没有选序时进度。请选一条;选好前显示“规则缺失”,不亮灯。`,
  'schedule-faulty': (f: Facts) => `序时进度“${f['name']}”有误:${f['check']}。请改正;用它的指标显示“规则缺失”,不亮灯。`,
  'rule-not-chosen': (f: Facts) => `${of(f)}没有选亮灯规则。请选一条;选好前显示“规则缺失”,不亮灯。`,
  'rule-unknown': (f: Facts) => `${of(f)}没有名为“${f['rule']}”的亮灯规则。请在“亮灯规则”里补上,或改选一条。`,
  'rule-faulty': (f: Facts) => `亮灯规则“${f['name']}”有误:${f['check']}。请改正;用它的指标显示“规则缺失”,不亮灯。`,
  'close-tables-missing': () => `这份工作簿没有“定稿记录”“核对单”表,定稿无处留底。请先补建。${nothingWritten}`,
  'close-month-not-open': (f: Facts) => `截至月份${f['month']}月超过开放填报月份${f['open']}月,不能核对或定稿。请核对“设置”里的两个月份。`,
  'close-settings-faulty': (f: Facts) => `设置检查不正常:${f['check']}改正后再核对或定稿。${nothingWritten}`,
  'close-nothing-due': (f: Facts) => `${f['month']}月没有应评的行(均为免报、季报未到期或未分解),不用定稿。`,
  'close-month-final': (f: Facts) => `${f['month']}月已经定稿。要改先撤销定稿。`,
  'close-nothing-final': () => '还没有定稿的月份,没有可撤销的。',
  'close-not-checked': (f: Facts) => `${f['month']}月还没有出核对单。建议先发责任科室核对,再定稿。`,
  'close-earlier-open': (f: Facts) => `${listed(f['months'], '、')}月没有定稿,连续滞后从${f['month']}月重新起算。需要连续计算的,请先按月补定稿。`,
  'setting-missing': () => '设置表里找不到“截至月份”一行。请恢复该行。',
  'as-of-missing': () => `设置表里没有填年度或截至月份,无法取数。请先填写。`,
  'half-year-too-early': (f: Facts) => `截至月份是${f['month']}月,还不到半年,不能生成半年分析。请把截至月份设为6月或以后。`,
  'office-not-behind': (f: Facts) => `“${f['office']}”没有欠序时的事项,不用督办。请重新选择。`,
  'document-without-actions': (f: Facts) => `工作表${listed(f['sheets'], '、')}已写入,但整改台账和操作记录没有写入,原因见下条。请处理后重新生成,并删去多余的工作表。`,
  'as-of-invalid': (f: Facts) => `截至月份“${f['text']}”应写成 2011-04,且年度为${f['year']}。`,
};

const otherHold = (f: Facts): string => `把${f['row']}的锁定数由${f['from']}改为${f['to']}${f['hold'] === 'all' ? ',改锁年度,各季重新分' : ''}`;
const size = (facts: Facts): string => `${facts['amount']}${facts['measure']}`;

/** What a planner may do about an issue; each is enough by itself. */
export const repairs = {
  'lower-hold': (f: Facts) => otherHold(f),
  'raise-hold': (f: Facts) => otherHold(f),
  'clear-hold': (f: Facts) => `取消${listed(f['rows'], '、')}的锁定`,
  'match-quarters': (f: Facts) => `把${f['row']}的年度目标改为四季合计${f['to']}`,
  'hold-year': (f: Facts) => `${listed(f['rows'], '、')}只锁年度,各季重新分`,
  'lower-reserve': (f: Facts) => `把统筹预留由${f['from']}%降到${f['to']}%`,
  'lower-minimum': (f: Facts) => `把${f['row']}的下限由${f['from']}降到${f['to']}`,
  'raise-maximum': (f: Facts) => `把${f['row']}的上限由${f['from']}提到${f['to']}`,
  'change-target': (f: Facts) => `提请把任务数调整为${f['to']}${f['measure']}`,
  'move-quarters': (f: Facts) => `把第${listed(f['from'], '、')}季度的${size(f)}移到第${listed(f['to'], '、')}季度`,
  'release-hold': (f: Facts) => `放开${listed(f['rows'], '、')}各季的锁定,只锁年度(可多承担${size(f)})`,
  'change-months': (f: Facts) => `核对${listed(f['rows'], '、')}的投产、停产月份(放开可多承担${size(f)})`,
  'release-quarters': (f: Facts) => `放开${listed(f['rows'], '、')}各季的上限(可多承担${size(f)})`,
  'raise-quarter': (f: Facts) => `把${f['row']}第${f['quarter']}季度的上限提高${size(f)}`,
  'pass-on': (f: Facts) => `把${f['row']}全年目标中的${size(f)}改由${f['to']}承担${f['years'] === undefined ? '' : ',两行锁年度'}`,
};

/** What can be wrong with an entry of an input file, besides what its schema says. */
export const input = {
  unknown: (id: string) => `“${id}”没有定义`,
  twice: (key: string) => `“${key}”重复`,
  curve: '请在 cumulativePct、quarters、points、steps、even、days、past 中只写一项',
};

export const places = {
  row: (row: number) => `表内第${row}行`,
  column: (column: string) => `“${column}”`,
  repairs: (sentences: readonly string[]) => `可任选一种办法:${sentences.join(';')}。`,
  anyRepair: '可任选一种办法:',
  repairInSheet: (repair: string) => `${repair}(到表里改)`,
  join: (place: string, sentence: string) => `【${place}】${sentence}`,
};

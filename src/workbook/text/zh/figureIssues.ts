import { type Facts, listed } from '../facts';

const nothingWritten = '未写入任何单元格。';

/** What is wrong or doubtful in pasted figures of units. */
export const figureIssues = {
  'figures-no-names': () => '没有认出写承担单位的列。请在“各列的用途”里指定编号、统一社会信用代码或单位名称。',
  'figures-no-columns': () => '没有要导入的数据列。请在“各列的用途”里给数据列选指标。',
  'figures-no-indicator': (f: Facts) => `“${f['column']}”列没有选指标。请选指标,或选不导入。`,
  'figures-no-measure': (f: Facts) => `“${f['column']}”列没有写明计量单位。请选计量单位。`,
  'figures-measure-differs': (f: Facts) => `“${f['column']}”列的计量单位${f['measure']}不能换算成“${f['indicator']}”的${f['splitUnit']}。请改选计量单位或指标。`,
  'figures-column-twice': (f: Facts) => `“${f['first']}”和“${f['second']}”两列都是“${f['indicator']}”的同一个数。请把其中一列改为不导入。`,
  'figures-no-quarters': (f: Facts) => `“${f['column']}”列:上年基数表没有“${f['indicator']}”的四个季度列。请先在该表加上“${f['indicator']} 一季度”等四列,或选不导入。`,
  'figures-no-rows': () => '粘贴的内容里没有各承担单位的数。请连同名称和数据一起复制,再粘贴。',
  'figures-none-accepted': () => `没有勾选要写入的行。请先勾选。${nothingWritten}`,
  'figures-unmatched': (f: Facts) => `承担单位名录里找不到“${f['name']}”。请改选承担单位;新的承担单位请先登记到名录和分解台账。`,
  'figures-several': (f: Facts) => `“${f['name']}”可能是${listed(f['units'], '、')}。请改选承担单位。`,
  'figures-not-carried': (f: Facts) => `${f['unit']}不承担“${f['indicator']}”,没有可写的格。需要时请先在分解台账加这一行,再重新粘贴。`,
  'figures-twice': (f: Facts) => `粘贴的第${listed(f['lines'], '、')}行都是${f['unit']}的“${f['indicator']}”,都不写入。请把多余的行改为不导入。`,
  'figures-too-fine': (f: Facts) => `${f['cell']}换算为${f['value']}${f['measure']},多于${f['decimals']}位小数。请勾选“按四舍五入取整”,或在“下达指标”改“小数位”。`,
  'figures-cell-measure': (f: Facts) => `“${f['cell']}”的计量单位不能换算成${f['splitUnit']}。请核对这一格,或给该列改选指标。`,
  'figures-fell': (f: Facts) => `累计${f['figure']}小于${f['month']}月的${f['earlier']}。如为核减,写入后请在台账写明原因;如不是,请向统计站核对。`,
  'figures-jumped': (f: Facts) => `${f['figure']}是${f['month']}月的${f['times']}倍,计量单位是否选错?请核对后再勾选(系统不代改)。`,
  'figures-above-later': (f: Facts) => `累计${f['figure']}大于${f['month']}月已填的${f['later']}。请核对月份。`,
  'figures-far-from-last-year': (f: Facts) =>
    `${f['figure']}约为上年同期(${f['basis'] === 'quarters' ? '按上年各季' : '按上年全年折算'})的${f['times']}倍,计量单位是否选错?请核对后再勾选。`,
  'figures-far-from-standing': (f: Facts) => `${f['figure']}是表中原数${f['before']}的${f['times']}倍,计量单位是否选错?请核对后再勾选。`,
  'figures-name-differs': (f: Facts) => `按代码认出;粘贴的名称“${f['name']}”与名录不同,请核对。`,
  'figures-rounded': (f: Facts) => `由${f['exact']}四舍五入为${f['value']}${f['measure']}。`,
  'figures-over-formula': () => '这一格现在是公式,写入后变为数字。',
  'figures-month-not-open': (f: Facts) => `${f['month']}月超过开放填报月份${f['open']}月。请核对月份,或先在“设置”里开放。`,
  'figures-month-final': (f: Facts) => `${f['month']}月已经定稿。写入的改动会在下次定稿时列出,请核对是否要改。`,
  'figures-month-said': (f: Facts) => `粘贴的内容写的是${f['said']}月,现在选的是${f['month']}月。请核对月份。`,
  'figures-not-statistics': (f: Facts) => `${listed(f['indicators'], '、')}的数据来源方式不是统计站,一般由科室填报。请核对是否导入。`,
};

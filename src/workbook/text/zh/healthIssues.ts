import { type Facts, listed } from '../facts';

const rows = (f: Facts): string => `第${listed(f['rows'], '、')}行`;

const isOne = (fact: Facts[string] | undefined): boolean => Array.isArray(fact) && fact.length === 1;

/** What a check of the workbook finds. */
export const healthIssues = {
  'health-schema-newer': (f: Facts) => `表结构版本是${f['from']},比本加载项的${f['to']}新。为免写坏,只检查不修复。请更新加载项。`,
  'health-schema-older': (f: Facts) => `表结构版本是${f['from'] === 0 ? '空' : f['from']},比现行的${f['to']}旧。修复时补齐缺少的表、列和设置,原有内容不动。`,
  'health-table-missing': (f: Facts) => `没有“${f['table']}”表。修复时新建。`,
  'health-table-lost': (f: Facts) => `没有“${f['table']}”表,其中的数无法补建。请撤销删除,或从备份中找回。`,
  'health-guide-missing': () => '没有“怎么用”说明页。修复时新建一页,供接手的人看。',
  'health-columns-missing': (f: Facts) => `缺${listed(f['columns'], '、')}。修复时在原位置补上,公式列填公式,其余留空,自加的列不动。`,
  'health-column-renamed': (f: Facts) =>
    `“${f['column']}”列的位置上是${listed(f['found'], '、')}。${isOne(f['found']) ? '如是改了列名,可以改回' : '如是其中一列改了名,请把列名改回'};如是您自己加的列,请先移到表的最右边,再检查。`,
  'health-settings-missing': (f: Facts) => `缺${listed(f['items'], '、')}。修复时补在最后,请核对内容。`,
  'health-names-broken': (f: Facts) => `公式用的名称${listed(f['names'], '、')}没有了,或指错了格。修复时重新指到“设置”里的相应格。`,
  'health-cells-merged': (f: Facts) => `${listed(f['addresses'], '、')}是合并单元格,表不能排序,公式会漏行。修复时取消合并。`,
  'health-format-damaged': (f: Facts) => `${rows(f)}的数字格式是“${f['format']}”,数看不出来或不进计算。修复时恢复数字格式,底色和其他格式不动。`,
  'health-formula-overwritten': (f: Facts) => `${rows(f)}的公式没有了${f['text'] === '' ? '' : `,现为“${f['text']}”`}。修复时恢复公式,现有内容记入操作记录。`,
  'health-formula-changed': (f: Facts) => `${rows(f)}的公式和应有的不同。修复时恢复,现有公式记入操作记录。`,
  'health-formula-missing': (f: Facts) => `${rows(f)}缺公式(${listed(f['columns'], '、')})。修复时补上。`,
  'health-formula-broken': (f: Facts) => `${rows(f)}的公式失效,引用的格已删(${listed(f['columns'], '、')})。先补缺少的表和列,再修复。`,
  'health-rows-blank': (f: Facts) => `${rows(f)}是空行。修复时删去;有自加内容的行不删。`,
  'health-code-repeated': (f: Facts) => `编号“${f['code']}”与第${f['first']}行重复。修复时改为${f['next']}。`,
  'health-name-repeated': (f: Facts) => `“${f['name']}”与第${f['first']}行重名,公式只认第一个。请改其中一个,台账里也要改一致。`,
  'health-row-repeated': (f: Facts) => `${f['indicator']}由${f['unit']}承担,与第${f['first']}行重复,合计会多算。请删去其中一行。`,
  'health-text-number': (f: Facts) => `“${f['text']}”是文字,不进计算。修复时改为数字${f['value']}。`,
  'health-text-vague': (f: Facts) => `这里应填数,现为“${f['text']}”。请改填数字;没有数请留空。`,
  'health-actual-text': (f: Facts) => `填报数是文字“${f['text']}”,记“数据待核”,不进合计。请填报的科室核对后自行修改(系统不代改)。`,
  'health-month-not-open': (f: Facts) => `${rows(f)}已填${f['month']}月,但只开放到${f['open']}月。请核对是否填错月份,或在“设置”里改开放填报月份(系统不代改)。`,
  'health-log-missing': () => '没有“操作记录”表,修复无处留底。请先修复缺少的表。未写入任何单元格。',
};

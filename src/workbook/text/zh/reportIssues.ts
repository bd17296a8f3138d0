import { type Facts, listed } from '../facts';

const nothingWritten = '未写入任何单元格。';

/** What is wrong or doubtful in what an office enters. No sentence names a figure that was not typed or reported before. */
export const reportIssues = {
  'report-not-a-number': (f: Facts) => `这里只能填数。您填的是“${f['text']}”。请填数字;如为大约数,请填最接近的数,并在“数据性质”选“预计”。`,
  'report-measure': (f: Facts) => `“${f['text']}”的计量单位与本行的${f['measure']}对不上。请按${f['measure']}填数,不写计量单位也可。`,
  'report-not-whole': (f: Facts) => `这一行按${f['measure']}计数,只能填整数。您填的是“${f['text']}”。请核对后改正。`,
  'report-negative': (f: Facts) => `个数不能是负数。您填的是“${f['text']}”。请核对后改正。`,
  'report-below-zero': (f: Facts) => `累计${f['figure']}是负数,请核对正负号。确为负数可照填。`,
  'report-measured': (f: Facts) => `“${f['text']}”将记为${f['figure']}${f['measure']}。请核对。`,
  'report-emptied': (f: Facts) => `保存后将清空原来的${f['before']}。没有数请留空,确为零填0。`,
  'report-nature-missing': () => '请在“数据性质”选预计、快报或核定。',
  'report-fell': (f: Facts) => `累计${f['figure']}小于${f['month']}月的${f['earlier']}。如为核减,请在“数据性质”选“核定”并写明原因;如填错请改。否则将记“数据待核”,不进合计。`,
  'report-fell-unexplained': (f: Facts) => `累计${f['figure']}小于${f['month']}月的${f['earlier']}。数据性质是“核定”,但滞后原因没有改。如为核减,请补写核减原因;如填错请改。`,
  'report-jumped': (f: Facts) => `${f['figure']}是${f['month']}月的${f['times']}倍,计量单位是否填错?本行按${f['measure']}填。请核对后自行修改(系统不代改);不改将记“数据待核”,不进合计。`,
  'report-statistics': (f: Facts) => `“${f['indicator']}”的数由统计站统一导入,这里不填数。请只填原因、措施、时限和诉求。`,
  'report-no-month': (f: Facts) => `“${f['indicator']}”到截至月份还没有应报的数。请到应报的月份再填。`,
  'report-foreign-row': (f: Facts) => `${f['unit']}的“${f['indicator']}”${f['owner'] === '' ? '还没有责任科室' : `由${f['owner']}填报`},不是${f['office']}的行。请改选科室后再填。${nothingWritten}`,
  'report-row-gone': () => `您填的行在台账里找不到了,可能已被删除、改名或排序。请点“重读”,核对后再保存。${nothingWritten}`,
  'report-no-requests': () => `这份工作簿没有“诉求台账”,诉求无处登记。请先清空“诉求”,并告诉计划员。${nothingWritten}`,
  'report-nothing': () => '没有改动,不用保存。',
  'report-changed-meanwhile': (f: Facts) =>
    `您填的时候,有人改过${f['count'] === undefined ? '' : `${f['count']}个`}单元格${f['rows'] === undefined ? '' : `(第${listed(f['rows'], '、')}行)`}。请点“重读”,核对后再保存;您填的内容都还在。${nothingWritten}`,
  'report-changed-here': (f: Facts) => `您填的时候,表里已由“${f['before']}”改为“${f['now']}”。保存将换成您填的,请核对。`,
  'filter-protected': (f: Facts) => `工作表“${f['table']}”受保护,不能筛选。请先在“审阅”里撤销工作表保护,或保护时勾选“使用自动筛选”,再点一次。`,
};

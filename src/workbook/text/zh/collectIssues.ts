import { type Facts, listed } from '../facts';

const nothingWritten = '未写入任何单元格。';
const file = (f: Facts): string => `“${f['file']}”`;
/** Where in which file; what is said of a whole file has no row. */
const at = (f: Facts): string => (f['row'] === undefined ? '' : `【${f['file']} ${f['sheet']}第${f['row']}行${f['column'] === '' ? '' : `“${f['column']}”`}】`);

/** What is wrong or doubtful in returned forms. */
export const collectIssues = {
  'collect-none-accepted': () => `没有勾选要写入的项,也没有要登记的收表情况。请先勾选。${nothingWritten}`,
  'collect-accepted-twice': (f: Facts) => `${f['name']}的同一格勾选了两个不同的数(${listed(f['files'], '、')})。请只留一个。${nothingWritten}`,

  'collect-no-returns': () => '这份工作簿是旧版,没有“报送记录”表,收到日期无处登记。请先补建;不补建也能写入台账。',

  'collect-not-a-form': (f: Facts) => `${file(f)}里找不到填报表:没有同时写着“指标”“承担单位”和填报列的表头。请核对是不是选错了文件;表头改过的请改回原名。`,
  'collect-several-forms': (f: Facts) => `${file(f)}里有几份填报表(${listed(f['offices'], '、')}),分不清哪份作数。请每份单独存成一个文件再收。`,
  'collect-office-unread': (f: Facts) => `${file(f)}丢了校验标记,表头上也认不出是哪个科室。请在表格上方单独写一格“填报科室:”加科室名称(与台账一致),或让科室用原表重填。`,
  'collect-month-unread': (f: Facts) => `${file(f)}丢了校验标记,标题里也认不出报的是几月。请在标题里写明年份和月份,如“2011年1—4月”,或让科室用原表重填。`,
  'collect-record-lost': (f: Facts) => `${file(f)}丢了校验标记(可能是另存或复制造成的),科室和月份按标题认。不知道发出时的原数,台账已有数的请逐项核对。`,
  'collect-other-workbook': (f: Facts) => `${at(f) || file(f)}这份填报表不是从本工作簿发出的。请核对是不是别处的表。`,
  'collect-other-year': (f: Facts) => `${at(f) || file(f)}报的是${f['said']}年,本工作簿是${f['year']}年,不能写入。请核对文件。`,
  'collect-other-month': (f: Facts) => `${at(f) || file(f)}报的是${f['said']}月,现在的截至月份是${f['month']}月。接受后写入原来的月份,请核对。`,
  'collect-month-said': (f: Facts) => `${at(f) || file(f)}标题或表头写的是${f['said']}月,这份填报表发的是${f['month']}月的。可能用旧表填了新数,请向科室核对后再接受。`,
  'collect-column-twice': (f: Facts) => `${file(f)}的“${f['sheet']}”有重复的列:${listed(f['columns'], '、')}。只收了左边第一列,请核对。`,
  'collect-rows-unnamed': (f: Facts) => `${file(f)}的“${f['sheet']}”第${listed(f['rows'], '、')}行有数,但没有写指标或承担单位,没有收。如是填报的数,请补上名称再收。`,
  'collect-rows-missing': (f: Facts) => `${file(f)}少了${f['count']}行(${listed(f['rows'], '、')}),按没有改动处理。请与科室核对是不是误删。`,

  'collect-row-unknown': (f: Facts) => `${at(f)}台账里没有“${f['name']}”这一行。请核对指标和承担单位的名称;确需增加的,请先在分解台账加行。`,
  'collect-row-gone': (f: Facts) => `${at(f)}“${f['name']}”发出后已从台账删去或改名。请核对;需要时请手工补填。`,
  'collect-ledger-repeated': (f: Facts) => `${at(f)}台账里有两行都是“${f['name']}”,分不清写到哪一行。请先在台账里只留一行。`,
  'collect-row-twice': (f: Facts) => `${at(f)}“${f['name']}”在表里第${listed(f['rows'], '、')}行各写了一次,填的不一样,都不写入。请科室只留一行再报。`,
  'collect-key-differs': (f: Facts) => `${at(f)}这一行的标识与名称不是同一行(可能只排序了一部分列),已按名称认作“${f['name']}”。请核对。`,
  'collect-name-differs': (f: Facts) => `${at(f)}这一行的名称改过,原为“${f['indicator']} ${f['unit']}”。请核对填的是不是这一行。`,
  'collect-row-added': (f: Facts) => `${at(f)}“${f['name']}”不在发出的填报表里,是科室自己加的行。请核对。`,
  'collect-foreign': (f: Facts) =>
    `${at(f)}“${f['name']}”${f['office'] === '' ? '在台账里没有责任科室' : `的责任科室是${f['office']}`},不是${f['sender']},不写入。${f['office'] === '' ? '请先在台账里填责任科室。' : `请由${f['office']}填报;责任科室变了的,请重发填报表。`}`,
  'collect-statistics': (f: Facts) => `${at(f)}“${f['indicator']}”由统计站统一导入,科室不填数,不写入。请核对数据来源方式,或由统计站反馈。`,
  'collect-no-month': (f: Facts) => `${at(f)}这一行本期不用报数(${f['status']}),不写入。请与科室核对。`,
  'collect-no-requests': (f: Facts) => `${at(f)}本工作簿没有“诉求台账”,诉求无处可写。请先用“检查表格”补建,再收这份填报表。`,

  'collect-not-a-number': (f: Facts) => `${at(f)}这里只能填数,填的是“${f['text']}”。请科室填具体的数;如为大约数,在“数据性质”选“预计”。`,
  'collect-other-measure': (f: Facts) => `${at(f)}填的是“${f['text']}”,计量单位应为${f['measure']}。请科室换算后再报。`,
  'collect-date': (f: Facts) => `${at(f)}填数的格里是日期“${f['text']}”。请科室把单元格格式改为常规,重填数字。`,
  'collect-error': (f: Facts) => `${at(f)}单元格是错误值“${f['text']}”。请科室改填数字或文字。`,
  'collect-external': (f: Facts) => `${at(f)}“${f['text']}”取的是别的文件里的数,无法核对。请科室直接填数字或文字。`,
  'collect-formula-empty': (f: Facts) => `${at(f)}公式“${f['text']}”没有算出结果。请科室用 Excel 或 WPS 打开、保存后再报,或直接填数。`,
  'collect-nature-unknown': (f: Facts) => `${at(f)}数据性质“${f['text']}”不在可选项里。请科室从${listed(f['options'], '、')}中选。`,
  'collect-too-long': (f: Facts) => `${at(f)}文字有${f['letters']}个字,超过${f['most']}个字。请科室压缩后再报。`,

  'collect-ledger-changed': (f: Facts) => `${at(f)}发出时台账是“${f['base']}”,现在已改为“${f['now']}”。接受则以填报表为准,请核对。`,
  'collect-base-unknown': (f: Facts) => `${at(f)}台账已有“${f['now']}”,不知道是不是发出之后填的。接受则以填报表为准,请核对。`,
  'collect-plan-changed': (f: Facts) => `${at(f)}发出之后,这一行的年度目标或序时目标调整过。请核对原因和措施是否还合适,再接受。`,
  'collect-emptied': (f: Facts) => `${at(f)}原来的“${f['before']}”被清空。如是误删,请不要勾选;确要清空再勾选。`,
  'collect-over-formula': (f: Facts) => `${at(f)}台账的这一格现在是公式,写入后变为固定内容。请核对。`,
  'collect-formula': (f: Facts) => `${at(f)}填的是公式“${f['text']}”,取了它算出的结果。请核对。`,
  'collect-converted': (f: Facts) => `${at(f)}“${f['text']}”已换算为${f['value']}${f['measure']}。`,
  'collect-fell': (f: Facts) => `${at(f)}累计${f['figure']}小于${f['month']}月的${f['earlier']}。如为核减请科室选“核定”并写明原因;如填错请科室改。`,
  'collect-fell-unexplained': (f: Facts) => `${at(f)}累计${f['figure']}小于${f['month']}月的${f['earlier']},数据性质是“核定”,但滞后原因还是发表前的,没有说明为何核减。请向科室核对;确为核减的,补写原因后再接受。`,
  'collect-jumped': (f: Facts) => `${at(f)}${f['figure']}是${f['month']}月${f['earlier']}的${f['times']}倍,计量单位是否填错?请向科室核对(系统不代改)。`,
  'collect-shrank': (f: Facts) => `${at(f)}${f['figure']}不到${f['month']}月${f['earlier']}的十分之一,计量单位或百分号是否填错?请向科室核对(系统不代改)。`,
  'collect-above-later': (f: Facts) => `${at(f)}累计${f['figure']}大于${f['month']}月已填的${f['later']}。请核对月份。`,
  'collect-above-target': (f: Facts) => `${at(f)}${f['figure']}超过年度目标的两倍,计量单位是否填错?请向科室核对(系统不代改)。`,
  'collect-too-fine': (f: Facts) => `${at(f)}${f['figure']}多于${f['decimals']}位小数。请核对计量单位;照此写入不会四舍五入。`,
  'collect-below-zero': (f: Facts) => `${at(f)}${f['figure']}是负数。请向科室核对。`,
  'collect-not-due': (f: Facts) => `${at(f)}这一行本期不应报数(${f['status']})。请核对。`,
  'collect-beyond-month': (f: Facts) => `${at(f)}报的是${f['month']}月,超过${f['which'] === 'asOf' ? '截至月份' : '开放填报月份'}${f['limit']}月。请核对月份,或先改“设置”。`,
  'collect-month-final': (f: Facts) => `${at(f)}${f['month']}月已经定稿。写入的改动会在下次定稿时列出,请核对是否要改。`,
  'collect-files-differ': (f: Facts) => `${at(f)}“${f['other']}”${f['otherSheet']}第${f['otherRow']}行给同一格填的是“${f['value']}”。请核对后只勾选一个。`,
  'collect-files-alike': (f: Facts) => `${at(f)}与“${f['other']}”填的一样,不重复写入。`,
};

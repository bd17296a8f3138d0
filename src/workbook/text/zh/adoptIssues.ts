import { type Facts, listed } from '../facts';

const at = (f: Facts): string => `“${f['sheet']}”${f['row'] === '' ? '' : `第${f['row']}行`}`;

/** What was not taken over from the user's own tables, or only by guess. */
export const adoptIssues = {
  'adopt-nothing-found': () => '没有认出指标表、分解表或单位名录。表头要有“指标名称”“下达数”,或“承担单位”“年度目标”等字样。请改表头,或改用空白模板再粘贴。未写入任何单元格。',
  'adopt-name-repeated': (f: Facts) => `${at(f)}:“${f['name']}”重复,只抄第一行。`,
  'adopt-name-unfit': (f: Facts) => `${at(f)}:“${f['name']}”含 * ? 或 ~,公式查不准,没有抄。请改名后自行加上。`,
  'adopt-name-blank': (f: Facts) => `${at(f)}:没有名称,没有抄。`,
  'adopt-total-left': (f: Facts) => `${at(f)}:“${f['name']}”是合计行,没有抄,合计由公式算。`,
  'adopt-cell-left': (f: Facts) => `${at(f)}“${f['column']}”:“${f['text']}”不是能确认的数,没有抄。请自行填写。`,
  'adopt-indicator-unknown': (f: Facts) => `${at(f)}:指标“${f['name']}”不在指标表里,“${f['unit']}”这行没有抄。请核对名称。`,
  'adopt-indicator-untold': (f: Facts) => `${at(f)}:没有指标列,表名和标题里也没有指标名称,整张没有抄。请加“指标”列。`,
  'adopt-measure-assumed': (f: Facts) => `${at(f)}:没有写计量单位,“${f['name']}”的数按${f['measure']}抄。请核对,不对的请在原表标题写明“单位:…”后重来。`,
  'adopt-row-repeated': (f: Facts) => `${at(f)}:${f['name']}由${f['unit']}承担的行重复,只抄第一行。`,
  'adopt-category-guessed': (f: Facts) => `${listed(f['names'], '、')}的类别是按名称推断的,请在“承担单位名录”里核对。`,
  'adopt-target-missing': (f: Facts) => `${listed(f['names'], '、')}没有下达数,目标状态记“${f['state']}”。请补下达数。`,
};

import type { Facts } from '../facts';

const file = (f: Facts): string => `“${f['file']}”`;
const saveAs = '请用 Excel 或 WPS 表格打开,另存为“Excel工作簿(*.xlsx)”后再选';

/** Why a file that somebody chose is not read, or what should be known about it. */
export const fileIssues = {
  'file-empty': (f: Facts) => `${file(f)}是空文件,可能没有下载或传送完整。请重新下载,或请填报科室重发。`,
  'file-too-large': (f: Facts) => `${file(f)}超过${f['limit']}MB,未读取。请删去其中的图片和无关的工作表,另存后再选。`,
  'file-too-full': (f: Facts) => `${file(f)}的内容太多,解压后超出可读取的范围,未读取。常见原因是整列设了格式或带有大量无关的工作表;请把填报表单独另存为一个文件后再选。`,
  'file-damaged': (f: Facts) => `${file(f)}已损坏或不完整,无法读取。请用 Excel 或 WPS 表格打开检查,另存后再选;打不开的,请填报科室重发。`,
  'file-encrypted': (f: Facts) => `${file(f)}设有打开密码,无法读取。请打开后取消密码,另存后再选。`,
  'file-old-format': (f: Facts) => `${file(f)}是旧格式的表格(.xls或.et)。${saveAs}。`,
  'file-binary': (f: Facts) => `${file(f)}是二进制格式的表格(.xlsb)。${saveAs}。`,
  'file-opendocument': (f: Facts) => `${file(f)}是OpenDocument格式的表格(.ods)。请打开后另存为“Excel工作簿(*.xlsx)”再选。`,
  'file-text': (f: Facts) => `${file(f)}是文本文件(如.csv、.txt),不是表格文件。请在原填报表中填好,以.xlsx格式发回。`,
  'file-web-page': (f: Facts) => `${file(f)}实际是网页或XML文件,只是用了表格的扩展名。${saveAs}。`,
  'file-picture': (f: Facts) => `${file(f)}是图片,其中的数不能读取。请填报科室发回原填报表(.xlsx)。`,
  'file-pdf': (f: Facts) => `${file(f)}是PDF文件,其中的数不能读取。请填报科室发回原填报表(.xlsx)。`,
  'file-archive': (f: Facts) => `${file(f)}是压缩包。请先解压,再选其中的填报表。`,
  'file-not-spreadsheet': (f: Facts) => `${file(f)}不是表格文件。请选填报科室发回的填报表(.xlsx)。`,
  'file-macros': (f: Facts) => `${file(f)}带有宏。只读取了其中的数,宏没有运行。`,
  'file-external-links': (f: Facts) => `${file(f)}引用了其他文件。没有打开所引用的文件,只读取了上次保存时的数,请核对。`,
};

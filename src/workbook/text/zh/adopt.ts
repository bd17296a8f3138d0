/** Texts of 把现有表格改成序时工作簿. */
export const ownSheet = (sheet: string): string => `${sheet}(序时)`;

export const pane = {
  label: '把现有表格改成序时工作簿',
  hint: '认出本工作簿里的指标表、分解表、单位名录,把数抄进新建的表;原有的表不动。',
  look: '识别表格',
  looking: '正在识别……',
  found: '认出的表',
  kinds: { Indicators: '下达指标', Ledger: '分解台账', Units: '承担单位名录' },
  range: (sheet: string, kind: string, headerRow: number, columns: number, rows: number): string =>
    `“${sheet}” → ${kind}:表头在第${headerRow}行,对上${columns}列,${rows}行`,
  columns: (headers: string): string => `对上的列:${headers}`,
  left: (headers: string): string => `没有对上、不抄的列:${headers}`,
  unknown: (sheets: string): string => `没有认出、不动的表:${sheets}`,
  separator: '、',
  summary: (indicators: number, units: number, rows: number): string => `将新建序时的各表,抄入${indicators}项指标、${units}个承担单位、${rows}行台账。尚未写入。`,
  write: '新建并抄入',
  writing: '正在新建工作表……',
  back: '返回',
};

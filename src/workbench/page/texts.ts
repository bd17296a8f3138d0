export type PageLanguage = 'zh' | 'en';

const zh = {
  title: '序时工作台',
  environment: '演示与测试环境，不是 Excel',
  newWorkbook: '新建',
  open: '打开',
  openHint: '打开 .xlsx 文件（Ctrl+O）',
  save: '保存',
  saveHint: '下载 .xlsx 文件（Ctrl+S）',
  pane: '任务窗格',
  paneHint: '显示或隐藏序时任务窗格',
  language: 'English',
  languageHint: 'Switch to English',
  calculating: '正在计算…',
  opening: '正在打开…',
  saving: '正在保存…',
  drop: '松开鼠标即打开此文件',
  unsaved: '当前工作簿有未保存的修改，继续将丢失这些修改。是否继续？',
  notCalculated: '此工作簿的公式较多，工作台已关闭自动计算，单元格显示上次算出的值；请在 Excel 或 LibreOffice 中打开以重新计算。',
  tooLarge: '文件过大（上限 20 MB，解压后 200 MB），未打开。请删去多余内容后重试。',
  notWorkbook: '这不是 .xlsx 工作簿，未打开。请在 Excel 中另存为 .xlsx 后重试。',
  encrypted: '文件已加密或是旧的 .xls 格式，未打开。请在 Excel 中取消密码，另存为 .xlsx 后重试。',
  openFailed: '未能打开文件，当前工作簿未受影响。原因：',
  saveFailed: '未能保存文件，工作簿仍在此处。原因：',
  openedName: '新工作簿.xlsx',
  openedFile: '加载项打开了一个新工作簿。工作台只有一个窗口，已将它保存为“新工作簿.xlsx”，可用“打开”查看。',
  openedEmpty: '加载项打开了一个空白新工作簿。工作台只有一个窗口，未显示。',
  editProtected: '单元格所在的工作表受保护，未修改。如需修改，请先在任务窗格“保护填报”中撤销保护。',
  editFailed: '此项修改未能写入工作簿，请撤销后重试。原因：',
  close: '关闭',
  untitled: '工作簿1',
  sheet: 'Sheet1',
};

export type PageTexts = Readonly<Record<keyof typeof zh, string>>;

const en: PageTexts = {
  title: 'Xushi workbench',
  environment: 'For demonstration and tests; this is not Excel',
  newWorkbook: 'New',
  open: 'Open',
  openHint: 'Open an .xlsx file (Ctrl+O)',
  save: 'Save',
  saveHint: 'Download an .xlsx file (Ctrl+S)',
  pane: 'Task pane',
  paneHint: 'Show or hide the Xushi task pane',
  language: '中文',
  languageHint: '切换到中文',
  calculating: 'Calculating…',
  opening: 'Opening…',
  saving: 'Saving…',
  drop: 'Release to open this file',
  unsaved: 'This workbook has changes that are not saved; they will be lost. Go on?',
  notCalculated:
    'This workbook has many formulas, so the workbench does not calculate: cells show their last values. Open it in Excel or LibreOffice to recalculate.',
  tooLarge: 'The file is too large (20 MB at most, 200 MB unpacked) and was not opened. Remove what is not needed and try again.',
  notWorkbook: 'This is not an .xlsx workbook and was not opened. Save it as .xlsx in Excel and try again.',
  encrypted: 'The file is encrypted or an old .xls and was not opened. Remove its password in Excel, save it as .xlsx and try again.',
  openFailed: 'The file could not be opened; the workbook on the screen is untouched. Reason: ',
  saveFailed: 'The file could not be saved; the workbook is still here. Reason: ',
  openedName: 'New workbook.xlsx',
  openedFile: 'The add-in has opened a new workbook. The workbench has one window only: it was saved as “New workbook.xlsx”; use Open to look at it.',
  openedEmpty: 'The add-in has opened an empty new workbook. The workbench has one window only and does not show it.',
  editProtected: 'The cell is on a protected sheet and was not changed. To change it, unprotect under Protect in the task pane first.',
  editFailed: 'This change could not be made in the workbook; undo it and try again. Reason: ',
  close: 'Close',
  untitled: 'Workbook1',
  sheet: 'Sheet1',
};

export const TEXTS: Readonly<Record<PageLanguage, PageTexts>> = { zh, en };

const KEY = 'xushi-workbench-language';

/** The language chosen last time; at first Chinese for a Chinese browser, English otherwise. */
export function storedLanguage(): PageLanguage {
  const stored = localStorage.getItem(KEY);
  if (stored === 'zh' || stored === 'en') return stored;
  return navigator.language.startsWith('zh') ? 'zh' : 'en';
}

export function storeLanguage(language: PageLanguage): void {
  localStorage.setItem(KEY, language);
}

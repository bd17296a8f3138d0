/** What collecting returned forms writes into a workbook. */
export const commands = { collect: '汇总收表' };

/** `files` with the number of cells that each gave; names of more than are listed are only counted. */
export const summary = (files: readonly (readonly [name: string, cells: number])[], more: number, cells: number): string =>
  `${files.map(([name, own]) => `${name} ${own}项`).join(';')}${more > 0 ? `;等${files.length + more}个文件` : ''};共${cells}项`;

/** A day as a deadline; the year only where it is not the plan's. */
export const day = (year: number | null, month: number, date: number): string => `${year === null ? '' : `${year}年`}${month}月${date}日`;

/** Texts of 恢复到操作前: taking back what commands wrote. */
/** What the log says: the command, and what stands in the place of cells that were thinned out. */
export const log = { command: '恢复到操作前', thinned: '已精简' };
export const summary = (operation: string, time: string, cells: number, left: number): string =>
  `恢复“${operation}”(${time})之前的${cells}格${left > 0 ? `,另有${left}处未恢复` : ''}`;

const count = (figure: number): string => figure.toLocaleString('zh-CN');

export const pane = {
  heading: '恢复到操作前',
  reading: '正在读取操作记录……',
  again: '重新读取',
  remark: 'Excel 不提供可靠的操作人,这里只记时间和操作。刚写入的操作,支持的 Excel 版本按 Ctrl+Z 也能撤销。',
  none: '还没有可列的操作。分解、调整、导入等写入之后,会列在这里。',
  operations: '做过的操作(新的在前)',
  thinned: (operations: number): string => `操作记录最多保留最近20次或2 MB的前后数;更早的${count(operations)}次只留摘要,不能恢复。`,
  more: (operations: number): string => `再列${count(operations)}次`,
  cells: (cells: number): string => `改动${count(cells)}格`,
  added: (sheet: string, rows: number): string => `“${sheet}”新增${count(rows)}行`,
  details: '明细',
  /** A column with the number of its cells. */
  column: (sheet: string, column: string, cells: number): string => `${sheet} · ${column}:${count(cells)}格`,
  overwritten: (cells: number): string => `写入时有${count(cells)}格已不是上一次操作写入的数(其间手工改过,或与别人同时写入)`,
  restore: '恢复……',
  restoreOf: (command: string, time: string): string => `恢复……“${command}”(${time})`,
  obstacles: {
    thinned: '只留摘要,不能恢复',
    damaged: '记录不完整,不能恢复',
    final: '定稿记录只增不改,请到“本月定稿”撤销或重新定稿',
    protection: '保护不在这里恢复,请到“保护填报”撤销或重新保护',
    added: '只新增了行或工作表,没有改动原有的格;不需要的请自行删除',
    takenBack: '已恢复',
  },
  partly: '已恢复一部分',
  edited: {
    heading: (cells: number): string => `写入后又有人改过${count(cells)}格`,
    hint: '与操作写入的数不同:可能是手工改动,也可能与别人同时写入。请核对。',
    cell: (place: string, now: string, expected: string): string => `${place}:现为${now},写入时为${expected}`,
    more: (cells: number): string => `另有${count(cells)}格`,
  },
  previewing: '正在与现在的数比对……',
  found: (cells: number, command: string, time: string): string => `可把${count(cells)}格恢复到“${command}”(${time})之前。尚未写入。`,
  nothing: '这次操作改动的格都已是操作前的数,不用恢复。',
  refused: (left: number): string => `有${count(left)}处在操作之后改过或已找不到,没有恢复。未写入任何单元格。请核对下列各处;要保留这些改动,可只恢复其余各格。`,
  refusedOld: (left: number): string => `有${count(left)}处在操作之后改过或已找不到,没有恢复。这条记录是旧格式,分不清行是否移动,不能只恢复其余各格。未写入任何单元格。`,
  left: (places: number): string => `未恢复的${count(places)}处`,
  leftNow: (now: string, expected: string): string => `现为${now},写入时为${expected}`,
  by: (command: string, time: string): string => `由“${command}”(${time})改动`,
  rowGone: '行已找不到(删除、改名或重名)',
  columnGone: '列已找不到(删除或改了表头)',
  formulaGone: (formula: string): string => `原为公式 ${formula},请自行填回`,
  cellsHeading: (cells: number): string => `恢复${count(cells)}格`,
  change: (now: string, back: string): string => `${now} → ${back}`,
  formula: (formula: string): string => `原为公式 ${formula},恢复为当时的数`,
  formulas: (cells: number): string => `其中${count(cells)}格原为引用其他单元格的公式,只恢复当时的数,公式请自行填回。`,
  stays: (sheet: string, rows: number): string => `“${sheet}”新增的${count(rows)}行不删,留作记录。`,
  blank: '空',
  confirm: '确认恢复',
  rest: (cells: number): string => `恢复其余各格(${count(cells)}格)`,
  preview: '重新比对',
  stale: '比对之后工作簿有改动,请重新比对。',
  back: '返回列表',
  writing: '正在写入……',
  done: (cells: number, command: string): string => `已恢复“${command}”之前的${count(cells)}格。恢复本身也记入操作记录,可再恢复回来。`,
  doneLeft: (left: number): string => `另有${count(left)}处保留现在的数。`,
};

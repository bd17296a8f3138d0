import type { RepairLine } from '../../app/health/repairLines';
import { sheetName } from '../../workbook/issueText';
import type { Language } from '../../workbook/text';
import type { HealthCatalogue } from '../../workbook/text/healthIn';
import type { CellLine } from '../restore/CellList';

/** What a repair would write, in words; cells can be selected. */
export function lineText(line: RepairLine, { lines, blank }: HealthCatalogue['pane'], language: Language): CellLine {
  const sheet = (table: string): string => sheetName(table, language);
  const shown = (cell: string | number | boolean | null): string => (cell === null || cell === '' ? blank : String(cell));
  const said = (subject: string, what: string): CellLine => ({ lines: [subject, what], target: null });
  switch (line.kind) {
    case 'cell':
    case 'format': {
      const { table, header, row } = line;
      const change = line.kind === 'cell' ? lines.change(shown(line.before), shown(line.after)) : lines.format(line.before, line.after);
      return { lines: [lines.place(sheet(table), header, row + 1), change], target: { table, header, row } };
    }
    case 'column':
      return said(sheet(line.table), lines.column(line.header, line.hasFormula));
    case 'rename':
      return said(sheet(line.table), lines.rename(line.header, line.to));
    case 'row':
      return said(sheet(line.table), lines.row(line.row + 1));
    case 'unmerge':
      return said(sheet(line.table), lines.unmerge(line.address));
    case 'name':
      return said(line.name, lines.change(shown(line.before), line.after));
    case 'setting':
      return said(sheet('Settings'), lines.setting(line.item, shown(line.value)));
    case 'sheet':
      return said(line.sheet, lines.sheet);
  }
}

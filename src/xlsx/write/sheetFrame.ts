import type { PackSheet } from '../../workbook/pack/packSpec';
import type { ConditionalFormatSpec, PageSpec, ValidationSpec } from '../../workbook/spec';
import { type ExcelizeFile, must } from '../excelize';
import { columnLetters } from '../package/columns';
import { colour } from './excelizeStyle';

const A4 = 9;
const CENTIMETRES_PER_INCH = 2.54;

/** Everything of a sheet but its cells: columns, merges, rules, panes, page, protection without a password. */
export function writeFrame(file: ExcelizeFile, sheet: PackSheet): void {
  const { name } = sheet;
  sheet.columns.forEach(({ width, hidden }, index) => {
    const letters = columnLetters(index);
    must(file.SetColWidth(name, letters, letters, width), `width of ${letters}`);
    if (hidden) must(file.SetColVisible(name, letters, false), `hide ${letters}`);
  });
  for (const area of sheet.merges) {
    const [from = area, to = area] = area.split(':');
    must(file.MergeCell(name, from, to), `merge ${area}`);
  }
  for (const validation of sheet.validations) must(file.AddDataValidation(name, validationOptions(validation)), `validate ${validation.address}`);
  for (const rule of sheet.conditionalFormats) writeConditionalFormat(file, name, rule);
  const { rows, columns } = sheet.freeze;
  const corner = `${columnLetters(columns)}${String(rows + 1)}`;
  const first = firstOpenCell(sheet) ?? corner;
  const selection = [{ SQRef: first, ActiveCell: first, Pane: 'bottomRight' }];
  must(file.SetPanes(name, { Freeze: true, XSplit: columns, YSplit: rows, TopLeftCell: corner, ActivePane: 'bottomRight', Selection: selection }), 'freeze panes');
  must(file.SetSheetView(name, 0, { ShowGridLines: false, TopLeftCell: 'A1', View: 'normal' }), 'hide the grid');
  must(file.AutoFilter(name, sheet.filter, []), `filter ${sheet.filter}`);
  writePage(file, name, sheet.page);
  must(file.ProtectSheet(name, ALLOWED), `protect ${name}`);
}

/** Where typing begins. */
function firstOpenCell({ lines, styles, freeze }: PackSheet): string | null {
  for (const [row, { cells }] of lines.entries()) {
    const column = row < freeze.rows ? -1 : cells.findIndex((cell) => cell && styles[cell.style]?.unlocked);
    if (column >= 0) return `${columnLetters(column)}${String(row + 1)}`;
  }
  return null;
}

/** What stays possible beside filling in; sorting only as far as a program sorts locked cells. */
const ALLOWED = { AutoFilter: true, Sort: true, FormatColumns: true, FormatRows: true, SelectLockedCells: true, SelectUnlockedCells: true };

function validationOptions({ address, rule, prompt, error }: ValidationSpec): Parameters<ExcelizeFile['AddDataValidation']>[1] {
  return {
    Sqref: address,
    AllowBlank: true,
    ...conditionOf(rule),
    ...(prompt && { ShowInputMessage: true, PromptTitle: prompt.title, Prompt: prompt.message }),
    ...(error && { ShowErrorMessage: true, ErrorTitle: error.title, Error: error.message, ErrorStyle: error.style }),
  };
}

function conditionOf(rule: ValidationSpec['rule']) {
  if (rule.kind === 'list') return { Type: 'list', Formula1: rule.source.startsWith('=') ? rule.source.slice(1) : `"${rule.source}"` };
  if (rule.kind === 'custom') return { Type: 'custom', Formula1: rule.formula.slice(1) };
  return { Type: rule.kind, Operator: rule.operator, Formula1: String(rule.from), ...(rule.to !== undefined && { Formula2: String(rule.to) }) };
}

function writeConditionalFormat(file: ExcelizeFile, sheet: string, { address, formula, fill, fontColor, bold }: ConditionalFormatSpec): void {
  const { style } = must(
    file.NewConditionalStyle({
      ...(fill && { Fill: { Type: 'pattern', Pattern: 1, Color: [colour(fill)] } }),
      Font: { ...(fontColor && { Color: colour(fontColor) }), ...(bold && { Bold: true }) },
    }),
    'add a conditional style',
  );
  must(file.SetConditionalFormat(sheet, address, [{ Type: 'formula', Criteria: formula.slice(1), Format: style }]), `light up ${address}`);
}

function writePage(file: ExcelizeFile, sheet: string, { orientation, fitWide, fitTall, printArea, titleRows, centered, margins, footer }: PageSpec): void {
  must(file.SetSheetProps(sheet, { FitToPage: true }), 'fit to the page');
  must(file.SetPageLayout(sheet, { Size: A4, Orientation: orientation, FitToWidth: fitWide ?? 1, FitToHeight: fitTall ?? 0 }), 'set the paper');
  const inches = (centimetres: number): number => centimetres / CENTIMETRES_PER_INCH;
  must(
    file.SetPageMargins(sheet, {
      Left: inches(margins.left),
      Right: inches(margins.right),
      Top: inches(margins.top),
      Bottom: inches(margins.bottom),
      Header: inches(margins.top / 2),
      Footer: inches(margins.bottom / 2),
      ...(centered && { Horizontally: true }),
    }),
    'set the margins',
  );
  const parts = [['L', footer?.left], ['C', footer?.center], ['R', footer?.right]].map(([place, text]) => (text ? `&${place ?? ''}${text}` : '')).join('');
  if (parts !== '') must(file.SetHeaderFooter(sheet, { OddFooter: parts }), 'set the footer');
  if (printArea) must(file.SetDefinedName({ Name: '_xlnm.Print_Area', RefersTo: absolute(sheet, printArea), Scope: sheet }), 'set the print area');
  if (titleRows) must(file.SetDefinedName({ Name: '_xlnm.Print_Titles', RefersTo: absolute(sheet, titleRows), Scope: sheet }), 'repeat the header');
}

/** `A1:B2` or `$7:$7` on a sheet, with every part fixed. */
function absolute(sheet: string, area: string): string {
  const fixed = area.includes('$') ? area : area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${sheet.replaceAll("'", "''")}'!${fixed}`;
}

import type { Visibility } from '../../book/operation';
import type { Delta, SheetDelta } from '../delta/delta';
import type { Parts } from '../../../xlsx/package/parts';
import { ensureChild, removeChildren } from '../../../xlsx/package/schemaOrder';
import { child, elements, flag, textOf, xml, type XmlElement } from '../../../xlsx/package/xml';
import { patchedNames } from './workbookNames';

const STATES: Record<Visibility, string> = { Visible: '', Hidden: 'hidden', VeryHidden: 'veryHidden' };

export interface NameEntry {
  readonly name: string;
  /** Name of the sheet it belongs to; `null` for the workbook. */
  readonly sheet: string | null;
  readonly formula: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Orders the sheets, shows and hides them, and writes the names. Returns the name of the sheet shown first. */
export function patchWorkbook(parts: Parts, path: string, delta: Delta, names: readonly NameEntry[], active: string | null): string {
  const workbook = parts.tree(path);
  const list = ensureChild(workbook, 'sheets');
  list.children = inOrder(elements(list, 'sheet'), delta.sheets);
  const sheets = elements(list, 'sheet');
  for (const sheet of delta.sheets) setVisibility(sheets.find(({ attributes }) => attributes.name === sheet.name), sheet.visibility);
  const shown = activeIndex(sheets, active);
  setActive(workbook, shown);
  writeNames(workbook, sheets, patchedNames(names, delta));
  return sheets[shown]?.attributes.name ?? '';
}

/** Sheets of other kinds, which the book does not know, keep their order behind ours. */
function inOrder(sheets: readonly XmlElement[], order: readonly SheetDelta[]): XmlElement[] {
  const known = order.flatMap(({ name }) => sheets.filter(({ attributes }) => attributes.name === name));
  return [...known, ...sheets.filter((sheet) => !known.includes(sheet))];
}

function setVisibility(sheet: XmlElement | undefined, visibility: Visibility | undefined): void {
  if (!sheet || visibility === undefined) return;
  if (STATES[visibility]) sheet.attributes.state = STATES[visibility];
  else Reflect.deleteProperty(sheet.attributes, 'state');
}

/** A hidden sheet cannot be shown first; Excel refuses such a file. */
function activeIndex(sheets: readonly XmlElement[], active: string | null): number {
  const isVisible = ({ attributes }: XmlElement): boolean => attributes.state === undefined || attributes.state === 'visible';
  const wanted = sheets.findIndex((sheet) => sheet.attributes.name === active && isVisible(sheet));
  return wanted >= 0 ? wanted : Math.max(0, sheets.findIndex(isVisible));
}

function setActive(workbook: XmlElement, index: number): void {
  const views = ensureChild(workbook, 'bookViews');
  if (elements(views, 'workbookView').length === 0) views.children.push(xml('workbookView'));
  for (const view of elements(views, 'workbookView')) {
    view.attributes.activeTab = String(index);
    if (Number(view.attributes.firstSheet ?? 0) > index) view.attributes.firstSheet = '0';
  }
}

/** The names of a file's workbook part. */
export function readNames(workbook: XmlElement): NameEntry[] {
  const sheets = elements(child(workbook, 'sheets') ?? xml('sheets'), 'sheet').map(({ attributes }) => attributes.name ?? '');
  return elements(child(workbook, 'definedNames') ?? xml('definedNames'), 'definedName').map((element) => {
    const { name = '', localSheetId, ...attributes } = element.attributes;
    return { name, sheet: localSheetId === undefined ? null : (sheets[Number(localSheetId)] ?? null), formula: textOf(element), attributes };
  });
}

export function isHidden({ attributes }: NameEntry): boolean {
  return flag(attributes.hidden);
}

function writeNames(workbook: XmlElement, sheets: readonly XmlElement[], names: readonly NameEntry[]): void {
  removeChildren(workbook, 'definedNames');
  const written = names.flatMap(({ name, sheet, formula, attributes }) => {
    const index = sheets.findIndex((candidate) => candidate.attributes.name === sheet);
    if (sheet !== null && index < 0) return [];
    return [xml('definedName', { name, localSheetId: sheet === null ? undefined : index, ...attributes }, formula)];
  });
  if (written.length > 0) ensureChild(workbook, 'definedNames').children = written;
}

/** Asks programs to calculate on loading, for files in which some formula has no value. */
export function askForCalculation(workbook: XmlElement): void {
  ensureChild(workbook, 'calcPr').attributes.fullCalcOnLoad = '1';
}

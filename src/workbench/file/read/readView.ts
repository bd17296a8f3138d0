import type { Operation, Visibility } from '../../book/operation';
import { child, flag, type XmlElement } from '../../../xlsx/package/xml';
import { ALLOWANCES } from '../write/writeProtection';
import type { ColorOf } from './colors';

/** Visibility, tab, gridlines, frozen panes and protection. A password stays in the file as it is. */
export function readView(sheet: string, tree: XmlElement, visibility: Visibility, colorOf: ColorOf): Operation[] {
  return [...readAppearance(sheet, tree, visibility, colorOf), ...readFreeze(sheet, tree), ...readProtection(sheet, tree)];
}

function readAppearance(sheet: string, tree: XmlElement, visibility: Visibility, colorOf: ColorOf): Operation[] {
  const tabColor = colorOf(child(child(tree, 'sheetPr'), 'tabColor'));
  const showGridlines = flag(viewOf(tree)?.attributes.showGridLines, true);
  const changes = {
    ...(visibility !== 'Visible' && { visibility }),
    ...(tabColor && { tabColor }),
    ...(!showGridlines && { showGridlines }),
  };
  return Object.keys(changes).length > 0 ? [{ type: 'setSheet', sheet, ...changes }] : [];
}

function viewOf(tree: XmlElement): XmlElement | undefined {
  return child(child(tree, 'sheetViews'), 'sheetView');
}

function readFreeze(sheet: string, tree: XmlElement): Operation[] {
  const pane = child(viewOf(tree), 'pane')?.attributes;
  if (pane?.state !== 'frozen' && pane?.state !== 'frozenSplit') return [];
  return [{ type: 'freeze', sheet, rows: Number(pane.ySplit ?? 0), columns: Number(pane.xSplit ?? 0) }];
}

/** In files each attribute says what is forbidden; `objects` and `scenarios` are allowed unless told, the others forbidden. */
function readProtection(sheet: string, tree: XmlElement): Operation[] {
  const protection = child(tree, 'sheetProtection')?.attributes;
  if (!protection || !flag(protection.sheet)) return [];
  const names = Object.entries(ALLOWANCES).map(([option, allowance]) => [option, allowance[0]?.toLowerCase() + allowance.slice(1)] as const);
  const options: Record<string, unknown> = Object.fromEntries(names.map(([option, attribute]) => [option, !flag(protection[attribute], true)]));
  options.allowEditObjects = !flag(protection.objects);
  options.allowEditScenarios = !flag(protection.scenarios);
  options.selectionMode = flag(protection.selectUnlockedCells) ? 'None' : flag(protection.selectLockedCells) ? 'Unlocked' : 'Normal';
  return [{ type: 'protectSheet', sheet, options }];
}

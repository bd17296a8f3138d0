import { measureName } from '../measure';
import { parseAmount } from '../parseAmount';
import { indicatorName } from './indicatorName';
import { type ParsedTarget, remark } from './parsedTarget';
import { plainSentence } from './plainSentence';
import { tableTarget } from './tableTargets';
import type { TargetColumn, TargetColumnKey } from './targetColumns';

/**
 * A row of a table without headers: its first words are the name, a unit of measure is one, a figure with % is growth,
 * the first other figure is the target. Further figures are not guessed at.
 */
export function bareTarget(cells: readonly string[], place: { readonly row: number; readonly unit: string | null; readonly whole: string }): ParsedTarget | null {
  const keys = cells.reduce<readonly TargetColumnKey[]>((found, cell) => [...found, keyOf(cell, found)], []);
  if (!keys.includes('name') || !(keys.includes('target') || keys.includes('growth'))) return null;
  const columns = keys.map((key): TargetColumn => ({ key, unit: null }));
  const target = tableTarget(cells, columns, place);
  const left = cells.filter((cell, index) => keys[index] === 'other' && isFigure(cell));
  const issues = [remark('intake-no-header'), ...(left.length > 0 ? [remark('intake-figures-left', { figures: left })] : [])];
  return target && { ...target, issues: [...target.issues, ...issues] };
}

function keyOf(cell: string, found: readonly TargetColumnKey[]): TargetColumnKey {
  const first = (key: TargetColumnKey): TargetColumnKey => (found.includes(key) ? 'other' : key);
  if (measureName(plainSentence(cell)) !== null) return first('unit');
  if (isFigure(cell)) return plainSentence(cell).endsWith('%') ? first('growth') : found.includes('name') ? first('target') : 'number';
  return indicatorName(plainSentence(cell)) === '' ? 'other' : first('name');
}

function isFigure(cell: string): boolean {
  const amount = parseAmount(cell);
  return amount.ok && amount.value.value !== null;
}

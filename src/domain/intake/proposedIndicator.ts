import { type Direction, type Kind } from '../indicator';
import { decimalOf } from '../decimal';
import { convert, isCount, measureName } from '../measure';

/** Units between which the workbook's own formulas convert. */
const MONEY: readonly string[] = ['亿元', '万元', '千元', '元'];
const NET = /净增|净减|net (?:increase|growth)/i;
const STOCK = /存量|保有量|在库|期末|年末|总人口|库存|stock of|at year.end/i;

/** What a new indicator is most likely to be, by its unit of measure and its name; the planner decides. */
export function proposedKind(name: string, unit: string): Kind {
  if (unit === '%' || unit === '‰') return 'rate';
  if (NET.test(name)) return 'net';
  if (STOCK.test(name)) return 'stock';
  return isCount(unit) ? 'count' : 'flow';
}

export function proposedDirection(name: string, isCap: boolean): Direction {
  return isCap || /能耗|闲置|失业率|排放|事故|energy use|idle|unemployment|emission/i.test(name) ? 'lower' : 'higher';
}

/** The unit a new indicator is issued in: as pasted, unless the workbook's formulas could not convert it. */
export function proposedIssuedUnit(unit: string): string {
  const isMoney = convert(1, unit, '元').ok;
  return isMoney && !MONEY.includes(unit) ? '亿元' : unit;
}

export function proposedSplitUnit(issuedUnit: string): string {
  return issuedUnit === '亿元' ? '万元' : issuedUnit;
}

/** Whether a target in the first unit can be split in the second by the workbook's formulas. */
export function formulasConvert(issuedUnit: string, splitUnit: string): boolean {
  return issuedUnit === splitUnit || (MONEY.includes(issuedUnit) && MONEY.includes(splitUnit));
}

/** As many decimals as its kind of unit has, or as the target needs. */
export function proposedDecimals(splitUnit: string, amounts: readonly (number | null)[]): number {
  const usual = ['亩', '万亩', '公顷'].includes(splitUnit) ? 2 : splitUnit === '%' ? 1 : measureName(splitUnit) !== null && (isCount(splitUnit) || splitUnit === '万元' || splitUnit === '元') ? 0 : 2;
  const needed = amounts.map((amount) => (amount === null ? 0 : (decimalOf(amount)?.scale ?? 0)));
  return Math.min(6, Math.max(usual, ...needed));
}

import { protectedSheets } from '../../protect/protectedSheets';
import { type Fault, fault } from '../fault';
import type { Standing } from '../standing';

/** Sheets that lost their protection while the workbook is protected. Only a hint: whoever did it may have wanted it. Code `health-unprotected`. */
export function protectionFaults({ inventory }: Standing): readonly Fault[] {
  if (!inventory.protection) return [];
  const open = protectedSheets(inventory).filter(({ isProtected }) => !isProtected);
  return open.length === 0 ? [] : [fault('health-unprotected', { sheets: open.map(({ name }) => name) }, undefined)];
}

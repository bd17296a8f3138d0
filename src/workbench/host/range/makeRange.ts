import { parseArea, splitSheetName } from '../../book/address';
import type { Area } from '../../book/operation';
import { HostError, invalidArgument } from '../hostError';
import { HostObject } from '../hostObject';
import { rangeObject } from '../objects/range';
import { RangeTarget } from '../rangeTarget';
import type { Session } from '../session';

/** A range object over cells of a sheet; refuses with `InvalidArgument` what lies outside it. */
export function makeRange(session: Session, sheet: string, area: Area): HostObject {
  return rangeObject(session.follow(new RangeTarget(sheet, area)), session);
}

/** The cells that an address or a defined name of `sheet` means. */
export function resolveAddress(session: Session, sheet: string, address: string): RangeTarget {
  const { sheet: sheetName, rest } = splitSheetName(address);
  const home = sheetName === null ? session.sheet(sheet) : session.book.sheetNamed(sheetName);
  const area = parseArea(rest);
  if (home && area) return session.follow(new RangeTarget(home.id, area));
  const named = sheetName === null ? resolveName(session, address) : null;
  if (!named) throw invalidArgument(`${address} is no address.`);
  return named;
}

/** The cells behind a defined name or a table's name; `null` when there are none. */
export function resolveName(session: Session, name: string): RangeTarget | null {
  const formula = session.book.names.get(name.toLowerCase())?.formula;
  const { sheet, rest } = splitSheetName((formula ?? '').replace(/^=/, ''));
  const home = sheet === null ? undefined : session.book.sheetNamed(sheet);
  const area = parseArea(rest);
  return home && area ? session.follow(new RangeTarget(home.id, area)) : null;
}

/** An argument that is either a range object or an address on `sheet`. */
export function toRange(value: unknown, session: Session, sheet: string): RangeTarget {
  if (value instanceof HostObject && value.target instanceof RangeTarget) return value.target;
  if (typeof value !== 'string') throw new HostError('InvalidArgument', 'A range or an address is expected.');
  return resolveAddress(session, sheet, value);
}

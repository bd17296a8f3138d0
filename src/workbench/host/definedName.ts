import { parseArea } from '../book/address';
import { HostError, invalidArgument } from './hostError';
import type { Session } from './session';

/**
 * Refuses what Excel refuses as the name of a table or a defined name: one that starts with a digit or
 * holds a space or sign, or looks like an address (`A1`, `R1C1`, `R`); and one that is taken.
 */
export function checkDefinedName(session: Session, name: string, self?: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const isAddress = parseArea(name) !== null || /^(?:[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/.test(name);
  if (!isWord || isAddress) throw invalidArgument(`${name} cannot be a name.`);
  const table = session.book.tableNamed(name);
  const isTaken = session.book.names.has(name.toLowerCase()) || (table !== undefined && table.id !== self);
  if (isTaken) throw new HostError('ItemAlreadyExists', `The name ${name} is in use already.`);
}

import { HostError, invalidArgument } from '../hostError';
import { HostObject, type ObjectType } from '../hostObject';
import type { Session } from '../session';
import { isGiven, toRecord, toText } from '../wireValue';

const protection: ObjectType<string> = {
  name: 'WorksheetProtection',
  scalars: {
    Options: { get: (sheet, session) => session.sheet(sheet).protection?.options ?? null },
    Protected: { get: (sheet, session) => session.sheet(sheet).protection !== null },
  },
  methods: {
    Protect: (sheet, [options, password], session) => {
      if (session.sheet(sheet).protection) throw new HostError('AccessDenied', 'The sheet is protected already.');
      session.write({
        type: 'protectSheet',
        sheet,
        options: isGiven(options) ? toRecord(options, 'options') : {},
        ...(isGiven(password) && { password: toText(password, 'password') }),
      });
    },
    Unprotect: (sheet, [password], session) => {
      const { protection: current } = session.sheet(sheet);
      if (!current) return;
      if (current.password !== undefined && current.password !== password) throw invalidArgument('The password is not correct.');
      session.write({ type: 'unprotectSheet', sheet });
    },
  },
};

export function protectionObject(session: Session, sheet: string): HostObject {
  return HostObject.of(protection, session.sheet(sheet).id, session);
}

import { HostObject, type ObjectType } from '../hostObject';
import type { Session } from '../session';
import { invalidArgument } from '../hostError';
import { isGiven, toText } from '../wireValue';

/** A workbook that is not open yet: its file, or `null` for an empty one. */
const createdWorkbook: ObjectType<Uint8Array | null> = {
  name: 'WorkbookCreated',
  id: () => 'created',
  methods: {
    Open: (file, _, session) => session.openFile(file),
  },
};

export function createdWorkbookObject(base64: unknown, session: Session): HostObject {
  return HostObject.of(createdWorkbook, fileIn(base64), session);
}

/** Bytes of a file in base64; `null` when none is given. */
export function fileIn(base64: unknown): Uint8Array | null {
  if (!isGiven(base64) || base64 === '') return null;
  try {
    return Uint8Array.from(atob(toText(base64, 'base64File')), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument('base64File is not in base64.');
  }
}

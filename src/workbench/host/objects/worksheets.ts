import { EVENT, WORKBOOK_TARGET } from '../events/eventType';
import { eventMethods } from '../events/eventMethods';
import { HostError, invalidArgument } from '../hostError';
import { HostObject, type ObjectType } from '../hostObject';
import type { Session } from '../session';
import { isGiven, toText } from '../wireValue';
import { worksheetObject } from './worksheet';

const worksheets: ObjectType<null> = {
  name: 'WorksheetCollection',
  items: (_, session) => session.book.sheets.map((sheet) => worksheetObject(session, sheet.id)),
  find: (_, key, session) => findSheet(session, key),
  methods: {
    Add: (_, [name], session) => addWorksheet(session, name),
    GetActiveWorksheet: (_, __, session) => worksheetObject(session, session.sheet(session.book.activeSheet ?? '').id),
    GetItemOrNullObject: (_, [key], session) => findSheet(session, key),
    GetFirst: (_, [visibleOnly], session) => edgeSheet(session, visibleOnly, 0),
    GetLast: (_, [visibleOnly], session) => edgeSheet(session, visibleOnly, -1),
    GetCount: (_, [visibleOnly], session) => candidates(session, visibleOnly).length,
    ...eventMethods(
      {
        DataChangedEvent: EVENT.changed,
        ActivatedEvent: EVENT.activated,
        DeactivatedEvent: EVENT.deactivated,
        AddedEvent: EVENT.added,
        SelectionChangedEvent: EVENT.selectionChanged,
        DeletedEvent: EVENT.deleted,
      },
      () => WORKBOOK_TARGET,
    ),
  },
};

export function worksheetsObject(session: Session): HostObject {
  return HostObject.of(worksheets, null, session);
}

/** By id or by name. */
function findSheet(session: Session, key: unknown): HostObject | null {
  const text = toText(key, 'key');
  const sheet = session.book.sheets.find((candidate) => candidate.id === text) ?? session.book.sheetNamed(text);
  return sheet ? worksheetObject(session, sheet.id) : null;
}

function candidates(session: Session, visibleOnly: unknown) {
  return session.book.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');
}

function edgeSheet(session: Session, visibleOnly: unknown, index: number): HostObject {
  const sheet = candidates(session, visibleOnly).at(index);
  if (!sheet) throw new HostError('ItemNotFound', 'There is no such worksheet.');
  return worksheetObject(session, sheet.id);
}

/** A new sheet stands last and is not activated. */
function addWorksheet(session: Session, given: unknown): HostObject {
  const name = isGiven(given) ? toText(given, 'name') : freeName(session);
  checkSheetName(session, name);
  const sheet = session.newId('0001');
  session.write({ type: 'addSheet', sheet, name, position: session.book.sheets.length });
  return worksheetObject(session, sheet);
}

function freeName(session: Session): string {
  for (let number = session.book.sheets.length + 1; ; number++) {
    if (!session.book.sheetNamed(`Sheet${number}`)) return `Sheet${number}`;
  }
}

/** Refuses names that Excel refuses: taken, empty, longer than 31 characters, or with one of `\ / ? * [ ] :`. */
export function checkSheetName(session: Session, name: string, self?: string): void {
  const isBad = name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'");
  if (isBad) throw invalidArgument(`${name} cannot be the name of a worksheet.`);
  const holder = session.book.sheetNamed(name);
  if (holder && holder.id !== self) throw new HostError('ItemAlreadyExists', `A worksheet named ${name} already exists.`);
}

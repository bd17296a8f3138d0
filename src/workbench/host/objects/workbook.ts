import { HostObject, type ObjectType } from '../hostObject';
import { makeRange, resolveAddress } from '../range/makeRange';
import type { Session } from '../session';
import { toFlag, toText } from '../wireValue';
import { applicationObject } from './application';
import { fileIn } from './createdWorkbook';
import { namesObject } from './names';
import { tablesObject } from './tables';
import { worksheetsObject } from './worksheets';

const workbook: ObjectType<null> = {
  name: 'Workbook',
  scalars: {
    IsDirty: { get: (_, session) => session.book.journal.length > 0 },
    ReadOnly: { get: () => false },
  },
  objects: {
    Application: (_, session) => applicationObject(session),
    Names: (_, session) => namesObject(session),
    Tables: (_, session) => tablesObject(session, null),
    Worksheets: (_, session) => worksheetsObject(session),
    _Runtime: (_, session) => HostObject.of(runtime, null, session),
  },
  methods: {
    GetSelectedRange: (_, __, session) => selectedRange(session),
    GetActiveCell: (_, __, session) => {
      const { sheet, area } = currentSelection(session);
      return makeRange(session, sheet, { ...area, rows: 1, columns: 1 });
    },
    // Excel on the web opens new workbooks through a root of its own, which knows this one member.
    CreateAndOpenWorkbook: (_, [base64], session) => session.openFile(fileIn(base64)),
    _GetRangeForEventByReferenceId: (_, [id], session) => eventRange(session, id),
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], session) => eventRange(session, id),
    _RemoveReference: (_, [id], session) => session.release(toText(id, 'reference')),
    _RemoveAllReferences: (_, __, session) => session.releaseAll(),
    _GetReferenceCount: (_, __, session) => session.keptCount,
  },
};

/** `context.runtime`. */
const runtime: ObjectType<null> = {
  name: 'Runtime',
  scalars: {
    EnableEvents: {
      get: (_, session) => session.events.enabled,
      set: (_, value, session) => {
        session.events.enabled = toFlag(value, 'enableEvents');
      },
    },
  },
};

export function workbookObject(session: Session): HostObject {
  return HostObject.of(workbook, null, session);
}

function selectedRange(session: Session): HostObject {
  const { sheet, area } = currentSelection(session);
  return makeRange(session, sheet, area);
}

function currentSelection(session: Session) {
  const { selection, activeSheet } = session.book;
  if (selection && selection.sheet === activeSheet) return selection;
  return { sheet: session.sheet(activeSheet ?? '').id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
}

/** An event's `getRange` names its cells by sheet id and address. */
function eventRange(session: Session, id: unknown): HostObject {
  const [sheet = '', address = ''] = toText(id, 'reference').split('|');
  const { area } = resolveAddress(session, sheet, address);
  return makeRange(session, sheet, area);
}

import { EVENT } from '../events/eventType';
import { eventMethods } from '../events/eventMethods';
import { HostError, invalidArgument } from '../hostError';
import { HostObject, type ObjectType, type ScalarProperty } from '../hostObject';
import { makeRange, resolveAddress } from '../range/makeRange';
import { usedArea } from '../range/usedArea';
import { WHOLE_SHEET } from '../rangeTarget';
import type { Session } from '../session';
import { isGiven, toChoice, toColor, toFlag, toInteger, toText } from '../wireValue';
import { chartsObject } from './charts';
import { freezePanesObject } from './freezePanes';
import { sheetNamesObject } from './names';
import { pageBreaksObject } from './pageBreaks';
import { pageLayoutObject } from './pageLayout';
import { protectionObject } from './sheetProtection';
import { tablesObject } from './tables';
import { checkSheetName } from './worksheets';

const gridlines: ScalarProperty<string> = {
  get: (id, session) => session.sheet(id).showGridlines,
  set: (id, value, session) => session.write({ type: 'setSheet', sheet: id, showGridlines: toFlag(value, 'showGridlines') }),
};

/** The target is the sheet's id, so that the object survives renaming and moving. */
const worksheet: ObjectType<string> = {
  name: 'Worksheet',
  id: (id) => id,
  scalars: {
    Id: { get: (id) => id },
    Name: {
      get: (id, session) => session.sheet(id).name,
      set: (id, value, session) => {
        const name = toText(value, 'name');
        checkSheetName(session, name, id);
        session.write({ type: 'renameSheet', sheet: session.sheet(id).id, name });
      },
    },
    Position: {
      get: (id, session) => session.book.sheets.indexOf(session.sheet(id)),
      set: (id, value, session) => {
        const position = toInteger(value, 'position');
        if (position < 0 || position >= session.book.sheets.length) throw invalidArgument('There is no such position.');
        session.write({ type: 'moveSheet', sheet: id, position });
      },
    },
    Visibility: {
      get: (id, session) => session.sheet(id).visibility,
      set: (id, value, session) => setVisibility(session, id, toChoice(value, ['Visible', 'Hidden', 'VeryHidden'], 'visibility')),
    },
    TabColor: {
      get: (id, session) => session.sheet(id).tabColor,
      set: (id, value, session) =>
        session.write({ type: 'setSheet', sheet: id, tabColor: value === '' ? '' : toColor(value, 'tabColor') }),
    },
    ShowGridlines: gridlines,
    // office.js asks for it by the one name and sets it by the other.
    Gridlines: gridlines,
  },
  objects: {
    Charts: (id, session) => chartsObject(session, id),
    FreezePanes: (id, session) => freezePanesObject(session, id),
    HorizontalPageBreaks: (id, session) => pageBreaksObject(session, id),
    Names: (id, session) => sheetNamesObject(session, id),
    PageLayout: (id, session) => pageLayoutObject(session, id),
    Protection: (id, session) => protectionObject(session, id),
    Tables: (id, session) => tablesObject(session, id),
  },
  methods: {
    Activate: (id, _, session) => activate(session, id),
    Calculate: (_, __, session) => {
      session.calculationWanted = true;
    },
    Delete: (id, _, session) => {
      requireOtherVisible(session, id);
      session.write({ type: 'deleteSheet', sheet: id });
    },
    GetCell: (id, [row, column], session) =>
      makeRange(session, session.sheet(id).id, { row: toInteger(row, 'row'), column: toInteger(column, 'column'), rows: 1, columns: 1 }),
    GetNextOrNullObject: (id, [visibleOnly], session) => nextSheet(session, id, visibleOnly === true),
    GetRange: (id, [address], session) =>
      isGiven(address) && address !== '' ? rangeAt(session, id, toText(address, 'address')) : makeRange(session, session.sheet(id).id, WHOLE_SHEET),
    GetRangeByIndexes: (id, [row, column, rows, columns], session) =>
      makeRange(session, session.sheet(id).id, {
        row: toInteger(row, 'startRow'),
        column: toInteger(column, 'startColumn'),
        rows: toInteger(rows, 'rowCount'),
        columns: toInteger(columns, 'columnCount'),
      }),
    // An empty sheet has the used range A1; only the null-object form tells that nothing is there.
    GetUsedRange: (id, [valuesOnly], session) =>
      makeRange(session, id, usedArea(session.sheet(id), WHOLE_SHEET, valuesOnly === true) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (id, [valuesOnly], session) => {
      const area = usedArea(session.sheet(id), WHOLE_SHEET, valuesOnly === true);
      return area && makeRange(session, id, area);
    },
    ...eventMethods<string>(
      {
        DataChangedEvent: EVENT.changed,
        ActivatedEvent: EVENT.activated,
        DeactivatedEvent: EVENT.deactivated,
        SelectionChangedEvent: EVENT.selectionChanged,
      },
      (id) => id,
    ),
  },
};

export function worksheetObject(session: Session, id: string): HostObject {
  return HostObject.of(worksheet, id, session);
}

function nextSheet(session: Session, id: string, visibleOnly: boolean): HostObject | null {
  const later = session.book.sheets.slice(session.book.sheets.indexOf(session.sheet(id)) + 1);
  const next = later.find(({ visibility }) => !visibleOnly || visibility === 'Visible');
  return next ? worksheetObject(session, next.id) : null;
}

function rangeAt(session: Session, id: string, address: string): HostObject {
  const { sheet, area } = resolveAddress(session, session.sheet(id).id, address);
  return makeRange(session, sheet, area);
}

function activate(session: Session, id: string): void {
  if (session.sheet(id).visibility !== 'Visible') throw new HostError('InvalidOperation', 'A hidden worksheet cannot be activated.');
  session.write({ type: 'activateSheet', sheet: id });
}

function setVisibility(session: Session, id: string, visibility: 'Visible' | 'Hidden' | 'VeryHidden'): void {
  if (visibility !== 'Visible') requireOtherVisible(session, id);
  session.write({ type: 'setSheet', sheet: id, visibility });
  const next = session.book.sheets.find((sheet) => sheet.visibility === 'Visible');
  if (visibility !== 'Visible' && session.book.activeSheet === id && next) {
    session.write({ type: 'activateSheet', sheet: next.id });
  }
}

function requireOtherVisible(session: Session, id: string): void {
  const others = session.book.sheets.filter((sheet) => sheet.id !== session.sheet(id).id && sheet.visibility === 'Visible');
  if (others.length === 0) throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
}

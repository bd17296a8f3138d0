import { formatArea } from '../../book/address';
import { boundAreas, intersectAreas } from '../../book/area';
import type { Book, BookChange, Origin, Selection } from '../../book/book';
import type { Area, Operation } from '../../book/operation';
import type { EventRegistry } from './eventRegistry';
import { EVENT, WORKBOOK_TARGET } from './eventType';

/** One event as office.js takes it in. */
export interface HostEvent {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
  /** Made by someone else far away. */
  readonly isRemoteOverride: boolean;
}

interface Change {
  readonly sheet: string;
  readonly area: Area;
  readonly changeType: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
}

/** The events that the add-in hears of after a change, for those it has registered. An opened file raises none. */
export function eventsOf({ operations, origin }: BookChange, book: Book, registry: EventRegistry): readonly HostEvent[] {
  if (origin === 'file') return [];
  const raise = raiser(registry, origin);
  const edits = changesOf(operations).flatMap((change) => editEvents(change, book, origin, raise));
  return [...edits, ...operations.flatMap((operation) => sheetEvents(operation, raise))];
}

type Raise = (type: number, target: string, message: object) => HostEvent[];

function raiser(registry: EventRegistry, origin: Origin): Raise {
  return (messageType, targetId, message) => {
    if (!registry.has(messageType, targetId)) return [];
    const text = JSON.stringify(message);
    return [{ messageCategory: 65536, messageType, targetId, message: text, isRemoteOverride: origin === 'coauthor' }];
  };
}

/** Writes that follow each other on one sheet, as a large block comes in pieces, are one edit. */
function changesOf(operations: readonly Operation[]): readonly Change[] {
  const changes: Change[] = [];
  for (const operation of operations) {
    const change = changeOf(operation);
    if (!change) continue;
    const previous = changes.at(-1);
    const joins = previous && change.changeType === 'RangeEdited' && previous.changeType === 'RangeEdited' && continues(previous, change);
    if (joins) changes[changes.length - 1] = { ...change, area: boundAreas(previous.area, change.area) };
    else changes.push(change);
  }
  return changes;
}

function continues(previous: Change, next: Change): boolean {
  const { area } = previous;
  return (
    previous.sheet === next.sheet &&
    area.column === next.area.column &&
    area.columns === next.area.columns &&
    area.row + area.rows === next.area.row
  );
}

function changeOf(operation: Operation): Change | null {
  switch (operation.type) {
    case 'setCells': {
      const { sheet, row, column, cells } = operation;
      return { sheet, area: { row, column, rows: cells.length, columns: cells[0]?.length ?? 1 }, changeType: 'RangeEdited' };
    }
    case 'insertRows':
    case 'deleteRows':
      return {
        sheet: operation.sheet,
        area: { row: operation.at, column: 0, rows: operation.count, columns: 16_384 },
        changeType: operation.type === 'insertRows' ? 'RowInserted' : 'RowDeleted',
      };
    case 'insertColumns':
    case 'deleteColumns':
      return {
        sheet: operation.sheet,
        area: { row: 0, column: operation.at, rows: 1_048_576, columns: operation.count },
        changeType: operation.type === 'insertColumns' ? 'ColumnInserted' : 'ColumnDeleted',
      };
    default:
      return null;
  }
}

function editEvents({ sheet, area, changeType }: Change, book: Book, origin: Origin, raise: Raise): HostEvent[] {
  const message = {
    address: formatArea(area),
    changeType,
    source: origin === 'coauthor' ? 'Remote' : 'Local',
    triggerSource: origin === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    worksheetId: sheet,
    referenceId: `${sheet}|${formatArea(area)}`,
    shiftDirection: 'None',
  };
  const tables = book.tablesOn(sheet).filter((table) => intersectAreas(table.area, area));
  return [
    ...raise(EVENT.changed, sheet, message),
    ...raise(EVENT.changed, WORKBOOK_TARGET, message),
    ...tables.flatMap(({ id }) =>
      [id, WORKBOOK_TARGET].flatMap((target) => raise(EVENT.tableChanged, target, { ...message, tableId: id })),
    ),
  ];
}

function sheetEvents(operation: Operation, raise: Raise): HostEvent[] {
  if (!('sheet' in operation)) return [];
  const message = { worksheetId: operation.sheet, source: 'Local' };
  if (operation.type === 'addSheet') return raise(EVENT.added, WORKBOOK_TARGET, message);
  return operation.type === 'deleteSheet' ? raise(EVENT.deleted, WORKBOOK_TARGET, message) : [];
}

/** When another sheet is shown: the one left, if it still is there, and the one come to. */
export function activationEvents(left: string | null, shown: string | null, registry: EventRegistry): readonly HostEvent[] {
  const raise = raiser(registry, 'user');
  const tell = (type: number, sheet: string | null) =>
    sheet === null ? [] : [sheet, WORKBOOK_TARGET].flatMap((target) => raise(type, target, { worksheetId: sheet }));
  return left === shown ? [] : [...tell(EVENT.deactivated, left), ...tell(EVENT.activated, shown)];
}

export function selectionEvents({ sheet, area }: Selection, registry: EventRegistry): readonly HostEvent[] {
  const message = { worksheetId: sheet, address: formatArea(area) };
  return [sheet, WORKBOOK_TARGET].flatMap((target) => raiser(registry, 'user')(EVENT.selectionChanged, target, message));
}

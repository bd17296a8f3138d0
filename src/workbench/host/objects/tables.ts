import { intersectAreas } from '../../book/area';
import type { Area, CellContent } from '../../book/operation';
import type { Table } from '../../book/table';
import { EVENT, WORKBOOK_TARGET } from '../events/eventType';
import { eventMethods } from '../events/eventMethods';
import { HostError, invalidArgument } from '../hostError';
import { HostObject, type ObjectType } from '../hostObject';
import { requireUnprotected } from '../protection';
import { nameHeaders } from '../range/headerCells';
import { toRange } from '../range/makeRange';
import type { Session } from '../session';
import { toFlag, toInteger, toText } from '../wireValue';
import { tableObject } from './table';

/** The target is a sheet's id for `worksheet.tables`, `null` for the workbook's. */
const tables: ObjectType<string | null> = {
  name: 'TableCollection',
  scalars: { Count: { get: (sheet, session) => list(session, sheet).length } },
  items: (sheet, session) => list(session, sheet).map((table) => tableObject(session, table.id)),
  find: findTable,
  methods: {
    Add: (sheet, [address, hasHeaders], session) => addTable(session, sheet, address, toFlag(hasHeaders, 'hasHeaders')),
    GetCount: (sheet, _, session) => list(session, sheet).length,
    GetItemAt: (sheet, [index], session) => {
      const table = list(session, sheet)[toInteger(index, 'index')];
      if (!table) throw invalidArgument('The index is out of range.');
      return tableObject(session, table.id);
    },
    GetItemOrNullObject: (sheet, [key], session) => findTable(sheet, key, session),
    ...eventMethods({ DataChangedEvent: EVENT.tableChanged }, (sheet: string | null) => sheet ?? WORKBOOK_TARGET),
  },
};

export function tablesObject(session: Session, sheet: string | null): HostObject {
  return HostObject.of(tables, sheet, session);
}

function list(session: Session, sheet: string | null): readonly Table[] {
  const sheets = sheet === null ? session.book.sheets.map(({ id }) => id) : [session.sheet(sheet).id];
  return sheets.flatMap((id) => session.book.tablesOn(id));
}

/** By id or by name. */
function findTable(sheet: string | null, key: unknown, session: Session): HostObject | null {
  const text = typeof key === 'number' ? String(key) : toText(key, 'key');
  const found = list(session, sheet).find((table) => table.id === text || table.name.toLowerCase() === text.toLowerCase());
  return found ? tableObject(session, found.id) : null;
}

/** Makes a table over cells that hold its headers, or puts a header row above cells that do not. */
function addTable(session: Session, home: string | null, address: unknown, hasHeaders: boolean): HostObject {
  const target = toRange(address, session, home ?? session.book.activeSheet ?? '');
  const sheet = session.sheet(target.sheet);
  requireUnprotected(sheet);
  if (!hasHeaders) throw new HostError('ApiNotFound', 'The workbench models tables.add over cells with headers only.');
  const area = { ...target.area, rows: Math.max(2, target.area.rows) };
  requireFree(session, sheet.id, area);
  const id = session.newId('000C');
  session.write({
    type: 'addTable',
    sheet: sheet.id,
    id,
    name: freeTableName(session),
    area,
    style: 'TableStyleMedium2',
    showFilterButton: true,
    showBandedRows: true,
  });
  rewriteHeaders(session, sheet.id, area);
  return tableObject(session, id);
}

/** Refuses an area that touches another table than `self`. */
export function requireFree(session: Session, sheet: string, area: Area, self?: string): void {
  const other = session.book.tablesOn(sheet).find((table) => table.id !== self && intersectAreas(table.area, area));
  if (other) throw new HostError('InvalidArgument', `A table can't overlap another table: ${other.name}.`);
}

/** Turns header cells into text, each of its own, where they are not yet. */
export function rewriteHeaders(session: Session, sheet: string, area: Area): void {
  const header: Area = { ...area, rows: 1 };
  const { cells } = session.sheet(sheet);
  const before = Array.from({ length: area.columns }, (_, j): CellContent => cells.get(area.row, area.column + j) ?? { value: null });
  const [after = []] = nameHeaders(session.book, sheet, header, [before]);
  const isSame = after.every((content, j) => content?.value === before[j]?.value && before[j]?.formula === undefined);
  if (!isSame) session.write({ type: 'setCells', sheet, row: area.row, column: area.column, cells: [after] });
}

function freeTableName(session: Session): string {
  for (let number = session.book.tables.size + 1; ; number++) {
    const name = `Table${number}`;
    if (!session.book.tableNamed(name) && !session.book.names.has(name.toLowerCase())) return name;
  }
}

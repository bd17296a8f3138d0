import type { Area } from '../../book/operation';
import type { Table } from '../../book/table';
import { invalidArgument, itemNotFound } from '../hostError';
import { HostObject, type ObjectType } from '../hostObject';
import { makeRange } from '../range/makeRange';
import { readValues } from '../range/readCells';
import { writeCells } from '../range/writeCells';
import { RangeTarget } from '../rangeTarget';
import type { Session } from '../session';
import { toInteger, toText } from '../wireValue';
import { columnFilterObject } from './columnFilter';
import { bodyArea } from './table';

/** The target is the table's id. */
const tableColumns: ObjectType<string> = {
  name: 'TableColumnCollection',
  scalars: { Count: { get: (id, session) => state(session, id).columnIds.length } },
  items: (id, session) => state(session, id).columnIds.map((column) => HostObject.of(tableColumn, { table: id, column }, session)),
  find: findColumn,
  methods: {
    GetCount: (id, _, session) => state(session, id).columnIds.length,
    GetItemAt: (id, [index], session) => {
      const column = state(session, id).columnIds[toInteger(index, 'index')];
      if (column === undefined) throw invalidArgument('The index is out of range.');
      return HostObject.of(tableColumn, { table: id, column }, session);
    },
    GetItemOrNullObject: (id, [key], session) => findColumn(id, key, session),
  },
};

interface ColumnTarget {
  readonly table: string;
  /** Id of the column, which survives renaming and moving. */
  readonly column: number;
}

const tableColumn: ObjectType<ColumnTarget> = {
  name: 'TableColumn',
  id: ({ column }) => column,
  scalars: {
    Id: { get: ({ column }) => column },
    Index: { get: (target, session) => index(target, session) },
    Name: {
      get: (target, session) => header(session, state(session, target.table), index(target, session)),
      set: (target, value, session) => writeCells(session, headerRange(target, session), toText(value, 'name')),
    },
    Values: {
      get: (target, session) => readValues(session, wholeRange(target, session)),
      set: (target, value, session) => writeCells(session, wholeRange(target, session), value),
      calculated: true,
    },
  },
  objects: { Filter: (target, session) => columnFilterObject(session, target) },
  methods: {
    GetDataBodyRange: (target, _, session) => part(target, session, bodyArea(state(session, target.table))),
    GetHeaderRowRange: (target, _, session) => part(target, session, { ...state(session, target.table).area, rows: 1 }),
    GetRange: (target, _, session) => part(target, session, state(session, target.table).area),
  },
};

export function tableColumnsObject(session: Session, table: string): HostObject {
  return HostObject.of(tableColumns, table, session);
}

function state(session: Session, id: string): Table {
  const table = session.book.tables.get(id);
  if (!table) throw itemNotFound(`table ${id}`);
  return table;
}

function index({ table, column }: ColumnTarget, session: Session): number {
  const found = state(session, table).columnIds.indexOf(column);
  if (found < 0) throw itemNotFound(`table column ${column}`);
  return found;
}

function header(session: Session, { sheet, area }: Table, position: number): string {
  return String(session.book.value(sheet, area.row, area.column + position) ?? '');
}

/** By id when a number, by name when text. */
function findColumn(id: string, key: unknown, session: Session): HostObject | null {
  const table = state(session, id);
  const position =
    typeof key === 'number'
      ? table.columnIds.indexOf(key)
      : table.columnIds.findIndex((_, i) => header(session, table, i).toLowerCase() === toText(key, 'key').toLowerCase());
  const column = table.columnIds[position];
  return column === undefined ? null : HostObject.of(tableColumn, { table: id, column }, session);
}

function part(target: ColumnTarget, session: Session, area: Area): HostObject {
  return makeRange(session, state(session, target.table).sheet, { ...area, column: area.column + index(target, session), columns: 1 });
}

function wholeRange(target: ColumnTarget, session: Session): RangeTarget {
  const { sheet, area } = state(session, target.table);
  return new RangeTarget(sheet, { ...area, column: area.column + index(target, session), columns: 1 });
}

function headerRange(target: ColumnTarget, session: Session): RangeTarget {
  const { sheet, area } = wholeRange(target, session);
  return new RangeTarget(sheet, { ...area, rows: 1 });
}

import { EVENT } from '../events/eventType';
import { eventMethods } from '../events/eventMethods';
import { checkDefinedName } from '../definedName';
import { invalidArgument, itemNotFound } from '../hostError';
import { HostObject, type ObjectType } from '../hostObject';
import { requireUnprotected } from '../protection';
import { makeRange, toRange } from '../range/makeRange';
import type { Area } from '../../book/operation';
import type { Table } from '../../book/table';
import type { Session } from '../session';
import { toFlag, toText } from '../wireValue';
import { tableColumnsObject } from './tableColumns';
import { tableRowsObject } from './tableRows';
import { requireFree, rewriteHeaders } from './tables';
import { worksheetObject } from './worksheet';

/** The target is the table's id. */
const table: ObjectType<string> = {
  name: 'Table',
  id: (id) => id,
  scalars: {
    Id: { get: (id) => id },
    Name: {
      get: (id, session) => state(session, id).name,
      set: (id, value, session) => {
        const name = toText(value, 'name');
        checkDefinedName(session, name, state(session, id).id);
        session.write({ type: 'setTable', id, name });
      },
    },
    ShowBandedRows: {
      get: (id, session) => state(session, id).showBandedRows,
      set: (id, value, session) => session.write({ type: 'setTable', id, showBandedRows: toFlag(value, 'showBandedRows') }),
    },
    ShowFilterButton: {
      get: (id, session) => state(session, id).showFilterButton,
      set: (id, value, session) => session.write({ type: 'setTable', id, showFilterButton: toFlag(value, 'showFilterButton') }),
    },
    ShowHeaders: { get: () => true },
    ShowTotals: { get: () => false },
    Style: {
      get: (id, session) => state(session, id).style,
      set: (id, value, session) => session.write({ type: 'setTable', id, style: toText(value, 'style') }),
    },
  },
  objects: {
    Columns: (id, session) => tableColumnsObject(session, state(session, id).id),
    Rows: (id, session) => tableRowsObject(session, state(session, id).id),
    Worksheet: (id, session) => worksheetObject(session, state(session, id).sheet),
  },
  methods: {
    // The cells stay as they are; only the table around them goes.
    ConvertToRange: (id, _, session) => {
      const { sheet, area } = state(session, id);
      requireUnprotected(session.sheet(sheet));
      session.write({ type: 'deleteTable', id });
      return makeRange(session, sheet, area);
    },
    Delete: (id, _, session) => deleteTable(session, id),
    GetDataBodyRange: (id, _, session) => makeRange(session, state(session, id).sheet, bodyArea(state(session, id))),
    GetHeaderRowRange: (id, _, session) => makeRange(session, state(session, id).sheet, { ...state(session, id).area, rows: 1 }),
    GetRange: (id, _, session) => makeRange(session, state(session, id).sheet, state(session, id).area),
    Resize: (id, [range], session) => resize(session, state(session, id), range),
    ...eventMethods<string>({ DataChangedEvent: EVENT.tableChanged }, (id) => id),
  },
};

export function tableObject(session: Session, id: string): HostObject {
  return HostObject.of(table, id, session);
}

function state(session: Session, id: string): Table {
  const found = session.book.tables.get(id);
  if (!found) throw itemNotFound(`table ${id}`);
  return found;
}

export function bodyArea({ area }: Table): Area {
  return { ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) };
}

/** Deleting a table empties its cells too. */
function deleteTable(session: Session, id: string): void {
  const { sheet, area } = state(session, id);
  requireUnprotected(session.sheet(sheet));
  session.write({ type: 'deleteTable', id });
  const line = Array.from({ length: area.columns }, () => ({ value: null }));
  session.write({ type: 'setCells', sheet, row: area.row, column: area.column, cells: Array.from({ length: area.rows }, () => line) });
}

/** The header row must stay in its row, and the new table must overlap the old one. */
function resize(session: Session, { id, sheet, area }: Table, range: unknown): void {
  const target = toRange(range, session, sheet);
  requireUnprotected(session.sheet(sheet));
  const overlaps = target.area.column < area.column + area.columns && area.column < target.area.column + target.area.columns;
  if (target.sheet !== sheet || target.area.row !== area.row || target.area.rows < 2 || !overlaps) {
    throw invalidArgument('The header row must stay where it is and the new range must overlap the old one.');
  }
  requireFree(session, sheet, target.area, id);
  session.write({ type: 'setTable', id, area: target.area });
  rewriteHeaders(session, sheet, target.area);
}

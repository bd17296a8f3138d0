import { HostError, itemNotFound } from '../hostError';
import { HostObject, type ObjectType } from '../hostObject';
import type { Session } from '../session';

/** Only the number of rows: rows are read and written as ranges. The target is the table's id. */
const tableRows: ObjectType<string> = {
  name: 'TableRowCollection',
  scalars: { Count: { get: count } },
  items: () => {
    throw new HostError('ApiNotFound', 'The workbench does not model single table rows.');
  },
  methods: { GetCount: (id, _, session) => count(id, session) },
};

export function tableRowsObject(session: Session, table: string): HostObject {
  return HostObject.of(tableRows, table, session);
}

function count(id: string, session: Session): number {
  const table = session.book.tables.get(id);
  if (!table) throw itemNotFound(`table ${id}`);
  return table.area.rows - 1;
}

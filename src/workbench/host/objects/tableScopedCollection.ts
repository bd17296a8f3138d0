import { containsArea, intersectAreas } from '../../book/area';
import { itemNotFound } from '../hostError';
import { HostObject, type ObjectType } from '../hostObject';
import type { RangeTarget } from '../rangeTarget';
import type { Session } from '../session';
import { tableObject } from './table';

/** The target is the tables' ids, from top to bottom and then from left to right. */
const tableScopedCollection: ObjectType<readonly string[]> = {
  name: 'TableScopedCollection',
  items: (ids, session) => ids.map((id) => tableObject(session, id)),
  methods: {
    GetCount: (ids) => ids.length,
    GetFirst: ([first], _, session) => {
      if (first === undefined) throw itemNotFound('no table touches the range');
      return tableObject(session, first);
    },
  },
};

/** The tables that a range touches or, where asked, holds wholly. */
export function tablesTouchingObject(session: Session, { sheet, area }: RangeTarget, fullyContained: boolean): HostObject {
  const tables = session.book
    .tablesOn(sheet)
    .filter((table) => (fullyContained ? containsArea(area, table.area) : intersectAreas(area, table.area)))
    .sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
  return HostObject.of(tableScopedCollection, tables.map(({ id }) => id), session);
}

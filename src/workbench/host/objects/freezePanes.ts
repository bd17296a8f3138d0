import { HostObject, type ObjectType } from '../hostObject';
import { makeRange, toRange } from '../range/makeRange';
import { WHOLE_SHEET } from '../rangeTarget';
import type { Session } from '../session';
import { toInteger } from '../wireValue';

const freezePanes: ObjectType<string> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeAt: (sheet, [range], session) => {
      const { area } = toRange(range, session, sheet);
      session.write({ type: 'freeze', sheet, rows: area.row + area.rows, columns: area.column + area.columns });
    },
    FreezeColumns: (sheet, [count], session) =>
      session.write({ type: 'freeze', sheet, rows: 0, columns: toInteger(count ?? 1, 'count') }),
    FreezeRows: (sheet, [count], session) =>
      session.write({ type: 'freeze', sheet, rows: toInteger(count ?? 1, 'count'), columns: 0 }),
    GetLocationOrNullObject: (sheet, _, session) => {
      const { rows, columns } = session.sheet(sheet).frozen;
      if (rows === 0 && columns === 0) return null;
      return makeRange(session, sheet, { row: 0, column: 0, rows: rows || WHOLE_SHEET.rows, columns: columns || WHOLE_SHEET.columns });
    },
    Unfreeze: (sheet, _, session) => session.write({ type: 'freeze', sheet, rows: 0, columns: 0 }),
  },
};

export function freezePanesObject(session: Session, sheet: string): HostObject {
  return HostObject.of(freezePanes, session.sheet(sheet).id, session);
}

import { HostError } from '../hostError';
import { HostObject, type ObjectType } from '../hostObject';
import { makeRange, toRange } from '../range/makeRange';
import type { Session } from '../session';

/** The user's page breaks across a sheet; breaks that a printer makes are not among them. The target is the sheet's id. */
const pageBreaks: ObjectType<string> = {
  name: 'PageBreakCollection',
  items: (sheet, session) => rows(session, sheet).map((row) => pageBreakObject(session, sheet, row)),
  methods: {
    Add: (sheet, [range], session) => {
      const { row } = toRange(range, session, sheet).area;
      if (row === 0) throw new HostError('InvalidArgument', 'Nothing stands before the first row.');
      write(session, sheet, [...new Set([...rows(session, sheet), row])].sort((left, right) => left - right));
      return pageBreakObject(session, sheet, row);
    },
    GetCount: (sheet, _, session) => rows(session, sheet).length,
    RemovePageBreaks: (sheet, _, session) => write(session, sheet, []),
  },
};

interface Break {
  readonly sheet: string;
  readonly row: number;
}

const pageBreak: ObjectType<Break> = {
  name: 'PageBreak',
  methods: {
    GetCellAfterBreak: ({ sheet, row }, _, session) => makeRange(session, sheet, { row, column: 0, rows: 1, columns: 1 }),
  },
};

export function pageBreaksObject(session: Session, sheet: string): HostObject {
  return HostObject.of(pageBreaks, session.sheet(sheet).id, session);
}

function pageBreakObject(session: Session, sheet: string, row: number): HostObject {
  return HostObject.of(pageBreak, { sheet, row }, session);
}

function rows(session: Session, sheet: string): readonly number[] {
  return session.sheet(sheet).pageLayout.rowBreaks;
}

function write(session: Session, sheet: string, rowBreaks: readonly number[]): void {
  session.write({ type: 'setPageLayout', sheet, layout: { rowBreaks } });
}

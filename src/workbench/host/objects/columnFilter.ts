import { cellText } from '../../book/cellText';
import type { ColumnFilter } from '../../book/operation';
import type { Table } from '../../book/table';
import { invalidArgument, itemNotFound } from '../hostError';
import { HostObject, type ObjectType } from '../hostObject';
import { requireUnprotected } from '../protection';
import type { Session } from '../session';
import { bodyArea } from './table';

interface FilterTarget {
  readonly table: string;
  /** Id of the table's column. */
  readonly column: number;
}

const columnFilter: ObjectType<FilterTarget> = {
  name: 'Filter',
  scalars: {
    Criteria: {
      get: (target, session) => {
        const values = state(target, session).filters.get(target.column);
        return values ? { filterOn: 'Values', values } : null;
      },
    },
  },
  methods: {
    ApplyValuesFilter: (target, [values], session) => {
      if (!Array.isArray(values) || !values.every((value) => typeof value === 'string')) throw invalidArgument('The workbench filters by texts only.');
      put(target, session, values);
    },
    Clear: (target, _, session) => put(target, session, null),
  },
};

export function columnFilterObject(session: Session, target: FilterTarget): HostObject {
  return HostObject.of(columnFilter, target, session);
}

function state({ table }: FilterTarget, session: Session): Table {
  const found = session.book.tables.get(table);
  if (!found) throw itemNotFound(`table ${table}`);
  return found;
}

/** Other columns' filters stay; a row is in sight when it passes all of them. */
function put(target: FilterTarget, session: Session, values: readonly string[] | null): void {
  const table = state(target, session);
  const sheet = session.sheet(table.sheet);
  requireUnprotected(sheet, 'allowAutoFilter');
  const others = table.columnIds.flatMap((id, column): readonly ColumnFilter[] => {
    const own = id === target.column ? values : table.filters.get(id);
    return own ? [{ column, values: own }] : [];
  });
  session.write({ type: 'setTable', id: table.id, filters: others });
  const { row, rows } = bodyArea(table);
  const elsewhere = [...sheet.filteredRows].filter((one) => one < row || one >= row + rows);
  const hidden = Array.from({ length: rows }, (_, index) => row + index).filter((one) => !others.every((filter) => filter.values.some((value) => isSame(value, shown(session, table, one, filter.column)))));
  session.write({ type: 'setFilteredRows', sheet: table.sheet, rows: [...elsewhere, ...hidden] });
}

function shown(session: Session, { sheet, area }: Table, row: number, column: number): string {
  const at = area.column + column;
  return cellText(session.book.value(sheet, row, at), session.sheet(sheet).formats.get(row, at, 'numberFormat'));
}

/** Filters do not tell capitals from small letters. */
function isSame(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

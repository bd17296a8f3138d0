import { type Outcome, succeed } from '../../domain/issue';
import type { Operation } from '../../workbook/log/operation';
import type { Literal } from '../../workbook/spec';
import type { Language } from '../../workbook/text';
import type { Spreadsheet } from '../ports';
import { shown } from './comparison';
import { type Obstacle, obstacleTo, takenBackIn } from './obstacle';
import { readPresent } from './present';
import { readLog } from './readLog';
import { trailOf } from './trail';

export interface ListedOperation {
  /** `Operation.id`. */
  readonly id: string;
  readonly time: string;
  readonly command: string;
  readonly summary: string;
  readonly touched: Operation['touched'];
  /** Rows that it put below a table's last, by table. */
  readonly added: readonly { readonly table: string; readonly rows: number }[];
  readonly obstacle: Obstacle | null;
  readonly isPartlyTakenBack: boolean;
  /** Cells that were no longer what the operation before had left when this one wrote over them. */
  readonly overwritten: number;
}

/** A cell that holds something else than what was last written to it. */
export interface EditedSince {
  readonly table: string;
  readonly header: string;
  /** 0-based body row. */
  readonly row: number;
  /** What names the row. */
  readonly name: readonly string[];
  readonly now: Literal;
  readonly expected: Literal;
}

export interface OperationList {
  readonly language: Language;
  /** The newest first. */
  readonly operations: readonly ListedOperation[];
  readonly edited: readonly EditedSince[];
  /** What the sheets of tables are called. */
  readonly sheets: ReadonlyMap<string, string>;
  /** The operations as they were read, from the oldest on: what `previewRestore` goes by. */
  readonly log: readonly Operation[];
}

/**
 * What the log tells, compared with what stands in the workbook now. The comparison is also what notices afterwards that
 * somebody wrote at the same moment, which no check before writing can rule out. Three round trips.
 */
export async function listOperations(spreadsheet: Spreadsheet): Promise<Outcome<OperationList>> {
  const log = await readLog(spreadsheet);
  if (!log.ok) return log;
  const { operations, inventory, located } = log.value;
  const present = await readPresent(spreadsheet, inventory, operations.flatMap(({ columns }) => columns));
  if (!present.ok) return present;
  const trail = trailOf(operations, present.value);
  const takenBack = takenBackIn(operations);
  const listed = operations.map((operation): ListedOperation => {
    const { id, time, command, summary, touched, added } = operation;
    return {
      id,
      time,
      command,
      summary,
      touched,
      added: [...added].map(([table, rows]) => ({ table, rows })),
      obstacle: obstacleTo(operation, takenBack.whole),
      isPartlyTakenBack: takenBack.part.has(operation) && !takenBack.whole.has(operation),
      overwritten: trail.overwritten.get(id) ?? 0,
    };
  });
  const edited = trail.edited.map(({ table, header, row, last }): EditedSince => {
    const now = present.value.column(table, header)?.values[row] ?? null;
    return { table, header: present.value.column(table, header)?.header ?? header, row, name: present.value.nameOf(table, row), now, expected: shown(last.after) };
  });
  return succeed({ language: located.language, operations: listed.reverse(), edited, sheets: new Map(inventory.tables.map(({ name, sheet }) => [name, sheet])), log: operations });
}

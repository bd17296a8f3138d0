import type { SheetCells } from '../app/ports';
import { type Outcome, succeed } from '../domain/issue';
import { blockAt } from './address';
import type { Conversation } from './sequence';
import { literalOf } from './text';

/** What stands on sheets, wherever on them it begins; one round trip. Empty sheets are left out. */
export function* readSheets(context: Excel.RequestContext, names: readonly string[]): Conversation<Outcome<readonly SheetCells[]>> {
  const used = names.map((name) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load('address,values');
    return { name, range };
  });
  yield { kind: 'read', remaining: 1 };
  return succeed(
    used.flatMap(({ name, range }): readonly SheetCells[] => {
      if (range.isNullObject) return [];
      const { row, column } = blockAt(range.address.slice(range.address.lastIndexOf('!') + 1));
      const values: readonly (readonly unknown[])[] = range.values;
      return [{ sheet: name, row: row + 1, column, values: values.map((cells) => cells.map(literalOf)) }];
    }),
  );
}

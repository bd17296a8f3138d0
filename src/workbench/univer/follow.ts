import type { Operation } from '../book/operation';
import { applyStructure, isStructure, writeCells } from './content';
import type { WorkbookUnit } from './workbookUnit';

/** What an engine does with the operations that change no content. */
export interface Surface {
  apply(operation: Operation): void;
  /** Everything applied so far must be in place before rows, columns or sheets move. */
  flush(): void;
}

const NOTHING_TO_SEE: Surface = { apply: () => undefined, flush: () => undefined };

/**
 * Applies operations in order. Between two changes of structure the cells are written first, sheet by
 * sheet in one go, because thousands of single writes are what makes Univer slow.
 */
export function follow(
  unit: WorkbookUnit,
  operations: readonly Operation[],
  surface = NOTHING_TO_SEE,
): void {
  let cells: Extract<Operation, { type: 'setCells' }>[] = [];
  let others: Operation[] = [];
  const flush = (): void => {
    writeCells(unit, cells);
    others.forEach((operation) => surface.apply(operation));
    surface.flush();
    cells = [];
    others = [];
  };
  for (const operation of operations) {
    if (operation.type === 'setCells') cells.push(operation);
    else if (isStructure(operation)) {
      flush();
      applyStructure(unit, operation);
    } else others.push(operation);
  }
  flush();
}

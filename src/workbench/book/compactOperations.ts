import type { Book } from './book';
import type { Operation } from './operation';

/** A conditional format or chart is told whole with each of its properties set; only the last telling counts. */
function identity(operation: Operation): string | null {
  if (operation.type === 'addConditionalFormat') return operation.sheet + operation.conditionalFormat.id;
  if (operation.type === 'setChart') return operation.sheet + operation.chart.id;
  if (operation.type === 'deleteConditionalFormat' || operation.type === 'deleteChart') return operation.sheet + operation.id;
  return null;
}

/** Drops what a later operation of the same list says anew, and objects that came and went within it. */
export function compactOperations(operations: readonly Operation[], born: ReadonlySet<string>): readonly Operation[] {
  const last = new Map<string, Operation>();
  for (const operation of operations) {
    const key = identity(operation);
    if (key !== null) last.set(key, operation);
  }
  return operations.filter((operation) => {
    const key = identity(operation);
    if (key === null) return true;
    const isDeletion = operation.type === 'deleteConditionalFormat' || operation.type === 'deleteChart';
    return last.get(key) === operation && !(isDeletion && born.has(key));
  });
}

/** Names the conditional format or chart that the operation makes, when the book does not have it yet. */
export function madeAnew(book: Book, operation: Operation): string | null {
  if (operation.type === 'addConditionalFormat') {
    const { id } = operation.conditionalFormat;
    const isKnown = book.sheet(operation.sheet).conditionalFormats.some((format) => format.id === id);
    return isKnown ? null : identity(operation);
  }
  if (operation.type !== 'setChart' || book.sheet(operation.sheet).charts.has(operation.chart.id)) return null;
  return identity(operation);
}

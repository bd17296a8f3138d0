import type { Operation } from '../../workbook/log/operation';
import { LANGUAGES } from '../../workbook/text';
import { closeIn } from '../../workbook/text/closeIn';
import { protectIn } from '../../workbook/text/protectIn';

/** Why an operation cannot be taken back from the log. */
export type Obstacle = 'thinned' | 'damaged' | 'final' | 'protection' | 'added' | 'takenBack';

export function obstacleTo(operation: Operation, takenBack: ReadonlySet<Operation>): Obstacle | null {
  if (operation.state !== 'kept') return operation.state;
  if (isOfMonthEnd(operation)) return 'final';
  if (isOfProtection(operation)) return 'protection';
  if (operation.columns.length === 0) return 'added';
  return takenBack.has(operation) ? 'takenBack' : null;
}

/** The history of finalised months is only ever added to, and knows of no other way back than its own. */
function isOfMonthEnd({ added, command }: Operation): boolean {
  return added.has('History') || LANGUAGES.some((language) => [closeIn(language).commands.finalise, closeIn(language).commands.undo].includes(command));
}

function isOfProtection({ command }: Operation): boolean {
  return LANGUAGES.some((language) => {
    const { protect, unprotect } = protectIn(language).commands;
    return command === protect || command === unprotect;
  });
}

/**
 * Operations, from the oldest on, that were taken back, in whole and in part. One that was taken back by an operation
 * which itself was taken back stands again.
 */
export function takenBackIn(operations: readonly Operation[]): { readonly whole: ReadonlySet<Operation>; readonly part: ReadonlySet<Operation> } {
  const whole = new Set<Operation>();
  const part = new Set<Operation>();
  const reference = new Map<Operation, Operation>();
  operations.forEach((operation, index) => {
    const { restores } = operation;
    if (!restores) return;
    const target = operations.slice(0, index).reverse().find((one) => one.id === restores.id && !whole.has(one));
    if (!target) return;
    reference.set(operation, target);
    (restores.isRest ? part : whole).add(target);
    const standsAgain = reference.get(target);
    if (!standsAgain || restores.isRest) return;
    whole.delete(standsAgain);
    part.delete(standsAgain);
  });
  return { whole, part };
}

import type { CommandOptions, Spreadsheet } from '../app/ports';
import type { Outcome } from '../domain/issue';
import { applyChange } from './apply/apply';
import { buildWorkbook } from './build/build';
import { type Command, perform, performAsOneUndo, type Run } from './command';
import { rememberDensities } from './density';
import { listenToEdits, listenToSelection } from './events';
import { takeImage } from './image';
import { inspectTables } from './inspect';
import { filterColumn } from './filter';
import { takeInventory } from './inventory';
import { protectSheets, unprotectSheets } from './protect/protectSheets';
import { readColumns } from './read';
import { readSheets } from './readSheets';
import { renewColumns } from './renew';
import { repairWorkbook } from './repair/repair';
import { selectCell } from './select';
import { whereSelected } from './selection';

/**
 * The port to Excel. `run` is `Excel.run`, bound to a session where there is one; `runAsOneUndo` is the
 * same with all requests merged into one step of undo, where the host can.
 */
export function createSpreadsheet(run: Run, runAsOneUndo: Run = run): Spreadsheet {
  const densities = rememberDensities();
  const runs = { plain: run, merged: runAsOneUndo };
  let writing = 0;
  let password: string | null = null;

  async function write<T>(command: Command<T>, options?: CommandOptions): Promise<Outcome<T>> {
    writing += 1;
    try {
      const outcome = await (runAsOneUndo === run ? perform(run, command, options) : performAsOneUndo(runs, command, options));
      if (!outcome.ok && outcome.issues.some(({ code }) => code === 'protection-password-wrong')) password = null;
      return outcome;
    } finally {
      writing -= 1;
    }
  }

  /** From then on the sheets have this password. */
  function remember<T>(outcome: Outcome<T>, given: string | null): Outcome<T> {
    if (outcome.ok) password = given;
    return outcome;
  }

  return {
    inventory: () => perform(run, takeInventory),
    read: (columns, options) => perform(run, (context) => readColumns(context, columns, densities, options)),
    build: (spec, options) => write((context) => buildWorkbook(context, spec), options),
    apply: (change, options) => write((context) => applyChange(context, change, password), options),
    renew: (columns, inventory) => write((context) => renewColumns(context, columns, inventory, password)),
    select: (target) => perform(run, (context) => selectCell(context, target)),
    filter: (column, value) => write((context) => filterColumn(context, column, value)),
    image: (block) => perform(run, (context) => takeImage(context, block)),
    selection: () => perform(run, whereSelected),
    readSheets: (names) => perform(run, (context) => readSheets(context, names)),
    inspect: (tables) => perform(run, (context) => inspectTables(context, tables)),
    repair: (steps, expected, options) => write((context) => repairWorkbook(context, steps, expected, password), options),
    protect: async (order, options) => remember(await write((context) => protectSheets(context, order, password), options), order.password),
    unprotect: async (order, options) => remember(await write((context) => unprotectSheets(context, order, password), options), null),
    givePassword: (given) => void (password = given),
    onEdited: (listener) => listenToEdits(run, listener, () => writing > 0),
    onSelected: (listener) => listenToSelection(run, listener),
  };
}

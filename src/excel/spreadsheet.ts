import type { Spreadsheet } from '../app/ports';
import { applyChange } from './apply/apply';
import { buildWorkbook } from './build/build';
import { perform, type Run } from './command';
import { rememberDensities } from './density';
import { listen } from './events';
import { takeImage } from './image';
import { takeInventory } from './inventory';
import { readColumns } from './read';
import { renewColumns } from './renew';
import { selectCell } from './select';

/** The port to Excel. `run` is `Excel.run`, bound to a session where there is one. */
export function createSpreadsheet(run: Run): Spreadsheet {
  const densities = rememberDensities();
  let writing = 0;

  async function whileWriting<T>(command: () => Promise<T>): Promise<T> {
    writing += 1;
    try {
      return await command();
    } finally {
      writing -= 1;
    }
  }

  return {
    inventory: () => perform(run, takeInventory),
    read: (columns, options) => perform(run, (context) => readColumns(context, columns, densities, options)),
    build: (spec, options) => whileWriting(() => perform(run, (context) => buildWorkbook(context, spec), options)),
    apply: (change, options) => whileWriting(() => perform(run, (context) => applyChange(context, change), options)),
    renew: (columns) => whileWriting(() => perform(run, (context) => renewColumns(context, columns))),
    select: (target) => perform(run, (context) => selectCell(context, target)),
    image: (block) => perform(run, (context) => takeImage(context, block)),
    onEdited: (listener) => listen(run, listener, () => writing > 0),
  };
}

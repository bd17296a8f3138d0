import type { OpenFile, SolveSplits, WritePacks } from '../app/ports';
import type { ReadFiles } from './worker/fileReader';

/** What the pane has beside its spreadsheet. Long work for which nothing is given is done in the pane's own thread. */
export interface Beside {
  readonly solve?: SolveSplits;
  readonly writePacks?: WritePacks;
  readonly openFile?: OpenFile;
  readonly readFiles?: ReadFiles;
}

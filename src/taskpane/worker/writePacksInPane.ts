import type { WritePacks } from '../../app/ports';
import { fetchExcelizeWasm } from '../../xlsx/fetchExcelizeWasm';
import { writePacksHere } from './writePacksHere';

/** Writes the forms in the pane's own thread, with the WebAssembly that is served beside it. */
export const writePacksInPane: WritePacks = (specs, options) => {
  fetchExcelizeWasm();
  return writePacksHere(specs, options);
};

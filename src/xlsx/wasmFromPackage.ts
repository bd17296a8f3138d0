import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Node only: the WebAssembly beside the installed package's entry file. */
export async function readExcelizeWasm(): Promise<Uint8Array> {
  const entry = createRequire(join(process.cwd(), 'package.json')).resolve('excelize-wasm');
  return readFile(join(dirname(entry), 'excelize.wasm.gz'));
}

import 'excelize-wasm';
import type { init } from 'excelize-wasm';

export type Excelize = Awaited<ReturnType<typeof init>>;
export type ExcelizeFile = ReturnType<Excelize['NewFile']>;

/** Yields the bytes of `excelize.wasm`, gzipped as the package ships it. */
export type WasmLoader = () => Promise<Uint8Array>;

interface GoProgram {
  readonly importObject: WebAssembly.Imports;
  run(instance: WebAssembly.Instance): Promise<void>;
}

interface GoGlobals {
  Go?: new () => GoProgram;
  excelize?: Excelize;
}

let loadWasm: WasmLoader = readWasmFromPackage;
let running: Promise<Excelize> | undefined;

/**
 * Tells where the WebAssembly comes from. Pages fetch the asset that their bundler
 * emitted (`fetchExcelizeWasm`); in Node nothing need be called, the file is read from the installed package. Another
 * loader than before makes the next call start the library anew.
 */
export function provideExcelizeWasm(loader: WasmLoader): void {
  if (loader === loadWasm) return;
  loadWasm = loader;
  running = undefined;
}

/** The running library; started on the first call, then shared. */
export function excelize(): Promise<Excelize> {
  running ??= start();
  return running;
}

/**
 * The package's own `init` is not used: in Node it loads `fs` by a dynamic import from a text, which
 * needs eval and fails under jest, and in the page it takes only an address, never bytes.
 */
async function start(): Promise<Excelize> {
  const [{ gunzipSync }, bytes] = await Promise.all([import('fflate'), loadWasm()]);
  const globals = globalThis as GoGlobals;
  if (!globals.Go) throw new Error('excelize-wasm did not define its Go runtime');
  globals.excelize = {} as Excelize;
  const program = new globals.Go();
  const wasm = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  const { instance } = await WebAssembly.instantiate(new Uint8Array(wasm), program.importObject);
  void program.run(instance);
  const library = globals.excelize;
  delete globals.excelize;
  return library;
}

/** Kept out of the page's bundle, which has no `node:fs`. */
async function readWasmFromPackage(): Promise<Uint8Array> {
  const { readExcelizeWasm } = await import(/* webpackIgnore: true */ './wasmFromPackage');
  return readExcelizeWasm();
}

/** Turns excelize's error results into exceptions: after validation by the book they are bugs here. */
export function must<T extends { error: string | null }>(result: T, doing: string): T {
  if (result.error) throw new Error(`excelize: ${doing}: ${result.error}`);
  return result;
}

import address from 'excelize-wasm/excelize.wasm.gz';
import { provideExcelizeWasm } from './excelize';

/** Bundled pages and workers only: the WebAssembly is the asset that the bundler emitted beside them. */
export function fetchExcelizeWasm(): void {
  provideExcelizeWasm(fetched);
}

async function fetched(): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

import type { WritePacks } from '../../app/ports';
import { type Outcome, succeed } from '../../domain/issue';
import { askWorker } from './askWorker';
import type { PackAnswer, PackOrder } from './packMessages';

/**
 * Writes forms in a worker of its own, because starting WebAssembly alone would hold the pane up. `here` does it where
 * no worker starts or one breaks.
 */
export function packWriter(create: () => Worker, here: WritePacks): WritePacks {
  return async (specs, options = {}) => {
    if (specs.length === 0) return succeed([]);
    const order: PackOrder = { specs };
    const files: Uint8Array[] = [];
    const hear = ({ file }: PackAnswer): Outcome<readonly Uint8Array[]> | null => {
      files.push(file);
      options.onProgress?.(files.length, specs.length);
      return files.length === specs.length ? succeed(files) : null;
    };
    return (await askWorker(create, order, hear, options.signal)) ?? here(specs, options);
  };
}

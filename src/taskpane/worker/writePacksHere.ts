import type { WritePacks } from '../../app/ports';
import { succeed } from '../../domain/issue';
import { cancelled } from './askWorker';

/** Writes the forms in this thread. */
export const writePacksHere: WritePacks = async (specs, { onProgress, signal } = {}) => {
  const { writePack } = await import('../../xlsx/writePack');
  const files: Uint8Array[] = [];
  for (const spec of specs) {
    // The event loop goes round, so that the pane shows progress and hears 取消.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted) return cancelled();
    files.push(await writePack(spec));
    onProgress?.(files.length, specs.length);
  }
  return succeed(files);
};

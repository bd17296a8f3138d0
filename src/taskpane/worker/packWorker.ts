import { fetchExcelizeWasm } from '../../xlsx/fetchExcelizeWasm';
import { answerPacks } from './answerPacks';
import type { PackOrder } from './packMessages';

/** Where the worker begins: it reads the order and the WebAssembly beside it, and reaches nothing else. */
fetchExcelizeWasm();
self.onmessage = ({ data }: MessageEvent<PackOrder>) => {
  answerPacks(data, (message) => self.postMessage(message)).catch((reason: unknown) => {
    // The pane hears only of what is thrown outside promises.
    setTimeout(() => {
      throw reason;
    });
  });
};

import type { ChosenFile } from '../../app/files';
import { readFile } from '../../xlsx/readFile';
import type { ReadAnswer } from './readMessages';

/** Where the worker that reads files begins: it reads nothing but what it is sent and reaches nothing outside. */
function answer(message: ReadAnswer): void {
  self.postMessage(message);
}

self.onmessage = ({ data }: MessageEvent<ChosenFile>) => answer({ type: 'read', read: readFile(data) });
answer({ type: 'ready' });

import type { FileBook } from '../../app/files';
import type { Outcome } from '../../domain/issue';

/** What the worker that reads files answers: `ready` once, as soon as it can read, and then one answer a file. */
export type ReadAnswer = { readonly type: 'ready' } | { readonly type: 'read'; readonly read: Outcome<FileBook> };

import type { DocumentDraft, DocumentRequest } from '../../app/circular/draft';
import type { WrittenDocument } from '../../app/circular/writeDocument';

/** A document that was drafted in this pane, with what the planner made of it. */
export interface DocumentEntry {
  readonly draft: DocumentDraft;
  readonly text: string;
  /** The workbook has changed since, so that names and actions must be looked up again before writing. */
  readonly isStale: boolean;
  /** After looking again the drafted text came out differently, and the planner's own was kept. */
  readonly hasChanged: boolean;
  readonly written: WrittenDocument | null;
}

export type DocumentEntries = Readonly<Record<string, DocumentEntry>>;

export type EntryEvent =
  | { readonly kind: 'drafted'; readonly draft: DocumentDraft }
  | { readonly kind: 'rechecked'; readonly draft: DocumentDraft }
  | { readonly kind: 'edited'; readonly key: string; readonly text: string }
  | { readonly kind: 'written'; readonly key: string; readonly written: WrittenDocument }
  | { readonly kind: 'stale' };

/** One entry a document and month: switching between them loses nothing. */
export function keyOf(request: DocumentRequest, month: number | null): string {
  return JSON.stringify([month, request.kind, request.kind === 'supervision' ? request.office : '']);
}

function keyOfDraft({ request, month }: DocumentDraft): string {
  return keyOf(request, month);
}

export function documentEntries(entries: DocumentEntries, event: EntryEvent): DocumentEntries {
  switch (event.kind) {
    case 'drafted':
      return { ...entries, [keyOfDraft(event.draft)]: { draft: event.draft, text: event.draft.text, isStale: false, hasChanged: false, written: null } };
    case 'rechecked': {
      const key = keyOfDraft(event.draft);
      const before = entries[key];
      if (!before) return entries;
      return { ...entries, [key]: { draft: event.draft, text: before.text, isStale: false, hasChanged: before.draft.text !== event.draft.text, written: null } };
    }
    case 'edited': {
      const before = entries[event.key];
      return before ? { ...entries, [event.key]: { ...before, text: event.text } } : entries;
    }
    case 'written': {
      const before = entries[event.key];
      return before ? { ...stale(entries), [event.key]: { ...before, isStale: true, written: event.written } } : entries;
    }
    case 'stale':
      return stale(entries);
  }
}

function stale(entries: DocumentEntries): DocumentEntries {
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, { ...entry, isStale: true }]));
}

import { useCallback, useReducer } from 'react';
import type { DocumentRequest } from '../../app/circular/draft';
import type { PaneActions } from '../actions';
import { useWork } from '../state/useWork';
import { documentEntries, type DocumentEntry, keyOf } from './documentEntries';

export type DocumentWork = 'list' | 'draft' | 'write';

/** Documents drafted in this pane, and the command that runs. */
export function useDocuments(actions: PaneActions) {
  const [entries, dispatch] = useReducer(documentEntries, {});
  const { state, start, cancel, reset } = useWork<DocumentWork, unknown>();

  const list = useCallback(async (): Promise<readonly string[] | null> => {
    let names: readonly string[] | null = null;
    await start('list', async (options) => {
      const outcome = await actions.listSupervised(options);
      if (outcome.ok) names = outcome.value;
      return outcome;
    });
    return names;
  }, [actions, start]);

  async function look(request: DocumentRequest, kind: 'drafted' | 'rechecked'): Promise<void> {
    await start('draft', async (options) => {
      const outcome = await actions.draftDocument(request, options);
      if (outcome.ok) dispatch({ kind, draft: outcome.value });
      return outcome;
    });
  }

  async function write({ draft, text }: DocumentEntry): Promise<boolean> {
    const outcome = await start('write', async (options) => {
      const written = await actions.writeDocument(draft, text, options);
      dispatch(written.ok ? { kind: 'written', key: keyOf(draft.request, draft.month), written: written.value } : { kind: 'stale' });
      return written;
    });
    return outcome?.ok ?? false;
  }

  return {
    entries,
    state,
    list,
    draft: (request: DocumentRequest) => look(request, 'drafted'),
    recheck: (request: DocumentRequest) => look(request, 'rechecked'),
    edit: (key: string, text: string) => dispatch({ kind: 'edited', key, text }),
    write,
    cancel,
    reset,
  };
}

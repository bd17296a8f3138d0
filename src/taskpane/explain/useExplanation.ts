import { useCallback, useEffect, useRef, useState } from 'react';
import type { Explained } from '../../app/explain/explanation';
import type { Issue } from '../../domain/issue';
import type { PaneActions } from '../actions';

type ExplanationState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'done'; readonly explained: Explained }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] };

/** Somebody who walks through cells by the arrow keys wants to read of the last one only. */
const SELECTION_DELAY = 150;

/** Explains the selected cell while `isShown`, and again whenever another is selected; an answer that is overtaken is dropped. */
export function useExplanation(actions: PaneActions, isShown: boolean) {
  const [state, setState] = useState<ExplanationState>({ kind: 'reading' });
  const [isFollowing, setFollowing] = useState(true);
  const latest = useRef(0);

  const read = useCallback(async () => {
    latest.current += 1;
    const mine = latest.current;
    const outcome = await actions.explainSelection();
    if (mine === latest.current) setState(outcome.ok ? { kind: 'done', explained: outcome.value } : { kind: 'failed', issues: outcome.issues });
  }, [actions]);

  useEffect(() => {
    if (!isShown) return undefined;
    let closed = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => void) | null = null;
    function heard(): void {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), SELECTION_DELAY);
    }
    void read();
    void actions.onSelected(heard).then((registered) => {
      if (closed) registered?.();
      else {
        stop = registered;
        setFollowing(registered !== null);
      }
    });
    return () => {
      closed = true;
      latest.current += 1;
      clearTimeout(timer);
      stop?.();
    };
  }, [actions, isShown, read]);

  return { state, isFollowing, read };
}

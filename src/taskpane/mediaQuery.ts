import { useSyncExternalStore } from 'react';

interface MediaQuery {
  readonly follow: (changed: () => void) => () => void;
  readonly matches: () => boolean;
}

/** What the system asks of pages, such as `(forced-colors: active)`; nothing where it cannot be asked. */
export function mediaQuery(condition: string): MediaQuery {
  const list = (): MediaQueryList | null => (typeof window.matchMedia === 'function' ? window.matchMedia(condition) : null);
  return {
    follow: (changed) => {
      const followed = list();
      followed?.addEventListener('change', changed);
      return () => followed?.removeEventListener('change', changed);
    },
    matches: () => list()?.matches ?? false,
  };
}

/** Whether the condition holds now, followed when that changes. */
export function useMediaQuery({ follow, matches }: MediaQuery): boolean {
  return useSyncExternalStore(follow, matches);
}

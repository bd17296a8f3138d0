import { useCallback, useEffect, useRef, useState } from 'react';

interface Delayed {
  /** Runs the work once nothing has asked for a while; what waited before gives way. */
  later(work: () => void): void;
  /** Forgets what waits. */
  forget(): void;
  readonly isWaiting: boolean;
}

/** Work that waits until the user has paused for so many milliseconds. */
export function useDelayed(pause: number): Delayed {
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const [isWaiting, setWaiting] = useState(false);
  const forget = useCallback(() => {
    clearTimeout(timer.current);
    setWaiting(false);
  }, []);
  const later = useCallback(
    (work: () => void) => {
      clearTimeout(timer.current);
      setWaiting(true);
      timer.current = setTimeout(() => {
        setWaiting(false);
        work();
      }, pause);
    },
    [pause],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return { later, forget, isWaiting };
}

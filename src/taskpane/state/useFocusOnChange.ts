import { type RefObject, useEffect, useRef } from 'react';

/** Gives the element the focus whenever `key` changes, but not when it first appears. */
export function useFocusOnChange<Focusable extends HTMLElement>(key: unknown): RefObject<Focusable> {
  const element = useRef<Focusable>(null);
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    element.current?.focus();
  }, [key]);
  return element;
}

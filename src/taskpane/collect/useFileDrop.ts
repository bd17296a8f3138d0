import { type DragEvent, useEffect, useState } from 'react';

interface FileDrop {
  /** Files are held over the zone. */
  readonly isOver: boolean;
  readonly zone: {
    onDragOver(event: DragEvent): void;
    onDragLeave(event: DragEvent): void;
    onDrop(event: DragEvent): void;
  };
}

/** Files dropped on a zone of the pane. Beside it nothing happens: the browser would open the file in the pane's place. */
export function useFileDrop(isBusy: boolean, onFiles: (files: readonly File[]) => void): FileDrop {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    for (const type of ['dragover', 'drop'] as const) window.addEventListener(type, refuse, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return {
    isOver,
    zone: {
      onDragOver(event) {
        if (isBusy || !hasFiles(event.dataTransfer)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave({ currentTarget, relatedTarget }) {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      },
      onDrop(event) {
        event.preventDefault();
        setOver(false);
        if (!isBusy && event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files]);
      },
    },
  };
}

function refuse(event: globalThis.DragEvent): void {
  if (event.defaultPrevented || !event.dataTransfer || !hasFiles(event.dataTransfer)) return;
  event.preventDefault();
  Object.assign(event.dataTransfer, { dropEffect: 'none' });
}

function hasFiles({ types }: DataTransfer): boolean {
  return types.includes('Files');
}

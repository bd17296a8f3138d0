import { useCallback, useEffect, useRef } from 'react';
import type { CommandOptions } from '../../app/ports';
import type { Progress } from './useWork';

export interface Command {
  /** Starts unless something is running already; gives the outcome, or `null` when it did not start. */
  run<T>(onStart: () => void, work: (options: CommandOptions) => Promise<T>): Promise<T | null>;
  cancel(): void;
}

/** One command at a time, with progress and cancel. Leaving the panel cancels what is running. `report` must be stable. */
export function useCommand(report: (progress: Progress) => void): Command {
  const running = useRef<AbortController | null>(null);
  const run = useCallback<Command['run']>(
    async (onStart, work) => {
      if (running.current) return null;
      const controller = new AbortController();
      running.current = controller;
      onStart();
      try {
        return await work({ signal: controller.signal, onProgress: (done, total) => report({ done, total }) });
      } finally {
        running.current = null;
      }
    },
    [report],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  return { run, cancel };
}

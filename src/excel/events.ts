import type { Run } from './command';

/**
 * Calls `listener` after edits on any sheet that are not our own. Excel says which edits an add-in
 * made itself; where it does not know, local edits that arrive while `isWriting` are taken for ours.
 * Returns a function that stops it.
 */
export async function listen(run: Run, listener: () => void, isWriting: () => boolean): Promise<() => void> {
  const registration = await run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async ({ source, triggerSource }) => {
      if (triggerSource === 'ThisLocalAddin') return;
      if (source === 'Local' && isWriting()) return;
      listener();
    });
    await context.sync();
    return added;
  });
  let stopped = false;
  return () => {
    if (stopped) return;
    stopped = true;
    registration.remove();
    // A workbook that is closing no longer answers, and then there is nothing left to stop.
    registration.context.sync().catch(() => undefined);
  };
}

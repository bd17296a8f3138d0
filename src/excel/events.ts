import type { Edit } from '../app/ports';
import type { Run } from './command';

/**
 * Calls `listener` after edits on any sheet that are not our own. Excel says which edits an add-in
 * made itself; where it does not know, local edits that arrive while `isWriting` are taken for ours.
 * Returns a function that stops it.
 */
export function listenToEdits(run: Run, listener: (edit: Edit) => void, isWriting: () => boolean): Promise<() => void> {
  return register(run, ({ worksheets }) => [
    worksheets.onChanged.add(async ({ source, triggerSource }) => {
      if (triggerSource === 'ThisLocalAddin') return;
      if (source === 'Local' && isWriting()) return;
      listener({ isRemote: source === 'Remote' });
    }),
  ]);
}

/**
 * Calls `listener` when another cell is selected, by whomever, and when another sheet is shown: a sheet
 * comes with the selection it had. Returns a function that stops it.
 */
export function listenToSelection(run: Run, listener: () => void): Promise<() => void> {
  const tell = async () => listener();
  return register(run, ({ worksheets }) => [worksheets.onSelectionChanged.add(tell), worksheets.onActivated.add(tell)]);
}

type Registration = OfficeExtension.EventHandlerResult<unknown>;

async function register(run: Run, add: (workbook: Excel.Workbook) => readonly Registration[]): Promise<() => void> {
  const registrations = await run(async (context) => {
    const added = add(context.workbook);
    await context.sync();
    return added;
  });
  let stopped = false;
  return () => {
    if (stopped) return;
    stopped = true;
    registrations.forEach((registration) => registration.remove());
    // A workbook that is closing no longer answers, and then there is nothing left to stop.
    registrations[0]?.context.sync().catch(() => undefined);
  };
}

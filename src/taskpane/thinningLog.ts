import type { Spreadsheet } from '../app/ports';

/**
 * The same spreadsheet, which thins its log out in the background after a command has written to it. The next write
 * waits until that is done, so that the two do not move each other's rows. What goes wrong is tried again the next time.
 */
export function thinningLog(spreadsheet: Spreadsheet): Spreadsheet {
  let thinning: Promise<unknown> = Promise.resolve();
  return {
    ...spreadsheet,
    async apply(change, options) {
      await thinning;
      const outcome = await spreadsheet.apply(change, options);
      if (outcome.ok && change.appends.some(({ table }) => table === 'Log')) thinning = thin(spreadsheet).catch(() => null);
      return outcome;
    },
    async protect(order, options) {
      await thinning;
      return spreadsheet.protect(order, options);
    },
    async unprotect(order, options) {
      await thinning;
      return spreadsheet.unprotect(order, options);
    },
  };
}

async function thin(spreadsheet: Spreadsheet): Promise<void> {
  const { thinLog } = await import('../app/restore/thinLog');
  await thinLog(spreadsheet);
}

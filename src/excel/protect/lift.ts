import { fail, type Outcome, succeed } from '../../domain/issue';
import type { ProtectionMark } from '../../workbook/protect/mark';
import { type Lock, lockedOut } from '../apply/protection';
import type { Task } from '../bytes';
import { fault } from '../failure';

/** The protection of a sheet that a command lifts while it writes, and how it is put back. */
export interface Lift {
  readonly sheet: string;
  readonly options: Excel.WorksheetProtectionOptions;
  readonly password: string | null;
}

/** Paths and arguments of one step. */
const STEP_BYTES = 1_000;

/**
 * One lift for every sheet on which a place is closed. Refused for protections that are not ours, and for ours where
 * the password is not known.
 */
export function liftsFor(closed: readonly Lock[], mark: ProtectionMark, password: string | null): Outcome<readonly Lift[]> {
  if (closed.length === 0) return succeed([]);
  if (mark === 'none') return fail(lockedOut(closed));
  return liftsOf(
    closed.map(({ sheet, protection }) => ({ sheet: sheet.name, options: protection.options })),
    mark,
    password,
  );
}

/** The same for sheets that are known to be protected by us. */
export function liftsOf(protectedSheets: readonly Omit<Lift, 'password'>[], mark: Exclude<ProtectionMark, 'none'>, password: string | null): Outcome<readonly Lift[]> {
  const bySheet = new Map(protectedSheets.map((one) => [one.sheet, one]));
  if (mark === 'password' && password === null) return fail([fault('protection-password', { sheets: [...bySheet.keys()] })]);
  // Excel forgets a password that is put on after one was given for a sheet that had none (office-js #762).
  return succeed([...bySheet.values()].map((one) => ({ ...one, password: mark === 'password' ? password : null })));
}

export function unprotecting({ workbook }: Excel.RequestContext, { sheet, password }: Lift): Task {
  return {
    bytes: STEP_BYTES,
    perform() {
      const { protection } = workbook.worksheets.getItem(sheet);
      if (password === null) protection.unprotect();
      else protection.unprotect(password);
    },
  };
}

export function protecting({ workbook }: Excel.RequestContext, { sheet, options, password }: Lift): Task {
  return {
    bytes: STEP_BYTES,
    perform() {
      const { protection } = workbook.worksheets.getItem(sheet);
      if (password === null) protection.protect(options);
      else protection.protect(options, password);
    },
  };
}

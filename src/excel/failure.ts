import type { Issue, Place } from '../domain/issue';
import { Cancelled } from './sequence';

/** The parts of an `OfficeExtension.Error` that we go by. */
interface HostError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: unknown;
}

const CODES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: 'cell-editing',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
};

/** By its shape, since the library may live in another frame with an `Error` of its own. */
function isHostError(reason: unknown): reason is HostError {
  return (
    typeof reason === 'object' &&
    reason !== null &&
    'debugInfo' in reason &&
    'code' in reason &&
    typeof reason.code === 'string' &&
    'message' in reason &&
    typeof reason.message === 'string'
  );
}

/** The code that Excel refused with, or `null` when the fault is not Excel's. */
export function hostCode(reason: unknown): string | null {
  return isHostError(reason) ? reason.code : null;
}

/** True when it was this member, such as `WorksheetProtection.unprotect`, that Excel refused. */
export function isRefusedAt(reason: unknown, member: string): boolean {
  if (!isHostError(reason)) return false;
  const { debugInfo } = reason;
  return typeof debugInfo === 'object' && debugInfo !== null && 'errorLocation' in debugInfo && debugInfo.errorLocation === member;
}

/** True when Excel would not take or give so much in one request. */
export function isTooLarge(reason: unknown): boolean {
  return isHostError(reason) && CODES[reason.code] === 'too-large';
}

/** True when Excel refused for a reason that is none of those a user can cause. */
export function isUnknownRefusal(reason: unknown): boolean {
  return isHostError(reason) && CODES[reason.code] === undefined;
}

/** An error that stops the command. */
export function fault(code: string, facts: Issue['facts'] = {}, place?: Place): Issue {
  return { code, severity: 'error', facts, ...(place && { place }) };
}

/**
 * What stopped a command, as an issue. A fault that is neither Excel's nor a cancellation is a bug
 * of ours and is thrown again.
 */
export function issueOf(reason: unknown): Issue {
  if (reason instanceof Cancelled) return fault('cancelled');
  if (!isHostError(reason)) throw reason;
  const code = CODES[reason.code];
  return code ? fault(code) : fault('host-failed', { code: reason.code, message: reason.message });
}

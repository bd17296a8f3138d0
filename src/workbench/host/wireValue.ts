import { invalidArgument } from './hostError';

/** Readers for values that came over the wire; each refuses with `InvalidArgument` what it cannot be. */

export function toText(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${name} must be text.`);
  return value;
}

export function toFlag(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${name} must be true or false.`);
  return value;
}

export function toNumber(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(`${name} must be a number.`);
  return value;
}

export function toInteger(value: unknown, name: string): number {
  const number = toNumber(value, name);
  if (!Number.isInteger(number)) throw invalidArgument(`${name} must be a whole number.`);
  return number;
}

export function toChoice<T extends string>(value: unknown, choices: readonly T[], name: string): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw invalidArgument(`${name} must be one of ${choices.join(', ')}.`);
  return found;
}

/** `#RRGGBB`, in upper case as Excel gives it back. */
export function toColor(value: unknown, name: string): string {
  if (typeof value !== 'string' || !/^#[0-9A-Fa-f]{6}$/.test(value)) throw invalidArgument(`${name} must be #RRGGBB.`);
  return value.toUpperCase();
}

export function toRecord(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument(`${name} must be an object.`);
  return Object.fromEntries(Object.entries(value));
}

export function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

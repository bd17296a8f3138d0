import type { ColumnRole } from '../../domain/intake/columnRole';
import type { Naming } from '../../domain/intake/columnWords';

const NAMINGS: readonly Naming[] = ['name', 'code', 'creditCode'];

/** A column's use as a value of a list; blank where it is still to be chosen. */
export function useOf(role: ColumnRole): string {
  if (role.kind === 'names') return `names:${role.naming}`;
  if (role.kind === 'left') return 'left';
  return role.indicator === null ? '' : `figure:${role.indicator}`;
}

/** The role of a column that is given another use; of a figure, measure and part stay. */
export function roleFor(use: string, before: ColumnRole, part: Extract<ColumnRole, { kind: 'figure' }>['part']): ColumnRole {
  const naming = NAMINGS.find((one) => use === `names:${one}`);
  if (naming) return { kind: 'names', naming };
  if (!use.startsWith('figure:')) return { kind: 'left', why: 'chosen' };
  const known = before.kind === 'figure' ? { measure: before.measure, part: before.part } : { measure: null, part };
  return { kind: 'figure', indicator: use.slice('figure:'.length), isSure: true, ...known };
}

/** Everything a column may be used for, with its value in a list. */
export function usesOf(
  indicators: readonly string[],
  labels: { readonly naming: Readonly<Record<Naming, string>>; readonly indicator: (name: string) => string; readonly left: string },
): readonly { readonly value: string; readonly label: string }[] {
  return [
    { value: 'left', label: labels.left },
    ...NAMINGS.map((naming) => ({ value: `names:${naming}`, label: labels.naming[naming] })),
    ...indicators.map((name) => ({ value: `figure:${name}`, label: labels.indicator(name) })),
  ];
}

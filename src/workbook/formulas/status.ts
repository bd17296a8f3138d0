/** Numeric status of a row or an indicator. Formulas count these codes; words and symbols are display only. */
export const STATUS = {
  blank: 0,
  targetToVerify: 1,
  notSplit: 2,
  incomplete: 3,
  stopped: 4,
  exempt: 5,
  notDue: 6,
  notReported: 7,
  toVerify: 8,
  done: 9,
  notStarted: 10,
  onSchedule: 11,
  nearSchedule: 12,
  behind: 13,
  farBehind: 14,
  pool: 20,
  town: 21,
} as const;
export type StatusName = keyof typeof STATUS;

/** Codes of `Indicator.kind`, `Unit.category` and `Assignment.nature` in helper columns. */
export const KIND = { flow: 1, stock: 2, count: 3, rate: 4, net: 5 } as const;
export const CATEGORY = { enterprise: 1, office: 2, village: 3, park: 4, pool: 5, town: 6 } as const;
export const NATURE = { estimate: 1, flash: 2, confirmed: 3 } as const;

/** Names of the cells that formulas take from Settings, and of the one that says whether entries are protected. */
export const SETTING_NAMES = { asOf: 'XushiAsOf', year: 'XushiYear', town: 'XushiTown', jumpFactor: 'XushiJumpFactor', showEnterprises: 'XushiShowEnterprises', wording: 'XushiWording', composite: 'XushiComposite', check: 'XushiCheck', protection: 'XushiProtection' } as const;

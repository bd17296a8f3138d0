import type { progress as zh } from '../zh/progress';

const rowCount = (rows: number): string => (rows === 1 ? '1 row' : `${rows} rows`);

export const progress: typeof zh = {
  headings: { worst: 'Ten largest shortfalls', behind: 'Rows behind schedule', filtered: 'Rows at the chosen lights' },
  order: 'Order',
  orders: { shortfall: 'By shortfall', office: 'By office', points: 'By points' },
  count: rowCount,
  more: (rows) => `${rowCount(rows)} more; choose “By office” or “By points” to list them all.`,
  none: 'No row is behind schedule.',
  office: (office, rows) => `${office === '' ? 'No lead office entered' : office}: ${rowCount(rows)}`,
  cost: (points) => `costs the town ${points} pp`,
  distance: (amount, measure) => `${amount} ${measure} to the milestone`,
  needed: (amount, measure) => `needs ${amount} ${measure} a month`,
  cause: (cause) => `Cause: ${cause}`,
  noCause: 'No cause entered',
  nextStep: (step) => `Next step: ${step}`,
};

import type { Issue } from '../issue';
import type { SplitInput, SplitRow } from './splitInput';

/** What is to be said of some rows of an indicator: facts `indicator`, `measure`, `rows` (names), `keys`, and what is given. */
export function rowsIssue(input: SplitInput, code: string, severity: Issue['severity'], rows: readonly SplitRow[], facts: Issue['facts'] = {}): Issue {
  const about = { indicator: input.indicator, measure: input.measure, rows: rows.map((row) => row.name), keys: rows.map((row) => row.key) };
  return { code, severity, facts: { ...about, ...facts } };
}

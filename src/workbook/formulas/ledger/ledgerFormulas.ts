import type { Layouts } from '../../tables';
import type { LedgerKey } from '../../tables/columns';
import type { Catalogue } from '../../text';
import { lookUps } from './lookUps';
import { actuals } from './actuals';
import { milestones } from './milestones';
import { rampUp } from './rampUp';
import { measures } from './measures';
import { level } from './level';
import { judgement } from './judgement';
import { counting } from './counting';
import { memory } from './memory';
import { score } from './score';

type Formulas = Partial<Record<LedgerKey, string>>;

/**
 * The formulas of one ledger row. They read their own row, and other tables only by whole-column
 * look-ups; an empty result is tested with ISNUMBER or COUNT, never by comparing with "".
 */
export function ledgerFormulas(tables: Layouts, text: Catalogue): Formulas {
  return {
    ...lookUps(tables, text),
    ...actuals(tables),
    ...rampUp(tables),
    ...milestones(tables),
    ...measures(tables),
    ...level(tables),
    ...judgement(tables, text),
    ...counting(tables, text),
    ...memory(tables, text),
    ...score(tables, text),
  };
}

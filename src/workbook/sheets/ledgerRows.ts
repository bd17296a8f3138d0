import type { Content } from '../content';
import type { Literal } from '../spec';
import type { Layouts } from '../tables';
import type { LedgerKey } from '../tables/columns';
import { monthKeys } from '../tables/layout';
import type { Edition } from './frame';

/** The literal cells of the ledger: formulas and ranks stay empty. */
export function ledgerRows({ text }: Edition, tables: Layouts, content: Content): readonly (readonly Literal[])[] {
  const { holds, natures, outlooks, answers } = text.words;
  return content.assignments.map((row) => {
    const cells: Partial<Record<LedgerKey, Literal>> = {
      indicator: row.indicator,
      unit: row.unit,
      leadOffice: row.leadOffice,
      contactLeader: row.contactLeader,
      measure: row.measure,
      lastYear: row.lastYear,
      weight: row.weight,
      minimum: row.minimum,
      maximum: row.maximum,
      hold: holds[row.hold] || null,
      startMonth: row.startMonth,
      rampUp: row.rampUp.join(',') || null,
      annual: row.annual,
      quarter1: row.quarters[0],
      quarter2: row.quarters[1],
      quarter3: row.quarters[2],
      quarter4: row.quarters[3],
      stretch: row.stretch,
      origin: row.origin || null,
      ...Object.fromEntries(monthKeys.map((key, index) => [key, row.cumulative[index] ?? null])),
      nature: natures[row.nature] || null,
      source: row.source || null,
      cause: row.cause || null,
      nextStep: row.nextStep || null,
      deadline: row.deadline || null,
      outlook: outlooks[row.outlook] || null,
      matter: row.matter ? answers.yes : null,
    };
    return tables.ledger.keys.map((key) => cells[key] ?? null);
  });
}

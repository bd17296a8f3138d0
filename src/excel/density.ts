import type { ColumnRequest } from '../app/ports';
import { REQUEST_LIMIT } from './bytes';

/** Bytes of an average cell in a response, where nothing better is known: a ledger of 5,000 rows answers with 9. */
const USUAL_BYTES_PER_CELL = 11;

/** What a column's cells weighed when last read, in bytes a row. */
interface Density {
  readonly values: number;
  readonly formulas: number;
}

export interface Densities {
  /** Rows of these columns that one response can carry, at least one. */
  rowsThatFit(requests: readonly ColumnRequest[], formulas: boolean): number;
  learn(request: ColumnRequest, density: Partial<Density>): void;
}

/**
 * Remembers how heavy columns are. Excel tells the number of rows only with the answer, so a first
 * read goes by the usual weight, and later ones by what was found.
 */
export function rememberDensities(): Densities {
  const known = new Map<string, Density>();
  const keyOf = ({ table, header }: ColumnRequest) => JSON.stringify([table, header]);
  const densityOf = (request: ColumnRequest): Density =>
    known.get(keyOf(request)) ?? { values: USUAL_BYTES_PER_CELL, formulas: USUAL_BYTES_PER_CELL };

  return {
    rowsThatFit(requests, formulas) {
      // Of the tables read together one is long (the ledger); if two are, the answer is refused and read in parts.
      const perRow = new Map<string, number>();
      for (const request of requests) {
        if (request.row !== undefined) continue;
        const { values, formulas: text } = densityOf(request);
        perRow.set(request.table, (perRow.get(request.table) ?? 0) + values + (formulas && !request.valuesOnly ? text : 0));
      }
      return Math.max(1, Math.floor(REQUEST_LIMIT / Math.max(1, ...perRow.values())));
    },
    learn: (request, density) => void known.set(keyOf(request), { ...densityOf(request), ...density }),
  };
}

import { denseRanks } from '../../../domain/track/denseRanks';
import { periodsBehind as behindInARow } from '../../../domain/track/escalation';
import { closedLevels } from '../../../domain/track/repeated';
import { monthEndKeys } from '../../../workbook/tables/columns';
import { isJudged } from '../../track/lights';
import { plain, points, say, type Sentence } from '../explanation';
import type { LedgerCell } from './ledgerCell';
import type { WorkedOut } from './measures';

/** Places among the judged rows of the same indicator, by gap. The cell holds what the last refresh found. */
export function rank({ cells, assignment, definitions, ledger }: LedgerCell): readonly Sentence[] {
  const own = cells.number('gap');
  if (own === null || !isJudged(cells.number('_code') ?? 0)) return [say('rankNone')];
  const rows = Array.from({ length: ledger.rows }, (_, row) => row).filter((row) => ledger.text('indicator', row) === assignment.indicator);
  const gaps = rows.map((row) => (isJudged(ledger.number('_code', row) ?? 0) ? ledger.number('gap', row) : null));
  const ranked = gaps.filter((gap) => gap !== null);
  const now = denseRanks(gaps)[gaps.indexOf(own)] ?? 1;
  const month = definitions.setting('rankedAsOf');
  const shown = cells.number('rank');
  return [
    say('rankBy', { gap: points(own), rows: plain(ranked.length), better: plain(now - 1), rank: plain(now) }),
    month === null ? say('rankNever') : say('rankDated', { month: plain(month) }),
    ...(shown === now || month === null ? [] : [say('rankOutdated', { rank: plain(now) })]),
  ];
}

/** Finalised periods behind right before, and this one. */
export function periodsBehind({ cells, indicator, track }: LedgerCell): WorkedOut {
  const isLit = track !== null && (track.light !== null || track.status === 'notStarted');
  if (indicator === null || track === null || !isLit || (cells.number('_base') ?? 0) < 3) return { sentences: [say('periodsNone')], value: null };
  const closed = closedLevels({ indicator }, monthEndKeys.map((key) => cells.number(key)), track.dataMonth);
  const value = behindInARow(closed, 3);
  return { sentences: [say('periodsAre', { before: plain(value - 1), result: plain(value) })], value };
}

import * as fc from 'fast-check';
import type { CollectPreview } from '../../../src/app/collect/collected';
import { mergeReturns } from '../../../src/app/collect/mergeReturns';
import type { Literal } from '../../../src/workbook/spec';
import { readFile } from '../../../src/xlsx/readFile';
import { type Expected, BOOK, randomReturn, type RandomReturn } from './randomReturn';
import type { WriteForm } from './formWriters';

const FILE = '报表.xlsx';

/** Random returns, saved by a program and read again: what was typed comes out cell by cell, and nothing else does. */
export async function returnsLand(write: WriteForm, runs: number, seed: number, adapted: (one: Expected) => Expected = (one) => one): Promise<void> {
  await fc.assert(
    fc.asyncProperty(randomReturn, async (one) => {
      const bytes = await write(one.grids, one.hidden);
      const preview = mergeReturns(BOOK, [{ name: FILE, read: readFile({ name: FILE, bytes }) }]);
      check(preview, one, one.expected.map((line) => adapted(line)));
    }),
    { numRuns: runs, seed },
  );
}

export function check(preview: CollectPreview, { office }: Pick<RandomReturn, 'office'>, expected: readonly Expected[]): void {
  expect(preview.files).toMatchObject([{ name: FILE, office, month: 4, isRefused: false }]);
  expect(sorted(preview.lines.map(({ indicator, unit, field, state, returned }) => ({ indicator, unit, field, state, returned })))).toEqual(sorted(expected));
  expect(landed(preview)).toEqual(modelled(expected));
  for (const { isWritable, state, doubts } of preview.lines) {
    expect(isWritable).toBe(state === 'new' || state === 'suspicious');
    if (state !== 'new') expect(doubts).not.toEqual([]);
    for (const { facts } of doubts) expect(facts).toMatchObject({ file: FILE, sheet: expect.any(String), row: expect.any(Number), column: expect.any(String) });
  }
}

/** The ledger after all that may be written was accepted. */
function landed({ lines }: CollectPreview): ReadonlyMap<string, Literal> {
  const cells = ledgerCells();
  for (const { target, field, returned, isWritable } of lines) {
    if (isWritable && target && field !== 'request') cells.set(`${target.row} ${target.header}`, returned);
  }
  return cells;
}

function modelled(expected: readonly Expected[]): ReadonlyMap<string, Literal> {
  const cells = ledgerCells();
  for (const { indicator, unit, field, state, returned } of expected) {
    const row = BOOK.rows.find((one) => one.indicator === indicator && one.unit === unit);
    if (row && field !== 'request' && (state === 'new' || state === 'suspicious')) cells.set(`${row.row} ${field === 'actual' ? 'month4' : field}`, returned);
  }
  return cells;
}

function ledgerCells(): Map<string, Literal> {
  return new Map(BOOK.columns.filter(({ table }) => table === 'Ledger').flatMap(({ header, values }) => values.map((value, row): [string, Literal] => [`${row} ${header}`, value])));
}

function sorted(lines: readonly Expected[]): readonly string[] {
  return lines.map((line) => JSON.stringify([line.indicator, line.unit, line.field, line.state, typeof line.returned === 'number' ? Number(line.returned.toPrecision(12)) : line.returned])).sort();
}

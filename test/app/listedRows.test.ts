import fc from 'fast-check';
import type { StatusName } from '../../src/app/track/lights';
import { byOffice, byPoints, listedRows } from '../../src/app/track/listedRows';
import { overview, rowStanding } from '../taskpane/fakes';

const row = fc
  .record({
    code: fc.constantFrom(7, 8, 11, 13, 14),
    office: fc.constantFrom('经发办', '村建办', ''),
    gap: fc.option(fc.integer({ min: -30, max: 30 })),
    cost: fc.integer({ min: 0, max: 5 }),
  })
  .map((more) => rowStanding(more));
const rowsOf = fc.array(row).map((rows) => rows.map((one, index) => ({ ...one, row: index })));
const BEHIND: ReadonlySet<StatusName> = new Set(['behind', 'farBehind']);

describe('the list of rows', () => {
  test('without a light chosen, holds the rows behind as the workbook ranks them', () => {
    const worst = [rowStanding({ row: 5 }), rowStanding({ row: 2 })];
    expect(listedRows(overview({ worst, rows: [rowStanding({ row: 1 })] }), new Set())).toBe(worst);
  });

  test('with lights chosen, holds all their rows and no other, what costs most first', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const listed = listedRows(overview({ rows, worst: [] }), BEHIND);
        expect(new Set(listed)).toEqual(new Set(rows.filter(({ code }) => code === 13 || code === 14)));
        listed.slice(1).forEach(({ cost }, index) => expect(cost).toBeLessThanOrEqual(listed[index]?.cost ?? NaN));
      }),
    );
  });

  test('by points has the widest gap first and rows without one last', () => {
    const rows = [-1, null, 3, -9].map((gap, index) => rowStanding({ gap, row: index }));
    expect(byPoints(rows).map(({ gap }) => gap)).toEqual([-9, -1, 3, null]);
    fc.assert(fc.property(rowsOf, (all) => expect(new Set(byPoints(all))).toEqual(new Set(all))));
  });

  test('by office loses no row, keeps their order, and begins with the office that has most', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const offices = byOffice(rows);
        expect(offices.flatMap(({ rows: own }) => own).length).toBe(rows.length);
        for (const { office, rows: own } of offices) expect(own).toEqual(rows.filter((one) => one.office === office));
        const counts = offices.map(({ rows: own }) => own.length);
        expect(counts).toEqual([...counts].sort((left, right) => right - left));
      }),
    );
  });
});

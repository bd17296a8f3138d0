import fc from 'fast-check';
import { layOutPages, type PrintLine } from '../../../src/workbook/print/printLines';
import type { PrintedGroup, PrintedOffice } from '../../../src/workbook/print/printOffices';
import { textLines } from '../../../src/workbook/print/textLines';

const group = fc.record({ indicator: fc.string({ minLength: 1, maxLength: 4 }), kind: fc.constantFrom('flow' as const, 'rate' as const), count: fc.integer({ min: 1, max: 30 }) });
const offices = fc.array(fc.record({ name: fc.string({ maxLength: 3 }), groups: fc.array(group, { minLength: 1, maxLength: 5 }) }), { minLength: 1, maxLength: 5 });

const printed = ({ name, groups }: { name: string; groups: readonly { indicator: string; kind: 'flow' | 'rate'; count: number }[] }): PrintedOffice => ({
  name,
  groups: groups.map(({ indicator, kind, count }): PrintedGroup => ({
    indicator, kind, decimals: 0, rows: Array.from({ length: count }, (_, row) => ({ indicator, unit: `u${row}`, office: name, remark: '' })),
  })),
});

const HEIGHTS: Readonly<Record<PrintLine['kind'], number>> = { office: 21, row: 20, subtotal: 21, blank: 21, signOff: 30 };
const ROOM = 260;

test('every office begins a page, no page is overfull, each begins with its office, and nothing is lost or torn', () => {
  fc.assert(
    fc.property(offices, (given) => {
      const { lines, breaks } = layOutPages(given.map(printed), { height: ({ kind }) => HEIGHTS[kind], room: ROOM, hasSubtotals: true });
      const starts = [0, ...breaks];
      const pages = starts.map((start, index) => lines.slice(start, starts[index + 1]));
      for (const page of pages) {
        expect(page[0]?.kind).toBe('office');
        expect(page.reduce((sum, { kind }) => sum + HEIGHTS[kind], 0)).toBeLessThanOrEqual(ROOM);
        expect(page.filter(({ kind }) => kind === 'office')).toHaveLength(1);
        // What ends a page is never begun on it alone.
        expect(page[1]?.kind).not.toBe('subtotal');
      }
      expect(lines.filter((line) => line.kind === 'office' && !line.isContinued)).toHaveLength(given.length);
      expect(lines.filter(({ kind }) => kind === 'row')).toHaveLength(given.flatMap(({ groups }) => groups).reduce((sum, { count }) => sum + count, 0));
      expect(lines.filter(({ kind }) => kind === 'signOff')).toHaveLength(given.length);
      for (const line of lines.filter((one) => one.kind === 'subtotal')) {
        const added = lines.slice(line.from, line.to + 1).filter((one) => one.kind === 'row');
        expect(added.every((one) => one.group === line.group)).toBe(true);
        expect(added).toHaveLength(line.group.rows.length);
      }
    }),
  );
});

test('without sums there are no subtotals', () => {
  const office = printed({ name: '经发办', groups: [{ indicator: '投资', kind: 'flow', count: 3 }] });
  expect(layOutPages([office], { height: () => 20, room: 400, hasSubtotals: false }).lines.map(({ kind }) => kind)).not.toContain('subtotal');
});

test.each([['短', 10, 1], ['一二三四五六七八九十', 10, 2], ['abcdefgh', 10, 1], ['第一行\n第二行', 20, 2]])('%s takes in a column of %d characters %d lines', (text, width, lines) => {
  expect(textLines(text, width, 10)).toBe(lines);
});

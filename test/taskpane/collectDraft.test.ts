import fc from 'fast-check';
import { type CollectedLine, LINE_STATES } from '../../src/app/collect/collected';
import { countsOf, filesByName, FILTERS, isTicked, linesShown, listItems, sender, ticksKept, withTicks } from '../../src/taskpane/collect/collectDraft';
import { writtenFiles } from '../../src/taskpane/collect/writtenLines';
import { collectedFile, collectedLine, collectPreview } from './collectPreviews';

const FILES = [collectedFile({ name: 'a.xlsx', office: '村建办' }), collectedFile({ name: 'b.xlsx', office: '农办' }), collectedFile({ name: 'c.xlsx', office: '' })];
const named = filesByName(FILES);
const OFFICES = ['村建办', '农办', '党政办'];

const lines: fc.Arbitrary<readonly CollectedLine[]> = fc
  .array(fc.record({ file: fc.constantFrom('a.xlsx', 'b.xlsx', 'c.xlsx'), office: fc.constantFrom(...OFFICES), state: fc.constantFrom(...LINE_STATES) }), { maxLength: 40 })
  .map((all) => all.map((one, row) => collectedLine({ ...one, row })));

test('under any filter, files name every line that is shown once, with how many there are', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom(...FILTERS), fc.constantFrom(null, ...OFFICES), (all, filter, office) => {
      const shown = linesShown(all, named, { filter, office });
      expect(shown.length).toBe(countsOf(all, named, office).get(filter) ?? 0);
      const items = listItems(shown, named);
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
      expect(items.flatMap((item) => (item.kind === 'line' ? [item.line] : [])).sort((one, other) => one.row - other.row)).toEqual(shown);
      items.forEach((item, index) => {
        if (item.kind === 'line') return;
        const own = items.slice(index + 1, index + 1 + item.lines);
        expect(own.every((one) => one.kind === 'line' && one.line.file === item.file && sender(one.line, named) === item.office)).toBe(true);
      });
    }),
  );
});

test('whatever is ticked, only writable lines are; the kinds together are all lines', () => {
  fc.assert(
    fc.property(lines, fc.boolean(), (all, ticked) => {
      const ticks = withTicks(new Map(), all, ticked);
      expect(all.filter((line) => isTicked(ticks, line))).toEqual(ticked ? all.filter(({ isWritable }) => isWritable) : []);
      expect(all.filter((line) => isTicked(new Map([[line.key, true]]), line))).toEqual(all.filter(({ isWritable }) => isWritable));
      const counts = countsOf(all, named, null);
      expect((counts.get('pending') ?? 0) + (counts.get('same') ?? 0)).toBe(all.length);
    }),
  );
});

test('every line is written or left, but for what the ledger says already', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const accepted = new Set(all.filter((line) => isTicked(new Map(), line)).map(({ key }) => key));
      const written = writtenFiles(collectPreview({ lines: all, files: FILES }), accepted);
      expect(written.reduce((sum, file) => sum + file.lines, 0)).toBe(accepted.size);
      expect(written.reduce((sum, file) => sum + file.lines + file.left, 0)).toBe(all.filter(({ state }) => state !== 'same').length);
    }),
  );
});

test('a tick does not go over to a line that says something else', () => {
  const [kept, moved, gone] = [collectedLine({ row: 1, state: 'conflict' }), collectedLine({ row: 2, state: 'conflict' }), collectedLine({ row: 3 })];
  const ticks = withTicks(new Map(), [kept, moved, gone], true);
  const after = collectPreview({ lines: [kept, { ...moved, returned: 99 }] });
  expect([...ticksKept(ticks, collectPreview({ lines: [kept, moved, gone] }), after).keys()]).toEqual([kept.key]);
});

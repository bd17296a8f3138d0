import fc from 'fast-check';
import { previewBreakback } from '../../../src/app/adjust/breakback';
import { applyAdjustment } from '../../../src/app/adjust/preview';
import { applyRestore } from '../../../src/app/restore/applyRestore';
import { listOperations } from '../../../src/app/restore/listOperations';
import { previewRestore } from '../../../src/app/restore/previewRestore';
import { applySplit, previewSplit } from '../../../src/app/split/split';
import type { Scalar } from '../../../src/workbench/book';
import { closeTowns, demoContent, openTown, type Town, valueOf } from '../openTown';
import { ledgerRows, PLAN, planOf, sortLedger } from './ledgerOf';

afterEach(closeTowns);

const OUTPUT = '规模以上工业产值';
const SPLIT = [OUTPUT, '制造业投资', '征地工业用地面积'] as const;

/** What happens to a workbook: commands, edits by hand of any figure of the plan, and sorting. */
type Step =
  | { readonly kind: 'split'; readonly indicator: (typeof SPLIT)[number] }
  | { readonly kind: 'adjust'; readonly by: number }
  | { readonly kind: 'type'; readonly row: number; readonly column: number; readonly value: number }
  | { readonly kind: 'sort'; readonly seed: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('split' as const), indicator: fc.constantFrom(...SPLIT) }),
  fc.record({ kind: fc.constant('adjust' as const), by: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ kind: fc.constant('type' as const), row: fc.nat({ max: 56 }), column: fc.nat({ max: PLAN.length - 1 }), value: fc.integer({ min: 1, max: 9999 }) }),
  fc.record({ kind: fc.constant('sort' as const), seed: fc.integer({ min: 1, max: 1000 }) }),
);

async function command(town: Town, one: Step, time: string): Promise<void> {
  if (one.kind === 'split') {
    valueOf(await applySplit(town.spreadsheet, valueOf(await previewSplit(town.spreadsheet, { indicators: [one.indicator], time }))));
  }
  if (one.kind === 'adjust') {
    const unit = '丙寅新材';
    const year = Number(town.cell('ledger', 'annual', town.rowOf(OUTPUT, unit)));
    const preview = await previewBreakback(town.spreadsheet, { indicator: OUTPUT, edit: { kind: 'annual', unit, value: year + one.by }, time });
    // A plan that was typed over may not add up; such an adjustment is refused and writes nothing.
    if (preview.ok) valueOf(await applyAdjustment(town.spreadsheet, preview.value));
  }
  if (one.kind === 'type') town.type('ledger', PLAN[one.column] ?? 'annual', one.row, one.value);
  if (one.kind === 'sort') sortLedger(town, (left, right) => ((left * one.seed) % 59) - ((right * one.seed) % 59) || left - right);
}

type Plan = Record<string, readonly Scalar[]>;

/** What taking back must give: cells that still hold what the command wrote go back, all others stay. */
function without(now: Plan, before: Plan, after: Plan): Plan {
  return Object.fromEntries(
    Object.entries(now).map(([row, cells]) => [row, cells.map((cell, at) => (before[row]?.[at] !== after[row]?.[at] && cell === after[row]?.[at] ? (before[row]?.[at] ?? null) : cell))]),
  );
}

test('whatever was done, taking back from the newest to the oldest gives each command’s cells as they were before it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const town = await openTown(demoContent());
      const written: { readonly before: Plan; readonly after: Plan }[] = [];
      for (const [index, one] of steps.entries()) {
        const before = planOf(town);
        await command(town, one, `2011-01-10 09:0${index}`);
        const after = planOf(town);
        const isWritten = (one.kind === 'split' || one.kind === 'adjust') && JSON.stringify(after) !== JSON.stringify(before);
        if (isWritten) written.push({ before, after });
      }
      expect(ledgerRows(town)).toBe(57);
      for (const [index, { before, after }] of [...written].reverse().entries()) {
        const list = valueOf(await listOperations(town.spreadsheet));
        // Each restoring stands above what it took back.
        const target = list.operations.filter(({ command: name }) => name !== '恢复到操作前')[index]!;
        const now = planOf(town);
        const preview = valueOf(await previewRestore(town.spreadsheet, list, target.id, '2011-05-12 09:30'));
        if (preview.cells.length === 0) continue;
        valueOf(await applyRestore(town.spreadsheet, preview, preview.left.length > 0));
        expect(planOf(town)).toEqual(without(now, before, after));
      }
      town.close();
    }),
    { numRuns: 8 },
  );
}, 600_000);

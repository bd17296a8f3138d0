import { fail, succeed } from '../../src/domain/issue';
import { isOutdated, previewIn, type SplitEvent, type SplitState, splitState } from '../../src/taskpane/state/splitState';
import { issue, preview } from './fakes';

const after = (...events: readonly SplitEvent[]): SplitState => events.reduce<SplitState>(splitState, { kind: 'idle' });
const shown = preview();
const previewed: readonly SplitEvent[] = [{ type: 'previewing' }, { type: 'previewed', outcome: succeed(shown) }];
const applied = (code: string): SplitState => after(...previewed, { type: 'applying' }, { type: 'applied', outcome: fail([issue(code)]) });

test('a preview is shown and, once written, done', () => {
  expect(after(...previewed)).toEqual({ kind: 'preview', preview: shown });
  expect(after(...previewed, { type: 'applying' }, { type: 'applied', outcome: succeed(undefined) })).toEqual({ kind: 'done', preview: shown });
});

test('a write that failed keeps its preview', () => {
  expect(applied('cell-editing')).toEqual({ kind: 'failed', issues: [issue('cell-editing')], preview: shown });
});

test('only a workbook that was changed meanwhile makes a preview outdated', () => {
  expect(isOutdated(applied('changed-meanwhile'))).toBe(true);
  expect(isOutdated(applied('cell-editing'))).toBe(false);
  expect(isOutdated(after(...previewed))).toBe(false);
});

test('a preview that failed leaves nothing to be written', () => {
  expect(previewIn(after(...previewed, { type: 'previewing' }, { type: 'previewed', outcome: fail([issue('table-missing')]) }))).toBeNull();
});

test('a cancelled preview gives back what was there before', () => {
  const cancelled: SplitEvent = { type: 'previewed', outcome: fail([issue('cancelled')]) };
  expect(after({ type: 'previewing' }, cancelled)).toEqual({ kind: 'idle' });
  expect(after(...previewed, { type: 'previewing' }, cancelled)).toEqual({ kind: 'preview', preview: shown });
});

test('nothing is written without a preview', () => {
  expect(after({ type: 'applying' })).toEqual({ kind: 'idle' });
});

test('progress that comes late changes nothing', () => {
  const progress: SplitEvent = { type: 'progress', progress: { done: 1, total: 2 } };
  expect(after(...previewed, progress)).toEqual({ kind: 'preview', preview: shown });
  expect(after(...previewed, { type: 'applying' }, progress)).toMatchObject({ kind: 'running', work: 'apply', progress: { done: 1, total: 2 } });
});

import { NO_OVERRIDES } from '../../src/app/split/overrides';
import type { SplitPreview } from '../../src/app/split/split';
import { fail, type Outcome, succeed } from '../../src/domain/issue';
import { isOutdated, isRefused, shownIn, type SplitEvent, type SplitState, splitState } from '../../src/taskpane/state/splitState';
import { issue, preview } from './fakes';

const after = (...events: readonly SplitEvent[]): SplitState => events.reduce<SplitState>(splitState, { kind: 'idle' });
const shown = { preview: preview(), overrides: NO_OVERRIDES };
const outcome = (one: Outcome<SplitPreview>): SplitEvent => ({ type: 'previewed', outcome: one, overrides: NO_OVERRIDES });
const previewed: readonly SplitEvent[] = [{ type: 'previewing' }, outcome(succeed(shown.preview))];
const applied = (code: string): SplitState => after(...previewed, { type: 'applying' }, { type: 'applied', outcome: fail([issue(code)]) });

test('a preview is shown and, once written, done', () => {
  expect(after(...previewed)).toEqual({ kind: 'preview', shown });
  expect(after(...previewed, { type: 'applying' }, { type: 'applied', outcome: succeed(undefined) })).toEqual({ kind: 'done', shown });
});

test('a write that failed keeps its preview', () => {
  expect(applied('cell-editing')).toEqual({ kind: 'failed', work: 'apply', issues: [issue('cell-editing')], shown });
});

test('only a workbook that was changed meanwhile makes a preview outdated', () => {
  expect(isOutdated(applied('changed-meanwhile'))).toBe(true);
  expect(isOutdated(applied('cell-editing'))).toBe(false);
  expect(isOutdated(after(...previewed))).toBe(false);
});

test('a preview that failed leaves the one before in sight, but not to be written', () => {
  const failed = after(...previewed, { type: 'previewing' }, outcome(fail([issue('table-missing')])));
  expect([shownIn(failed), isRefused(failed)]).toEqual([shown, true]);
  const first = after({ type: 'previewing' }, outcome(fail([issue('table-missing')])));
  expect([shownIn(first), isRefused(first)]).toEqual([null, false]);
  expect(isRefused(applied('cell-editing'))).toBe(false);
});

test('a cancelled preview gives back what was there before', () => {
  const cancelled = outcome(fail([issue('cancelled')]));
  expect(after({ type: 'previewing' }, cancelled)).toEqual({ kind: 'idle' });
  expect(after(...previewed, { type: 'previewing' }, cancelled)).toEqual({ kind: 'preview', shown });
});

test('nothing is written without a preview', () => {
  expect(after({ type: 'applying' })).toEqual({ kind: 'idle' });
});

test('progress that comes late changes nothing', () => {
  const progress: SplitEvent = { type: 'progress', progress: { done: 1, total: 2 } };
  expect(after(...previewed, progress)).toEqual({ kind: 'preview', shown });
  expect(after(...previewed, { type: 'applying' }, progress)).toMatchObject({ kind: 'running', work: 'apply', progress: { done: 1, total: 2 } });
});

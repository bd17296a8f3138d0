import { fail, succeed } from '../../src/domain/issue';
import type { AdjustOrder } from '../../src/taskpane/actions';
import { type AdjustEvent, type AdjustState, adjustState, isOutdated, previewIn } from '../../src/taskpane/state/adjustState';
import { adjustment, issue } from './fakes';

const order: AdjustOrder = { kind: 'breakback', indicator: '制造业投资', edit: { kind: 'annual', unit: '甲子铝业', value: 120 } };
const wider: AdjustOrder = { ...order, scope: 'town' };
const shown = adjustment();
const after = (...events: readonly AdjustEvent[]): AdjustState => events.reduce<AdjustState>(adjustState, { kind: 'form' });
const previewed: readonly AdjustEvent[] = [{ type: 'previewing', order }, { type: 'previewed', outcome: succeed(shown) }];
const refused: readonly AdjustEvent[] = [{ type: 'previewing', order }, { type: 'previewed', outcome: fail([issue('scope-too-small')]) }];
const cancelled: AdjustEvent = { type: 'previewed', outcome: fail([issue('cancelled')]) };
const applied = (code: string): AdjustState => after(...previewed, { type: 'applying' }, { type: 'applied', outcome: fail([issue(code)]) });

test('a preview is shown with its order and, once written, done', () => {
  expect(after(...previewed)).toEqual({ kind: 'preview', order, preview: shown });
  expect(after(...previewed, { type: 'applying' }, { type: 'applied', outcome: succeed(undefined) })).toEqual({ kind: 'done', preview: shown });
});

test('a refusal keeps its order, so that it can be asked again wider', () => {
  expect(after(...refused)).toEqual({ kind: 'refused', order, issues: [issue('scope-too-small')] });
  const again = after(...refused, { type: 'previewing', order: wider }, { type: 'previewed', outcome: succeed(shown) });
  expect(again).toEqual({ kind: 'preview', order: wider, preview: shown });
});

test('a refusal leaves nothing that could be written', () => {
  const state = after(...previewed, ...refused);
  expect(previewIn(state)).toBeNull();
  expect(adjustState(state, { type: 'applying' })).toBe(state);
  expect(after({ type: 'applying' })).toEqual({ kind: 'form' });
});

test('a cancel goes back to what was there before', () => {
  expect(after({ type: 'previewing', order }, cancelled)).toEqual({ kind: 'form' });
  expect(after(...refused, { type: 'previewing', order: wider }, cancelled)).toEqual(after(...refused));
  expect(after(...previewed, { type: 'previewing', order }, cancelled)).toEqual(after(...previewed));
});

test('a write that failed keeps its preview and can be tried again', () => {
  const state = applied('cell-editing');
  expect(state).toEqual({ kind: 'unwritten', order, preview: shown, issues: [issue('cell-editing')] });
  expect(adjustState(state, { type: 'applying' })).toMatchObject({ kind: 'running', work: 'apply', order });
});

test('only a workbook that was changed meanwhile makes a preview outdated', () => {
  expect(isOutdated(applied('changed-meanwhile'))).toBe(true);
  expect(isOutdated(applied('cell-editing'))).toBe(false);
  expect(isOutdated(after(...previewed))).toBe(false);
});

test('the preview stays in sight while it is worked out again or written', () => {
  expect(previewIn(after(...previewed, { type: 'previewing', order }))).toBe(shown);
  expect(previewIn(after(...previewed, { type: 'applying' }))).toBe(shown);
});

test('what comes late changes nothing', () => {
  const progress: AdjustEvent = { type: 'progress', progress: { done: 1, total: 2 } };
  expect(after(...previewed, progress)).toEqual(after(...previewed));
  expect(after(...previewed, { type: 'backToForm' }, { type: 'applied', outcome: succeed(undefined) })).toEqual({ kind: 'form' });
  expect(after(...previewed, { type: 'applying' }, progress)).toMatchObject({ kind: 'running', work: 'apply', progress: { done: 1, total: 2 } });
});

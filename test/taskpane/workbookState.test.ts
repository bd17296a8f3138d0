import { fail, succeed } from '../../src/domain/issue';
import { afterReading, isBusyTyping, type WorkbookState } from '../../src/taskpane/state/workbookState';
import { issue, overview } from './fakes';

const open: WorkbookState = { kind: 'open', overview: overview() };

test('a reading that fails keeps what was shown', () => {
  const failed = afterReading(open, fail([issue('host-failed')]));
  expect(failed).toEqual({ kind: 'failed', issues: [issue('host-failed')], overview: overview() });
  expect(afterReading(failed, fail([issue('protected')]))).toMatchObject({ overview: overview() });
  expect(afterReading({ kind: 'reading' }, fail([issue('table-missing')]))).toMatchObject({ overview: null });
});

test('any other workbook is absent, not failed', () => {
  expect(afterReading({ kind: 'reading' }, fail([issue('not-a-xushi-workbook')]))).toEqual({ kind: 'absent' });
});

test('a reading that succeeds is shown', () => {
  expect(afterReading({ kind: 'absent' }, succeed(overview()))).toEqual(open);
});

test('typing in the next cell is no failure to tell', () => {
  expect(isBusyTyping(fail([issue('cell-editing')]))).toBe(true);
  expect(isBusyTyping(fail([issue('cell-editing'), issue('protected')]))).toBe(false);
  expect(isBusyTyping(succeed(1))).toBe(false);
});

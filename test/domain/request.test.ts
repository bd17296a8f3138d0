import { requestLight, type UnitRequest } from '../../src/domain/request';

const request = (more: Partial<UnitRequest>): UnitRequest => ({
  number: '1', unit: '一厂', indicator: '', type: 'land', content: '用地', office: '经发办', raisedOn: null, deadline: null, state: 'open', result: '', matter: false, ...more,
});

test.each([
  ['2011-04-29', 'overdue'], ['2011-04-30', 'overdue'], ['2011-05-01', 'open'], ['2010-12-31', 'overdue'], ['2012-01-01', 'open'], [null, 'open'],
] as const)('at the end of April a request due on %s is %s', (deadline, light) => {
  expect(requestLight(request({ deadline }), 2011, 4)).toBe(light);
});

test('what is closed is never overdue', () => {
  expect(requestLight(request({ deadline: '2011-01-01', state: 'closed' }), 2011, 4)).toBe('closed');
});

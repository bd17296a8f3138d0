import { readInput } from '../../src/app/input/readInput';
import demo from '../../src/assets/demo-town.json';
import { contentOf } from '../../src/app/input/contentOf';
import { issuesOf, valueOf } from './openTown';

type Json = Record<string, unknown>;

const REQUEST = { unit: 'Q01', department: 'DP1', content: '新增用地指标12亩' };

/** A bad entry of an input file is named by its path. */
test.each<[string, (input: Json) => void]>([
  ['year', (input) => { input['year'] = 'MMXI'; }],
  ['asOf', (input) => { input['asOf'] = '2011-13'; }],
  ['rows[3].min', (input) => { (input['rows'] as Json[])[3]!['min'] = '7000万'; }],
  ['rows[0].indicator', (input) => { (input['rows'] as Json[])[0]!['indicator'] = 'I99'; }],
  ['units[2].department', (input) => { (input['units'] as Json[])[2]!['department'] = 'DP9'; }],
  ['indicators[1].kind', (input) => { (input['indicators'] as Json[])[1]!['kind'] = 'sum'; }],
  ['schedules[0]', (input) => { (input['schedules'] as Json[])[0]!['quarters'] = [25, 50, 75, 100]; }],
  ['requests[0].unit', (input) => { input['requests'] = [{ ...REQUEST, unit: 'Q99' }]; }],
  ['requests[0].indicator', (input) => { input['requests'] = [{ ...REQUEST, indicator: 'I99' }]; }],
  ['requests[0].deadline', (input) => { input['requests'] = [{ ...REQUEST, deadline: '2011-02-30' }]; }],
  ['indicators[8].withoutUnit', (input) => { (input['indicators'] as Json[])[8]!['withoutUnit'] = 'Q99'; }],
  ['units[1]', (input) => { (input['units'] as Json[])[1]!['id'] = 'Q01'; }],
])('%s', (path, spoil) => {
  const input = structuredClone(demo) as Json;
  spoil(input);
  const issues = issuesOf(readInput(input, 'zh'));
  const found = issues.find((issue) => issue.facts['path'] === path);
  expect(found?.facts['problem']).toMatch(/\p{Script=Han}/u);
  const english = issuesOf(readInput(input, 'en')).find((issue) => issue.facts['path'] === path);
  expect(english?.facts['problem']).toMatch(/^[^\p{Script=Han}]+$/u);
});

test('what is no object at all is refused', () => {
  expect(issuesOf(readInput([], 'zh'))).toHaveLength(1);
});

test('a request names its unit, its indicator and its office as the workbook does, and says nothing that it was not told', () => {
  const input = valueOf(readInput({ ...demo, requests: [{ ...REQUEST, indicator: 'I1', type: 'land', deadline: '2011-05-20' }] }, 'en'));
  expect(contentOf(input, 'en').requests).toEqual([
    {
      number: '', unit: 'Jiazi Aluminium', indicator: 'Industrial land acquired', type: 'land', content: '新增用地指标12亩', office: 'Economic',
      raisedOn: null, deadline: '2011-05-20', state: 'open', result: '', matter: false,
    },
  ]);
});

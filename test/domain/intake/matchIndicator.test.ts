import { indexIndicators, matchIndicator } from '../../../src/domain/intake/matchIndicator';

const named = (code: string, name: string, row: number) => ({ code, name, row });

test('a code that two indicators have is not taken for the first of them', () => {
  const index = indexIndicators([named('I01', '规上工业产值', 0), named('I01', '规上工业增加值', 1)]);
  expect(matchIndicator({ code: 'I01', name: '规上工业增加值' }, index)).toMatchObject({ kind: 'name', indicator: { row: 1 } });
});

test('of two indicators of the same name none is taken', () => {
  const index = indexIndicators([named('', '征地', 0), named('', '征地', 3)]);
  expect(matchIndicator({ code: '', name: '征地' }, index)).toMatchObject({ kind: 'several', candidates: [{ row: 0 }, { row: 3 }] });
});

test('a code tells two indicators of the same name apart', () => {
  const index = indexIndicators([named('I01', '征地', 0), named('I02', '征地', 3)]);
  expect(matchIndicator({ code: 'I02', name: '征地' }, index)).toMatchObject({ kind: 'code', indicator: { row: 3 } });
});

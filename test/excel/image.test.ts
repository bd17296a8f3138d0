import { codesOf, openExcel } from './openExcel';
import { PLAIN_SHEET, workbookOf } from './specs';

test('a host that draws no ranges says so in one round trip', async () => {
  const { excel, trips } = await openExcel(workbookOf({ ...PLAIN_SHEET, name: '看板' }));
  expect(await trips(async () => expect(codesOf(await excel.image({ sheet: '看板', address: 'A1:Q17' }))).toEqual(['host-failed']))).toBe(1);
});

import { join } from 'node:path';
import type { Report } from '../contract/selftest/report';
import { suite } from '../contract/suite';
import { type Session, startSession, WORKBENCH } from './session';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  // The self-test stands where the pane does, beside an empty workbook.
  await session.context.route('**/taskpane.html*', (route) => route.fulfill({ path: join(WORKBENCH, 'selftest.html') }));
  await session.context.route('**/demo.xlsx', (route) => route.fulfill({ status: 404 }));
}, 60_000);

afterAll(() => session.close());

test('the self-test page finds in the workbench every behaviour that it would look for in Excel', async () => {
  await session.page.goto(session.site.url);
  const pane = session.page.frameLocator('iframe');
  await pane.getByRole('button', { name: 'Start' }).click({ timeout: 60_000 });
  const report = JSON.parse(await pane.getByRole('textbox').inputValue({ timeout: 240_000 })) as Report;
  expect(report.results.filter(({ passed }) => !passed)).toEqual([]);
  expect(report.passed).toBe(suite.length);
  expect(report.host).toMatchObject({ host: 'Excel', platform: 'OfficeOnline', excelApi: '1.14' });
  expect(session.foreignRequests()).toEqual([]);
}, 330_000);

test('the result of the self-test can be saved as a file', async () => {
  const [download] = await Promise.all([
    session.page.waitForEvent('download'),
    session.page.frameLocator('iframe').getByRole('link', { name: 'Download' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('xushi-selftest.json');
}, 60_000);

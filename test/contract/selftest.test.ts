import { makeReport, newestExcelApi } from './selftest/report';
import { type EntryResult, runEntries } from './selftest/runEntries';

const HOST = { host: 'Excel', platform: 'PC', version: '16.0', language: 'zh-CN', excelApi: '1.14' };

test('a failing entry is reported with its reason and stops none of the others', async () => {
  const order: string[] = [];
  const seen: EntryResult[] = [];
  const results = await runEntries(
    [
      { name: 'first', source: 'a', run: () => Promise.reject(Object.assign(new Error('gone'), { code: 'ItemNotFound' })) },
      { name: 'second', source: 'b', run: async () => void order.push('second') },
    ],
    (result) => seen.push(result),
  );
  expect(order).toEqual(['second']);
  expect(seen).toEqual(results);
  expect(results).toEqual([
    { name: 'first', source: 'a', passed: false, detail: 'ItemNotFound | gone' },
    { name: 'second', source: 'b', passed: true },
  ]);
  expect(makeReport('2011-04-30T00:00:00Z', HOST, results)).toMatchObject({ passed: 1, failed: 1, results });
});

test('an entry begins only when the one before it has ended, since they share a workbook', async () => {
  const order: string[] = [];
  const entry = (name: string) => ({
    name,
    source: '',
    run: async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      order.push(`${name} ends`);
    },
  });
  await runEntries([entry('a'), entry('b')], () => undefined);
  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('after an entry without an answer the others are reported as not run', async () => {
  const ran: string[] = [];
  const results = await runEntries(
    [
      { name: 'silent', source: '', run: () => new Promise(() => undefined) },
      { name: 'next', source: '', run: async () => void ran.push('next') },
    ],
    () => undefined,
    10,
  );
  expect(ran).toEqual([]);
  expect(results.map(({ passed, detail }) => [passed, detail])).toEqual([
    [false, 'The host gave no answer in time.'],
    [false, 'Not run: the host had stopped answering.'],
  ]);
});

test('the newest announced set is found', () => {
  expect(newestExcelApi((version) => Number(version.slice(2)) <= 14)).toBe('1.14');
  expect(newestExcelApi(() => false)).toBe('0');
});

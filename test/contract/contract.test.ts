import { newBook } from '../../src/workbench/book';
import { Host } from '../../src/workbench/host';
import { openOffice, type Office } from '../../src/workbench/node';
import { fields, suite } from './suite';

let office: Office;

beforeAll(() => {
  office = openOffice({ host: new Host({ book: newBook() }) });
});

afterAll(() => office.close());

describe.each(Object.entries(fields))('%s', (_, entries) => {
  test.each(entries.map((entry) => [entry.name, entry] as const))('%s', async (_name, { run, source }) => {
    expect(source).toMatch(/^https:\/\//);
    await office.run((context) => run(office.Excel, context));
  });
});

test('no two entries have one name', () => {
  expect(new Set(suite.map(({ name }) => name)).size).toBe(suite.length);
});

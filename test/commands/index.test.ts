import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const manifest = readFileSync(join(__dirname, '..', '..', 'manifest.xml'), 'utf8');

test('every function that the ribbon of the manifest calls is tied to an action', async () => {
  const tied: string[] = [];
  const office = { onReady: () => Promise.resolve(), actions: { associate: (name: string) => tied.push(name) } };
  Object.assign(globalThis, { Office: office });
  await import('../../src/commands/index');
  await new Promise((resolve) => setImmediate(resolve));
  const called = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
  expect(called.length).toBeGreaterThan(0);
  expect(tied).toEqual(called);
});

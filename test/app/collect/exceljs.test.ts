import { writers } from './formWriters';
import { returnsLand } from './landing';

jest.setTimeout(600_000);

test('350 random returns saved by exceljs land in their cells, and what is refused is named', async () => {
  await returnsLand(writers.exceljs, 350, 2011);
});

import { writers } from './formWriters';
import { returnsLand } from './landing';

jest.setTimeout(600_000);

test('350 random returns saved by excelize, which leaves formulas unworked, land in their cells, and what is refused is named', async () => {
  await returnsLand(writers.excelize, 350, 2011, (one) => (one.isFormula ? { ...one, state: 'invalid', returned: null } : one));
});

import { createCalculator } from '../../src/workbench/univer/calculator';
import type { Calculator } from '../../src/workbench/ports';
import { addSheet, block, run, text } from './sheetBuilder';

let calculator: Calculator;

beforeEach(async () => {
  calculator = await createCalculator();
});

afterEach(() => calculator.dispose());

const TWO_SHEETS = [addSheet('a', '台账', 0), addSheet('b', '设置', 1)] as const;

test('without a sheet there is nothing to calculate', async () => {
  expect(await run(calculator)).toEqual({});
});

test('only formula cells whose value is new are reported', async () => {
  await run(calculator, ...TWO_SHEETS, block('b', [[7]]), block('a', [["='设置'!A1", '=1+1']]));
  expect(await run(calculator, block('b', [[8]]))).toEqual({ 'a!0:0': 8 });
  expect(await run(calculator, block('b', [[8]]))).toEqual({});
  expect(await run(calculator)).toEqual({});
});

test('a formula written with the value it has is not reported again', async () => {
  await run(calculator, ...TWO_SHEETS);
  expect(await run(calculator, block('a', [[{ value: 2, formula: '=1+1' }]]))).toEqual({});
});

test('text that looks like a number stays text', async () => {
  const literals = ['007', '1-2', '+86', '12%', 'TRUE', '2011-4'];
  const results = await run(
    calculator,
    ...TWO_SHEETS,
    block('b', literals.map((literal) => [text(literal)])),
    block('a', literals.map((_, row) => [`=ISTEXT('设置'!A${row + 1})`, `='设置'!A${row + 1}&"|"`])),
  );
  literals.forEach((literal, row) => {
    expect(results[`a!${row}:0`]).toBe(true);
    expect(results[`a!${row}:1`]).toBe(`${literal}|`);
  });
});

test('a cell left out of a block keeps its content', async () => {
  await run(calculator, ...TWO_SHEETS, block('b', [[1, 2, 3]]), block('a', [["=SUM('设置'!A1:C1)"]]));
  expect(await run(calculator, block('b', [[10, undefined, null]]))).toEqual({ 'a!0:0': 12 });
});

test('references follow inserted and deleted rows and columns on another sheet', async () => {
  await run(calculator, ...TWO_SHEETS, block('b', [['x', 5]]), block('a', [["='设置'!$B$1*2"]]));
  expect(await run(calculator, { type: 'insertRows', sheet: 'b', at: 0, count: 2 })).toEqual({});
  expect(await run(calculator, block('b', [[6]], 2, 1))).toEqual({ 'a!0:0': 12 });
  await run(calculator, { type: 'insertColumns', sheet: 'b', at: 1, count: 1 });
  expect(await run(calculator, block('b', [[7]], 2, 2))).toEqual({ 'a!0:0': 14 });
  await run(calculator, { type: 'deleteRows', sheet: 'b', at: 0, count: 1 });
  expect(await run(calculator, block('b', [[8]], 1, 2))).toEqual({ 'a!0:0': 16 });
  expect(await run(calculator, { type: 'deleteColumns', sheet: 'b', at: 2, count: 1 })).toEqual({ 'a!0:0': '#REF!' });
});

test('formulas move with the rows above which rows are inserted', async () => {
  await run(calculator, ...TWO_SHEETS, block('a', [[1], [2], ['=A1+A2']]));
  await run(calculator, { type: 'insertRows', sheet: 'a', at: 1, count: 1 });
  expect(await run(calculator, block('a', [[5]], 2, 0))).toEqual({ 'a!3:0': 6 });
});

/** Univer stores formulas of more than 64 characters in another way. */
const LONG = '=IF(TRUE,XushiMonth,"这一段文字只是为了让公式超过六十四个字符，才会走另一条路，一二三四五六七八九十")';

test('a name follows the cell it names, and formulas follow the name', async () => {
  await run(
    calculator,
    ...TWO_SHEETS,
    block('b', [[4]]),
    { type: 'setName', name: 'XushiMonth', formula: "='设置'!$A$1", visible: true },
    block('a', [['=XushiMonth*10', LONG]]),
  );
  await run(calculator, { type: 'insertRows', sheet: 'b', at: 0, count: 3 });
  expect(await run(calculator, block('b', [[5]], 3, 0))).toEqual({ 'a!0:0': 50, 'a!0:1': 5 });
  await run(calculator, block('b', [[9]], 0, 2));
  expect(
    await run(calculator, { type: 'setName', name: 'XushiMonth', formula: "='设置'!$C$1", visible: true }),
  ).toEqual({ 'a!0:0': 90, 'a!0:1': 9 });
  expect(await run(calculator, { type: 'deleteName', name: 'XushiMonth' })).toEqual({ 'a!0:0': '#NAME?', 'a!0:1': '#NAME?' });
});

test('a renamed sheet keeps its formulas alive', async () => {
  await run(calculator, ...TWO_SHEETS, block('b', [[1]]), block('a', [["='设置'!A1"]]));
  expect(await run(calculator, { type: 'renameSheet', sheet: 'b', name: '我的 设置(2)' })).toEqual({});
  expect(await run(calculator, block('b', [[2]]))).toEqual({ 'a!0:0': 2 });
  expect(await run(calculator, block('a', [["='我的 设置(2)'!A1+1"]]))).toEqual({ 'a!0:0': 3 });
});

test('a moved sheet calculates on, a deleted one leaves #REF!', async () => {
  await run(calculator, ...TWO_SHEETS, block('b', [[1]]), block('a', [["='设置'!A1"]]));
  await run(calculator, { type: 'moveSheet', sheet: 'b', position: 0 });
  expect(await run(calculator, block('b', [[2]]))).toEqual({ 'a!0:0': 2 });
  expect(await run(calculator, { type: 'deleteSheet', sheet: 'b' })).toEqual({ 'a!0:0': '#REF!' });
});

test('two workbooks in one process do not see each other', async () => {
  const other = await createCalculator();
  await run(calculator, addSheet('a', '台账', 0), { type: 'setName', name: 'N', formula: "='台账'!$A$1", visible: true }, block('a', [[1, '=N+1']]));
  const results = await run(other, addSheet('a', '台账', 0), { type: 'setName', name: 'N', formula: "='台账'!$A$2", visible: true }, block('a', [[1, '=N+1'], [5]]));
  expect(results).toEqual({ 'a!0:1': 6 });
  expect(await run(calculator, block('a', [['=N+2']], 2))).toEqual({ 'a!2:0': 3 });
  expect(await run(other, block('a', [['=N+2']], 2))).toEqual({ 'a!2:0': 7 });
  other.dispose();
});

test('a chain across sheets is worked out in one run', async () => {
  const rows = Array.from({ length: 200 }, (_, row) => [row === 0 ? "='设置'!A1" : `=A${row}+1`]);
  await run(calculator, ...TWO_SHEETS, block('b', [[1]]), block('a', rows));
  const results = await run(calculator, block('b', [[1000]]));
  expect(results['a!199:0']).toBe(1199);
});

test('a formula that cannot be read gives an error value and holds nothing up', async () => {
  const broken = ['=', '=SUM(', '=@@', '=1+', '=)', '="a', "='没有'!A1", '=UNBEKANNT(1)', '=A1:', '=[1]x!A1', '=A1 A2', '=#REF!+1'];
  const results = await run(calculator, ...TWO_SHEETS, block('a', [...broken.map((formula) => [{ value: null, formula }]), ['=1+1']], 0, 2));
  expect(results[`a!${broken.length}:2`]).toBe(2);
  for (const [row, formula] of broken.entries()) {
    const value = results[`a!${row}:2`];
    if (value !== undefined) expect([formula, String(value)]).toEqual([formula, expect.stringMatching(/^(#|0$|=)/)]);
  }
});

test('a circle of formulas comes to an end', async () => {
  const results = await run(calculator, ...TWO_SHEETS, block('a', [['=B1+1', '=A1+1', '=1+1']]));
  expect(results['a!0:2']).toBe(2);
});

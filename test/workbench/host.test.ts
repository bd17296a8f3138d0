import { newBook, FIRST_SHEET_ID, type Book, type Operation } from '../../src/workbench/book';
import { Host, PAYLOAD_LIMIT_BYTES } from '../../src/workbench/host';
import { openOffice, type Office } from '../../src/workbench/node';
import type { CalculatedCell, Calculator } from '../../src/workbench/ports';

/** Gives every formula cell the number of calculations so far. */
class CountingCalculator implements Calculator {
  calculations = 0;
  readonly followed: Operation[] = [];
  private readonly cells: Omit<CalculatedCell, 'value'>[] = [];

  follow(operations: readonly Operation[]): void {
    this.followed.push(...operations);
    for (const operation of operations) {
      if (operation.type !== 'setCells') continue;
      operation.cells.forEach((line, i) =>
        line.forEach((cell, j) => cell?.formula && this.cells.push({ sheet: operation.sheet, row: operation.row + i, column: operation.column + j })),
      );
    }
  }

  async calculate(): Promise<readonly CalculatedCell[]> {
    this.calculations++;
    return this.cells.map((cell) => ({ ...cell, value: this.calculations }));
  }

  dispose(): void {
    this.cells.length = 0;
  }
}

let book: Book;
let host: Host;
let office: Office;
let calculator: CountingCalculator;

beforeEach(() => {
  book = newBook();
  calculator = new CountingCalculator();
  host = new Host({ book, calculator, today: () => new Date(2011, 3, 1) });
  office = openOffice({ host });
});

afterEach(() => office.close());

const refused = (run: Promise<unknown>) => run.then(() => 'no error', (error: { code: string }) => error.code);

test('formulas are worked out once before a read and once after a batch that wrote', async () => {
  const values = await office.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2');
    range.formulas = [['=1'], ['=2']];
    range.load('values');
    await context.sync();
    range.load('values, formulas');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[1], [1]]);
  expect(calculator.calculations).toBe(1);
});

test('the calculator is given what the book held before', () => {
  const late = new CountingCalculator();
  new Host({ book, calculator: late });
  expect(late.followed.map(({ type }) => type)).toEqual(['addSheet']);
});

test('in manual mode formulas wait for application.calculate', async () => {
  const values = await office.run(async (context) => {
    context.application.calculationMode = office.Excel.CalculationMode.manual;
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.formulas = [['=1']];
    range.load('values');
    await context.sync();
    const before = range.values;
    context.application.calculate(office.Excel.CalculationType.full);
    range.load('values');
    await context.sync();
    return [before, range.values];
  });
  expect(values).toEqual([[['']], [[1]]]);
});

test('without a calculator formula cells keep their last value', async () => {
  const silent = openOffice({ host: new Host({ book, calculator: null }) });
  book.apply({ type: 'setCells', sheet: FIRST_SHEET_ID, row: 0, column: 0, cells: [[{ value: 42, formula: '=6*7' }, { value: null, formula: '=1' }]] });
  const values = await silent.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[42, '']]);
  silent.close();
});

test('while a cell is edited every request is refused and nothing is done', async () => {
  host.cellEditing = true;
  const code = await refused(office.run(async (context) => {
    context.workbook.worksheets.add('New');
    await context.sync();
  }));
  expect([code, book.sheets.length]).toEqual(['InvalidOperationInCellEditMode', 1]);
});

test('a request above the limit is refused and nothing is done', async () => {
  const code = await refused(office.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['x'.repeat(PAYLOAD_LIMIT_BYTES)]];
    await context.sync();
  }));
  expect(code).toBe('RequestPayloadSizeLimitExceeded');
  expect(book.value(FIRST_SHEET_ID, 0, 0)).toBeNull();
});

test('a response above the limit is refused', async () => {
  const line = Array.from({ length: 200 }, () => ({ value: 'x'.repeat(30_000) }));
  book.apply({ type: 'setCells', sheet: FIRST_SHEET_ID, row: 0, column: 0, cells: [line] });
  const code = await refused(office.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:GR1').load('values');
    await context.sync();
  }));
  expect(code).toBe('ResponsePayloadSizeLimitExceeded');
});

test('a member that is not modelled says ApiNotFound', async () => {
  const code = await refused(office.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').removeDuplicates([0], false);
    await context.sync();
  }));
  expect(code).toBe('ApiNotFound');
});

test('a member above the announced set is refused by office.js before it is sent', async () => {
  office.counter.reset();
  const code = await refused(office.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').getDirectPrecedents();
    context.workbook.linkedWorkbooks.load();
    await context.sync();
  }));
  expect([code, office.counter.roundTrips]).toEqual(['ApiNotFound', 0]);
  const { requirements } = office.Office.context;
  expect([requirements.isSetSupported('ExcelApi', '1.14'), requirements.isSetSupported('ExcelApi', '1.15')]).toEqual([true, false]);
});

test('round trips are counted apart from the release of references', async () => {
  await office.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
    range.values = [[1]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(office.counter).toMatchObject({ roundTrips: 2, housekeeping: 1 });
  expect(office.counter.bytesOut).toBeGreaterThan(office.counter.largestOut);
});

test('a lost request does nothing, the next one works', async () => {
  office.wire.breakNext();
  const write = () => office.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    await context.sync();
  });
  expect(await refused(write())).toBe('ConnectionFailure');
  expect(book.value(FIRST_SHEET_ID, 0, 0)).toBeNull();
  await write();
  expect(book.value(FIRST_SHEET_ID, 0, 0)).toBe(1);
});

test('an edit can come between two requests, and a request can be held back', async () => {
  let release: () => void = () => undefined;
  office.wire.delayUntil(new Promise((resolve) => (release = resolve)));
  office.wire.beforeNext(() => host.userEdit({ sheet: 'Sheet1', address: 'A1', input: [['between']] }));
  const reading = office.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
    return range.values;
  });
  release();
  expect(await reading).toEqual([['between']]);
});

test('what a person types grows the table above and fills its formulas down', () => {
  host.userEdit({ sheet: 'Sheet1', address: 'A1', input: [['name', 'twice'], ['a', '=C2*2']] });
  book.apply({
    type: 'addTable',
    sheet: FIRST_SHEET_ID,
    id: 't',
    name: 'T',
    area: { row: 0, column: 0, rows: 2, columns: 2 },
    style: '',
    showFilterButton: true,
    showBandedRows: true,
  });
  host.userEdit({ sheet: 'Sheet1', address: 'A3', input: [['b']] });
  expect(book.table('t').area.rows).toBe(3);
  expect(book.sheet(FIRST_SHEET_ID).cells.get(2, 1)?.formula).toBe('=C3*2');
});

test.each([
  ['user', 'Local', 'Unknown'],
  ['coauthor', 'Remote', 'Unknown'],
] as const)('an edit of a %s is heard with source %s', async (origin, source, triggerSource) => {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await office.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1').load('id');
    await context.sync();
    sheet.onChanged.add(async (event) => void heard.push(event));
    await context.sync();
  });
  host.userEdit({ sheet: 'Sheet1', address: 'B2', input: [[1, 2]], origin });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(heard.map((event) => [event.address, event.source, event.triggerSource])).toEqual([['B2:C2', source, triggerSource]]);
});

test('a pane that was reloaded hears nothing until it listens again', async () => {
  let calls = 0;
  await office.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async () => void calls++);
    await context.sync();
  });
  host.forgetPane();
  host.userEdit({ sheet: 'Sheet1', address: 'A1', input: [[1]] });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(calls).toBe(0);
});

test('5,000 rows of 80 columns are written, filled and read within the limits', async () => {
  const large = openOffice({ host: new Host({ book: newBook() }) });
  const rows = 5_000;
  await large.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRangeByIndexes(0, 0, 1, 80).values = [Array.from({ length: 80 }, (_, i) => `h${i}`)];
    sheet.getRangeByIndexes(1, 0, rows, 30).values = Array.from({ length: rows }, (_, i) => Array.from({ length: 30 }, (__, j) => i + j));
    sheet.getRangeByIndexes(1, 30, 1, 50).formulas = [Array.from({ length: 50 }, () => '=IF($A2="","",SUM($B2:C2)+INDEX($A:$A,$D2))')];
    sheet.getRangeByIndexes(2, 30, rows - 1, 50).copyFrom(sheet.getRangeByIndexes(1, 30, 1, 50), large.Excel.RangeCopyType.formulas);
    sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows + 1, 80), true);
    await context.sync();
  });
  const last = await large.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(rows, 0, 1, 80).load('formulas');
    await context.sync();
    return range.formulas[0];
  });
  expect([last?.[0], last?.[30], last?.[79]]).toEqual([
    rows - 1,
    '=IF($A5001="","",SUM($B5001:C5001)+INDEX($A:$A,$D5001))',
    '=IF($A5001="","",SUM($B5001:C5001)+INDEX($A:$A,$D5001))',
  ]);
  expect(large.counter.roundTrips).toBe(2);
  large.close();
}, 30_000);

test('a read that comes while a calculation runs waits for its end', async () => {
  book.apply({ type: 'setCells', sheet: FIRST_SHEET_ID, row: 0, column: 0, cells: [[{ value: null, formula: '=1' }]] });
  let finish: () => void = () => undefined;
  const calculate = calculator.calculate.bind(calculator);
  calculator.calculate = async () => {
    await new Promise<void>((resolve) => (finish = resolve));
    return calculate();
  };
  const running = host.calculate();
  const reading = office.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
    return range.values;
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  finish();
  await running;
  expect(await reading).toEqual([[1]]);
});

test('a calculator that fails is told as an error, and the host goes on', async () => {
  const calculate = calculator.calculate.bind(calculator);
  calculator.calculate = () => Promise.reject(new Error('engine'));
  const write = () => office.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=1']];
    await context.sync();
  });
  expect(await refused(write())).toBe('GeneralException');
  calculator.calculate = calculate;
  await write();
  expect(book.value(FIRST_SHEET_ID, 0, 0)).toBe(1);
});

test('showing another sheet and selecting are heard', async () => {
  const heard: string[] = [];
  await office.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add('Second');
    worksheets.onActivated.add(async () => void heard.push('activated'));
    worksheets.onDeactivated.add(async () => void heard.push('deactivated'));
    worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    sheet.getRange('B2:C3').select();
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(heard.sort()).toEqual(['B2:C3', 'activated', 'deactivated']);
});

test('a host that was disposed of follows its book no more', () => {
  host.dispose();
  const before = calculator.followed.length;
  book.apply({ type: 'setName', name: 'N', formula: '=1', visible: true });
  expect(calculator.followed).toHaveLength(before);
});

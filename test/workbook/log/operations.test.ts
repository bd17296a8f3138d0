import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import type { ColumnChange } from '../../../src/workbook/change';
import { decodeOperations, type LogRow } from '../../../src/workbook/log/decode';
import { encodeOperation, type ReadColumns } from '../../../src/workbook/log/encode';
import type { Located } from '../../../src/workbook/decode/locate';
import type { Literal } from '../../../src/workbook/spec';

const located: Located = {
  language: 'zh',
  has: (table, key) => table === 'Ledger' && (key === 'indicator' || key === 'unit'),
  header: (_, key) => ({ indicator: '指标', unit: '承担单位' })[key] ?? key,
  named: () => [],
};

function ledger(units: readonly string[], more: ReadColumns['columns'] = []): ReadColumns {
  const column = (header: string, cells: readonly Literal[]) => ({ table: 'Ledger', header, values: cells, formulas: cells });
  return { located, columns: [column('指标', units.map(() => '投资')), column('承担单位', units), ...more] };
}

const HEAD = { time: '2011-01-10 09:00', command: '分解', summary: '一项' };

/** Rows of the log as a command writes them. */
function logged(read: ReadColumns, columns: readonly ColumnChange[], besides: Parameters<typeof encodeOperation>[2] = {}, head = HEAD): readonly LogRow[] {
  return encodeOperation(read, columns, besides).flatMap(({ table, header, before, after }) =>
    Array.from({ length: Math.max(before.length, after.length) }, (_, index): LogRow => ({
      ...head,
      summary: index === 0 ? head.summary : '',
      table,
      column: header,
      before: before[index] ?? '',
      after: after[index] ?? '',
    })),
  );
}

const decode = (rows: readonly LogRow[]) => decodeOperations(rows, (before) => before === '已精简');
const change = (header: string, before: readonly Literal[], after: readonly Literal[]): ColumnChange => ({ table: 'Ledger', header, before, after });

/** As logs were written before: all cells of a column, and nothing that names rows. */
function older(column: ColumnChange, head = HEAD): LogRow {
  const pack = (cells: readonly Literal[]): string => Buffer.from(deflateSync(strToU8(JSON.stringify(cells)))).toString('base64');
  return { ...head, table: column.table, column: column.header, before: pack(column.before), after: pack(column.after) };
}

const literal = fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.string().filter((text) => !text.startsWith('=')));

test('whatever changes is read again with its rows: only changed cells, and what names them', () => {
  const columns = fc.integer({ min: 1, max: 12 }).chain((rows) =>
    fc.record({
      units: fc.array(fc.string(), { minLength: rows, maxLength: rows }),
      columns: fc.array(fc.tuple(fc.array(literal, { minLength: rows, maxLength: rows }), fc.array(literal, { minLength: rows, maxLength: rows })), { minLength: 1, maxLength: 4 }),
    }),
  );
  fc.assert(
    fc.property(columns, ({ units, columns: made }) => {
      const changes = made.map(([before, after], index) => change(`列${index}`, before, after));
      const [operation, ...others] = decode(logged(ledger(units), changes));
      const changed = changes.map(({ header, before, after }) => ({
        header,
        cells: before.flatMap((cell, row) => (cell === after[row] ? [] : [{ position: row, key: ['投资', (units[row] ?? '').trim()], before: plain(cell), after: plain(after[row] ?? null) }])),
      }));
      const expected = changed.filter(({ cells }) => cells.length > 0);
      expect(others).toEqual([]);
      expect(operation?.state ?? 'kept').toBe('kept');
      expect(
        (operation?.columns ?? []).map(({ header, rows, before, after }) => ({ header, cells: rows.map((id, index) => ({ ...id, before: before[index], after: after[index] })) })),
      ).toEqual(expected);
    }),
  );
});

/** JSON knows one zero. */
function plain(cell: Literal): Literal {
  return cell === 0 ? 0 : cell;
}

test('two operations of the same minute and words stay two', () => {
  const first = logged(ledger(['甲', '乙']), [change('年度目标', [null, null], [1, 2])]);
  const second = logged(ledger(['甲', '乙']), [change('力争数', [null, null], [3, 4])]);
  expect(decode([...first, ...second]).map(({ touched }) => touched)).toEqual([[{ table: 'Ledger', header: '年度目标', cells: 2 }], [{ table: 'Ledger', header: '力争数', cells: 2 }]]);
});

test('cells longer than one cell of the log go on in further rows', () => {
  const noise = Array.from({ length: 9000 }, (_, row) => `${Math.sin(row)}`);
  const rows = logged(ledger(noise.map((_, row) => `单位${row}`)), [change('指标由来', noise.map(() => null), noise)]);
  expect(rows.length).toBeGreaterThan(2);
  expect(Math.max(...rows.map(({ before, after }) => Math.max(before.length, after.length)))).toBeLessThanOrEqual(30_000);
  expect(decode(rows)).toMatchObject([{ state: 'kept', logRows: rows.map((_, index) => index) }]);
  expect(decode(rows)[0]?.columns[0]?.after).toEqual(noise);
});

test('a formula is kept with what it showed, and tells itself from text like one', () => {
  const read = ledger(['甲', '乙'], [{ table: 'Ledger', header: '年度目标', values: [12, '=x'], formulas: ['=3*4', '=x'] }]);
  const [operation] = decode(logged(read, [change('年度目标', ['=3*4', '=x'], [20, 30])]));
  expect(operation?.columns[0]?.before).toEqual([['=3*4', 12], '=x']);
});

test('rows are named as they stand after the change', () => {
  const [operation] = decode(logged(ledger(['甲', '乙']), [change('承担单位', ['甲', '乙'], ['甲', '丙'])]));
  expect(operation?.columns[0]?.rows).toEqual([{ position: 1, key: ['投资', '丙'] }]);
});

test('an operation that only adds rows says how many', () => {
  const append = { table: 'Versions', headers: ['版本'], rows: [[1], [2]] };
  const rows = logged(ledger([]), [], { added: [append] });
  expect(rows).toHaveLength(1);
  expect(decode(rows)).toMatchObject([{ state: 'kept', touched: [], columns: [], added: new Map([['Versions', 2]]) }]);
});

test('the older form is still read', () => {
  const operations = decode([older(change('年度目标', [null, 5, '=1+1'], [1, 5, 2])), older(change('一季度', [null, 1, 1], [1, 1, 1])), older(change('年度目标', [1, 5, 2], [7, 5, 2]))]);
  expect(operations.map(({ touched }) => touched.map(({ header, cells }) => [header, cells]))).toEqual([[['年度目标', 2], ['一季度', 1]], [['年度目标', 1]]]);
  expect(operations[0]?.columns[0]).toMatchObject({ whole: 3, before: [null, 5, ['=1+1']], after: [1, 5, 2], rows: [{ position: 0, key: null }, { position: 1, key: null }, { position: 2, key: null }] });
});

test.each([
  ['cut off', (text: string) => text.slice(0, text.length / 2)],
  ['something else', () => 'abc'],
  ['another shape', () => Buffer.from(deflateSync(strToU8('{"v":2,"cells":[{}]}'))).toString('base64')],
])('cells that are %s make an operation damaged, and others are read all the same', (_, spoil) => {
  const rows = logged(ledger(['甲']), [change('年度目标', [null], [1])]);
  const others = logged(ledger(['甲']), [change('年度目标', [1], [2])], {}, { ...HEAD, time: '2011-01-10 09:05' });
  expect(decode([...rows.map((row) => ({ ...row, after: spoil(row.after) })), ...others]).map(({ state }) => state)).toEqual(['damaged', 'kept']);
});

test('what was thinned out keeps its words and the number of its cells', () => {
  const [row] = logged(ledger(['甲']), [change('年度目标', [null], [1])]);
  const blank = { time: '', command: '', summary: '', table: '', column: '', before: '', after: '' };
  expect(decode([{ ...row!, before: '已精简', after: '12' }, blank])).toMatchObject([{ state: 'thinned', summary: '一项', touched: [{ header: '年度目标', cells: 12 }], columns: [], size: 0 }]);
});

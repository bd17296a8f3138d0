import { officeRows } from '../../../src/app/office/officeRows';
import { ledgerEntryCells } from '../../../src/app/protect/entryCells';
import { TableReader } from '../../../src/workbook/decode/cells';
import type { Located } from '../../../src/workbook/decode/locate';
import { decodeCategories } from '../../../src/workbook/decode/others';
import type { TableName } from '../../../src/workbook/tables';

const located: Located = { language: 'zh', header: (_: string, key: string) => key, has: () => true, named: () => [] };

function reader(table: TableName, lines: readonly Readonly<Record<string, string>>[]): TableReader {
  const headers = [...new Set(lines.flatMap((line) => Object.keys(line)))];
  const columns = headers.map((header) => {
    const values = lines.map((line) => line[header] ?? null);
    return { table, header, values, formulas: values };
  });
  return new TableReader(table, columns, located);
}

test('whatever an office is asked for stays open to it when entries are protected, and nothing else', () => {
  const indicators = reader('Indicators', [{ name: '产值', source: '统计站' }, { name: '投资', source: '承担单位' }, { name: '未定', source: '' }]);
  const units = reader('Units', [{ shortName: '甲子铝业', category: '企业' }, { shortName: '镇级统筹', category: '镇级统筹' }, { shortName: '全镇数', category: '全镇数' }]);
  const ledger = reader('Ledger', ['产值', '投资', '未定', '没有的指标'].flatMap((indicator) => ['甲子铝业', '镇级统筹', '全镇数', '未登记的单位', ''].map((unit) => ({ indicator, unit }))));
  const asked = officeRows({ indicators, units, ledger, rules: reader('Rules', []), categories: decodeCategories(units) });
  const [figures, words] = ledgerEntryCells({ indicators, units, ledger }, located);
  expect(units.issues).toEqual([]);
  expect(asked.map(({ indicator, unit, kind }) => [indicator, unit, kind])).toEqual([
    ['产值', '甲子铝业', 'words'], ['产值', '未登记的单位', 'words'], ['投资', '甲子铝业', 'figure'], ['投资', '未登记的单位', 'figure'], ['未定', '甲子铝业', 'words'], ['未定', '未登记的单位', 'words'],
  ]);
  expect(words!.rows).toEqual(asked.map(({ row }) => row));
  expect(figures!.rows).toEqual(asked.filter(({ kind }) => kind === 'figure').map(({ row }) => row));
});

/**
 * @jest-environment jsdom
 */
import './browserGlobals';
import userEvent from '@testing-library/user-event';
import * as sheets from 'xlsx';
import CollectPanel from '../../src/taskpane/collect/CollectPanel';
import { spreadsheetActions } from '../../src/taskpane/spreadsheetActions';
import { PaneLanguageProvider } from '../../src/taskpane/useText';
import type { PackSpec } from '../../src/workbook/pack/packSpec';
import { sentTown, TIME } from '../app/collect/collectTown';
import { closeTowns } from '../app/openTown';
import { overview } from './fakes';
import { isDisabled, pageText, press, render, waitForText } from './render';

jest.setTimeout(300_000);
afterAll(closeTowns);

/** What an office typed: header, indicator, unit, text or number. */
type Typed = readonly [header: string, indicator: string, unit: string, value: string | number];

/** The office's form as another program saves it. */
function returned({ fileName, sheets: forms, record }: PackSpec, typed: readonly Typed[]): File {
  const book = sheets.utils.book_new();
  for (const { name, lines } of forms) {
    const rows = lines.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
    const head = rows.find((row) => row.includes('承担单位')) ?? [];
    for (const [header, indicator, unit, value] of typed) {
      const row = rows.find((cells) => cells.includes(indicator) && cells.includes(unit));
      if (row && head.includes(header)) row[head.indexOf(header)] = value;
    }
    sheets.utils.book_append_sheet(book, sheets.utils.aoa_to_sheet(rows), name);
  }
  sheets.utils.book_append_sheet(book, sheets.utils.aoa_to_sheet(record.map((row) => [...row])), '_xushi');
  return new File([sheets.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer], fileName, { lastModified: 0 });
}

const LAND = '征地工业用地面积';
const PAID = '实际到位市外内资';
const CONTRACTED = '合同引进市外内资';
const COUNT = '1—4月累计';

test('a returned form goes through reading and comparing into the ledger, and only once', async () => {
  const { town, specs } = await sentTown();
  const figure = (indicator: string, unit: string) => town.cell('ledger', 'month4', town.rowOf(indicator, unit));
  town.type('ledger', 'month4', town.rowOf(PAID, '乙亥汽配'), 1010);
  const form = returned(specs.get('村建办')!, [
    [COUNT, LAND, '二村', ' 18.2亩'],
    [COUNT, CONTRACTED, '二村', 300],
    [COUNT, PAID, '乙亥汽配', 1020],
    ['滞后原因', '规模以上工业产值', '己巳线缆', '核减上月多报数'],
    [COUNT, CONTRACTED, '一村', '约六百'],
  ]);
  const onWritten = jest.fn();
  const actions = spreadsheetActions(town.spreadsheet, () => new Date(`${TIME.replace(' ', 'T')}:00`));
  render(
    <PaneLanguageProvider value="zh">
      <CollectPanel actions={actions} overview={overview()} onSelect={() => undefined} onWritten={onWritten} />
    </PaneLanguageProvider>,
  );
  const choose = (...files: File[]) => userEvent.setup({ applyAccept: false }).upload(document.querySelector<HTMLInputElement>('input[type="file"]')!, files);
  const trips = await town.trips(async () => {
    await choose(form, new File(['指标,数'], '农业办.csv'));
    await waitForText('收到2个文件,其中1个不能收', 60_000);
  });
  expect(trips).toBe(2);
  expect(pageText()).toContain('村建办 4月 · 新报2项、有冲突1项、待核1项、填写有误1项');
  expect(pageText()).toContain('有改动5项,已勾选2项。');
  expect(pageText()).toContain('现9.5 → 报18.2 亩');
  expect(pageText()).toContain('表中写的是“18.2亩”');
  expect(pageText()).toContain('原1,000 → 现1,010 → 报1,020 万元');
  expect(pageText()).toContain('累计300小于3月的500');
  await press('有冲突 1');
  await press('全部接受:有冲突(1项)');
  await press('写入台账(3项)');
  await waitForText('已写入台账3项。', 60_000);
  expect([figure(LAND, '二村'), figure(CONTRACTED, '二村'), figure(PAID, '乙亥汽配'), figure(CONTRACTED, '一村')]).toEqual([18.2, 500, 1020, 0]);
  expect(town.cell('returns', 'file', 1)).toBe(form.name);
  expect(town.cell('ledger', 'cause', town.rowOf('规模以上工业产值', '己巳线缆'))).toBe('核减上月多报数');
  expect(onWritten).toHaveBeenCalledTimes(1);
  await press('再收一批');
  await waitForText('把各科室发回的填报表');
  await choose(form);
  await waitForText('有改动2项,已勾选0项。', 60_000);
  expect(isDisabled('写入台账(0项)')).toBe(true);
  expect(pageText()).toContain('无变化3项');
});

/**
 * @jest-environment jsdom
 */
import './browserGlobals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PaneActions } from '../../src/taskpane/actions';
import LastYearPanel from '../../src/taskpane/intake/LastYearPanel';
import ReturnsPanel from '../../src/taskpane/intake/ReturnsPanel';
import { spreadsheetActions } from '../../src/taskpane/spreadsheetActions';
import { PaneLanguageProvider } from '../../src/taskpane/useText';
import type { Language } from '../../src/workbook/text';
import { closeTowns, demoContent, openTown, type Town } from '../app/openTown';
import { violations } from './accessibility';
import { issue, overview, refused, untilCancelled } from './fakes';
import { control, enter, isDisabled, pageText, press, render, waitForText, waitUntil } from './render';

jest.setTimeout(120_000);
afterAll(closeTowns);

const OUTPUT = '规模以上工业产值';
const RETURNS = [
  '统一社会信用代码\t企业名称\t规模以上工业产值 1—4月累计\t增长%',
  'DEMO00000000000001\t甲子铝业\t37500\t25',
  '\t示例县乙丑五金有限公\t22600\t1',
  '\t不知名某厂\t1000\t1',
  '\t己巳线缆\t8250\t1',
  '\t己巳线缆\t8260\t1',
].join('\n');

interface Shown {
  readonly language?: Language;
  readonly Panel?: typeof ReturnsPanel;
  readonly more?: Partial<PaneActions>;
}

/** The panel beside the demo town, in which 甲子铝业 has not reported April yet. */
async function show({ language = 'zh', Panel = ReturnsPanel, more = {} }: Shown = {}) {
  const town = await openTown(demoContent());
  town.type('ledger', 'month4', town.rowOf(OUTPUT, '甲子铝业'), null);
  const heard = { onSelect: jest.fn(), onWritten: jest.fn() };
  const actions = { ...spreadsheetActions(town.spreadsheet, () => new Date(2011, 4, 9, 10)), ...more };
  render(
    <PaneLanguageProvider value={language}>
      <Panel actions={actions} overview={overview()} {...heard} />
    </PaneLanguageProvider>,
  );
  return { town, ...heard };
}

async function paste(text: string, label = '粘贴区'): Promise<void> {
  await userEvent.clear(control(label));
  await userEvent.click(control(label));
  await userEvent.paste(text);
}

/** From the paste to the lines, with the measure that the paste does not say. */
async function toLines(text = RETURNS): Promise<void> {
  await paste(text);
  await press('解析');
  await waitForText('尚未写入');
  if (!text.includes('万元')) await enter('计量单位', '千元');
  await press('看各行');
  await waitForText('已勾选');
}

const april = (town: Town, unit: string) => town.cell('ledger', 'month4', town.rowOf(OUTPUT, unit));
const line = (name: string) => within(screen.getAllByRole('listitem').find((item) => within(item).queryByRole('checkbox', { name }))!);

test('nothing can be read before something is pasted', async () => {
  await show();
  expect(isDisabled('解析')).toBe(true);
  expect(pageText()).toContain('请先粘贴。');
  expect(await violations()).toEqual([]);
});

test('the columns are shown as they were read, and the measure must be said', async () => {
  await show();
  await paste(RETURNS);
  await press('解析');
  await waitForText('认出5行、4列');
  expect(pageText()).toContain('列“企业名称”');
  expect(screen.getByRole('option', { name: '增幅、占比等,不导入', selected: true })).toBeTruthy();
  await waitForText('没有写明计量单位。请选计量单位。');
  expect(isDisabled('看各行')).toBe(true);
  expect(await violations()).toEqual([]);
  await enter('计量单位', '千元');
  expect(isDisabled('看各行')).toBe(false);
});

test('lines are shown old → new; what is not sure is not ticked; only what is ticked is written', async () => {
  const { town, onWritten, onSelect } = await show();
  await toLines();
  await waitForText('共5个数,已勾选1个。');
  expect(pageText()).toContain('空→3,750万元');
  expect(pageText()).toContain('2,250→2,260万元');
  expect(pageText()).toContain('名称差1个字');
  expect(pageText()).toContain('承担单位名录里找不到“不知名某厂”。');
  expect(pageText()).toContain('粘贴的第5、6行都是己巳线缆的“规模以上工业产值”,都不写入。');
  expect(await violations()).toEqual([]);
  await userEvent.click(line('甲子铝业').getByTitle('点一下,在表里选中这一行'));
  expect(onSelect).toHaveBeenCalledWith({ table: 'Ledger', header: '4月累计', row: town.rowOf(OUTPUT, '甲子铝业') });
  await press('写入1个数');
  await waitForText('已写入1个数(4月累计)。');
  expect(pageText()).toContain('其余4个没有写入。');
  expect([april(town, '甲子铝业'), april(town, '乙丑五金'), april(town, '己巳线缆')]).toEqual([3750, 2250, 812]);
  expect(onWritten).toHaveBeenCalledTimes(1);
  expect(await violations()).toEqual([]);
  await press('再粘贴一批');
  expect((control('粘贴区') as HTMLTextAreaElement).value).toBe('');
});

test('filters show what waits; ticking all that are shown writes them', async () => {
  const { town } = await show();
  await toLines();
  expect(screen.getAllByRole('listitem')).toHaveLength(5);
  await press('待确认 1');
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  await press('全选当前显示的行');
  await waitForText('已勾选2个');
  await press('未匹配 1');
  expect(pageText()).toContain('不知名某厂');
  await press('有提示 2');
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  await press('写入2个数');
  await waitForText('已写入2个数');
  expect(april(town, '乙丑五金')).toBe(2260);
});

test('the planner chooses the unit of a line, or leaves it out, which frees the other', async () => {
  const { town } = await show();
  await toLines();
  await press('改选承担单位:“不知名某厂”');
  await waitForText('第4行“不知名某厂”是哪个承担单位?');
  expect(await violations()).toEqual([]);
  await enter('承担单位', '癸酉米业');
  await waitForText('已改选');
  await press('改选承担单位:“己巳线缆”');
  await press('这一行不导入');
  await waitForText('累计826小于3月的830');
  const [, other] = screen.getAllByRole('checkbox', { name: '己巳线缆' });
  await userEvent.click(other!);
  await press('写入3个数');
  await waitForText('已写入3个数');
  expect([april(town, '癸酉米业'), april(town, '己巳线缆')]).toEqual([100, 826]);
});

test('a workbook that was changed meanwhile is read again, and ticks are given anew', async () => {
  const { town } = await show();
  await toLines();
  town.type('ledger', 'month4', town.rowOf(OUTPUT, '甲子铝业'), 3700);
  await press('写入1个数');
  await waitForText('预览之后有人改过');
  expect(isDisabled('写入1个数')).toBe(true);
  await press('重新预览');
  await waitForText('3,700→3,750万元');
  expect(pageText()).toContain('已勾选0个');
  expect(april(town, '甲子铝业')).toBe(3700);
});

test('figures that are too fine are written only when rounding is asked for', async () => {
  await show();
  await toLines('企业名称\t规模以上工业产值(万元)\n甲子铝业\t3750.5');
  await waitForText('多于0位小数');
  expect(isDisabled('写入0个数')).toBe(true);
  await press('改列的用途');
  await press('按四舍五入取整');
  await press('看各行');
  await waitForText('由3750.5四舍五入为3751万元。');
  expect(isDisabled('写入1个数')).toBe(false);
});

test('a total that does not add up is said', async () => {
  await show();
  await toLines('企业名称\t规模以上工业产值(万元)\n甲子铝业\t3750\n乙丑五金\t2250\n合计\t6100');
  await waitForText('各行合计6,000万元,合计行是6,100万元,请核对。');
});

test('a workbook that cannot be read says why, and the paste stays', async () => {
  await show({ more: { readFigureBook: () => refused(issue('cell-editing')) } });
  await paste('甲\t1');
  await press('解析');
  await waitForText('请先按回车结束单元格编辑,再点一次。');
  expect((control('粘贴区') as HTMLTextAreaElement).value).toBe('甲\t1');
});

test('writing that takes long can be cancelled, and the lines are still there', async () => {
  await show({ more: { applyFigures: (_preview, _accepted, options) => untilCancelled(options) } });
  await toLines();
  await press('写入1个数');
  await waitForText('正在写入');
  await press('取消');
  await waitForText('已取消。未写入任何单元格。');
  expect(isDisabled('写入1个数')).toBe(false);
});

test('last year’s figures go to the ledger, quarters chosen by hand', async () => {
  const { town } = await show({ Panel: LastYearPanel });
  await toLines('单位名称\t工业总产值(万元)\n乙丑五金\t4130');
  await waitForText('工业总产值 全年 4,120→4,130万元');
  await press('改列的用途');
  await enter('取哪个数', 'quarter1');
  await press('看各行');
  await waitForText('工业总产值 一季度 860→4,130万元');
  await press('改列的用途');
  await enter('取哪个数', 'year');
  await press('看各行');
  await press('乙丑五金');
  await press('写入1个数');
  await waitForText('已写入1个上年数。');
  expect(town.cell('ledger', 'lastYear', town.rowOf('工业总产值', '乙丑五金'))).toBe(4130);
});

test('all of it speaks English', async () => {
  await show({ language: 'en' });
  const english = (): string => pageText().replaceAll(/“[^”]*”|[规模以上工业产值甲子铝乙丑五金己巳线缆企名称统一社会信用代码示例县有限公司不知某厂—月累计万元千亿百增长]+/g, '');
  const hasChinese = () => [...english()].filter((letter) => /\p{Script=Han}/u.test(letter)).join('');
  expect(hasChinese()).toBe('');
  await paste(RETURNS, 'Paste here');
  await press('Read it');
  await waitForText('Nothing is written yet');
  await enter('Unit of measure', '千元');
  await press('Look at the lines');
  await waitForText('1 ticked');
  await waitUntil(() => pageText().includes('Choose the unit; a new one'), 'the problems are said');
  expect(hasChinese()).toBe('');
  expect(await violations()).toEqual([]);
});

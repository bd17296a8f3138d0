/**
 * @jest-environment jsdom
 */
import { act } from 'react';
import { succeed } from '../../src/domain/issue';
import type { PaneActions } from '../../src/taskpane/actions';
import CircularPanel from '../../src/taskpane/circular/CircularPanel';
import { unit, townStanding } from '../app/circular/standings';
import { violations } from './accessibility';
import { documentDraft } from './documentDrafts';
import { actions, issue, overview, refused, untilCancelled } from './fakes';
import { control, enter, isDisabled, pageText, press, render, waitForText, waitUntil } from './render';

jest.setTimeout(60_000);
afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

const noWork = (): void => undefined;

function show(more: Partial<PaneActions> = {}, asOf: number | null = 4, onSelect = jest.fn(), onWritten = noWork): void {
  render(<CircularPanel actions={actions(more)} overview={overview({ asOf })} onSelect={onSelect} onWritten={onWritten} />);
}

const field = (): HTMLTextAreaElement => document.querySelector('textarea')!;

async function edit(value: string): Promise<void> {
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(field(), value);
    field().dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
  });
}

async function drafted(more: Partial<PaneActions> = {}, onSelect = jest.fn()): Promise<void> {
  show(more, 4, onSelect);
  await press('生成文稿');
  await waitForText('将新建工作表');
}

test('a draft says which sheets and corrective actions it would add', async () => {
  await drafted();
  expect(field().value).toContain('一、总体情况');
  expect(pageText()).toContain('通报4月、通报4月附1、通报4月附2');
  expect(pageText()).toContain('村建办:征地欠序时10.6个百分点');
  expect(await violations()).toEqual([]);
});

test('what was edited is what is written, and the sheets and the table are named afterwards', async () => {
  const writeDocument = jest.fn<ReturnType<PaneActions['writeDocument']>, Parameters<PaneActions['writeDocument']>>((draft) =>
    Promise.resolve(succeed({ sheets: draft.sheets, actions: 1 })),
  );
  const onSelect = jest.fn();
  await drafted({ writeDocument: (...order) => writeDocument(...order) }, onSelect);
  await edit('改过的通报');
  await press('写入工作簿');
  await waitForText('已写入通报4月、通报4月附1、通报4月附2;整改台账新增1条');
  expect(writeDocument.mock.calls[0]?.[1]).toBe('改过的通报');
  await press('打开整改台账');
  expect(onSelect).toHaveBeenCalledWith({ table: 'Actions', header: '序号', row: 0 });
  expect(await violations()).toEqual([]);
});

test('edited text survives switching to another document and back', async () => {
  await drafted();
  await edit('改过的通报');
  await press('督办单');
  await waitUntil(() => document.querySelector('option[value="一村"]') !== null, 'offices are listed');
  await enter('督办对象', '一村');
  await press('生成文稿');
  await waitUntil(() => field()?.value.includes('一村'), 'the notice is drafted');
  await press('通报');
  expect(field().value).toBe('改过的通报');
});

test('after writing, the next writing looks again and keeps the text', async () => {
  let lookedUp = 0;
  await drafted({ draftDocument: (request) => Promise.resolve(succeed(documentDraft(request, (lookedUp += 1) > 1 ? { text: '新数字', sheets: ['通报4月(2)'], actions: [] } : {}))) });
  await edit('改过的通报');
  await press('写入工作簿');
  await waitForText('已写入');
  await press('重新核对');
  await waitForText('通报4月(2)');
  expect(field().value).toBe('改过的通报');
  expect(pageText()).toContain('自动生成的文字已有变化');
  expect(pageText()).toContain('整改台账没有新增');
});

test('a refusal is shown and the text stays', async () => {
  await drafted({ writeDocument: () => refused(issue('changed-meanwhile')) });
  await edit('改过的通报');
  await press('写入工作簿');
  await waitForText('预览之后有人改过');
  expect(field().value).toBe('改过的通报');
});

test('writing can be cancelled', async () => {
  await drafted({ writeDocument: (_, __, options) => untilCancelled(options) });
  await press('写入工作簿');
  await waitForText('正在写入');
  await press('取消');
  await waitForText('已取消');
  expect(field().value).toContain('总体情况');
});

test('a month that is not final is said to be a draft', async () => {
  await drafted({ draftDocument: (request) => Promise.resolve(succeed(documentDraft(request, { isFinal: false }))) });
  expect(pageText()).toContain('4月尚未定稿,这是草稿');
});

test('an enterprise that somebody types in is pointed out', async () => {
  const base = documentDraft();
  const read = { ...base.read, standing: townStanding({ units: [unit()] }) };
  await drafted({ draftDocument: (request) => Promise.resolve(succeed(documentDraft(request, { read }))) });
  expect(pageText()).not.toContain('个企业名称');
  await edit('甲子铝业欠序时');
  expect(pageText()).toContain('文中出现1个企业名称');
});

test('the half-year analysis says why it is not there before June', async () => {
  show();
  await press('阶段分析');
  expect(isDisabled('生成文稿')).toBe(true);
  expect(pageText()).toContain('截至月份是4月,还不到半年');
});

test('without an as-of month nothing can be drafted, and that is said', () => {
  show({}, null);
  expect(isDisabled('生成文稿')).toBe(true);
  expect(pageText()).toContain('设置表里没有填截至月份');
});

test('where nobody is behind there is nobody to supervise', async () => {
  show({ listSupervised: () => Promise.resolve(succeed([])) });
  await press('督办单');
  await waitForText('没有欠序时的科室或村');
  expect(isDisabled('生成文稿')).toBe(true);
});

test('the whole text is copied', async () => {
  const writeText = jest.fn(() => Promise.resolve());
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  await drafted();
  await edit('改过的通报');
  await press('复制全文');
  await waitForText('已复制');
  expect(writeText).toHaveBeenCalledWith('改过的通报');
});

test('where copying is not allowed the text is selected and the key named', async () => {
  await drafted();
  await press('复制全文');
  await waitForText('已选中全文');
  expect(document.activeElement).toBe(field());
  expect([field().selectionStart, field().selectionEnd]).toEqual([0, field().value.length]);
  expect(control('复制全文')).toBeTruthy();
});

/**
 * @jest-environment jsdom
 */
import type { ProtectionStanding } from '../../src/app/protect/readProtection';
import { succeed } from '../../src/domain/issue';
import type { PaneActions } from '../../src/taskpane/actions';
import { IssueList } from '../../src/taskpane/parts/IssueList';
import { PasswordTaker } from '../../src/taskpane/parts/passwordTaker';
import ProtectPanel from '../../src/taskpane/protect/ProtectPanel';
import { PaneLanguageProvider } from '../../src/taskpane/useText';
import type { Language } from '../../src/workbook/text';
import { violations } from './accessibility';
import { actions, issue, overview, refused } from './fakes';
import { control, enter, isDisabled, pageText, press, pressKeys, render, waitForText, waitUntil } from './render';

jest.setTimeout(60_000);

const SHEETS = ['进度看板', '分解台账'];

/** A workbook that remembers how it was protected last. */
function workbook(mark: ProtectionStanding['mark'] = 'none') {
  const standing = { mark };
  const heard = { protect: jest.fn(), lift: jest.fn(), give: jest.fn(), onWritten: jest.fn() };
  const own: Partial<PaneActions> = {
    readProtection: () => Promise.resolve(succeed({ language: 'zh', mark: standing.mark, sheets: SHEETS.map((name) => ({ name, isProtected: standing.mark !== 'none' })) })),
    protectEntries(password) {
      heard.protect(password);
      standing.mark = password === null ? 'open' : 'password';
      return Promise.resolve(succeed(undefined));
    },
    liftProtection() {
      heard.lift();
      standing.mark = 'none';
      return Promise.resolve(succeed(undefined));
    },
    givePassword: (password) => void heard.give(password),
  };
  return { own, heard };
}

function show(own: Partial<PaneActions>, onWritten: () => void = () => undefined, language: Language = 'zh') {
  render(
    <PaneLanguageProvider value={language}>
      <ProtectPanel actions={actions(own)} overview={overview()} onSelect={() => undefined} onWritten={onWritten} />
    </PaneLanguageProvider>,
  );
}

test('says what stays open, asks about the undo list first, and protects without a password', async () => {
  const { own, heard } = workbook();
  show(own, heard.onWritten);
  await waitForText('现在没有保护,各表都可以改。');
  expect(pageText()).toContain('统计站提供数据的行,只可改滞后原因、下步措施、完成时限');
  expect(pageText()).toContain('保护只防误改,不是保密');
  expect(await violations()).toEqual([]);
  await press('保护填报');
  await waitForText('保护后 Excel 的撤销记录会清空,是否继续?');
  expect([heard.protect.mock.calls, document.activeElement?.getAttribute('role')]).toEqual([[], 'group']);
  expect(await violations()).toEqual([]);
  await pressKeys('{Tab}{Enter}');
  await waitForText('已保护2张表。');
  expect(heard.protect.mock.calls).toEqual([[null]]);
  expect(heard.onWritten).toHaveBeenCalledTimes(1);
  expect(pageText()).toContain('没有设密码');
  expect(control('重新保护')).toBeTruthy();
});

test('going back changes nothing', async () => {
  const { own, heard } = workbook('open');
  show(own);
  await waitForText('已保护2张表,只留填报格可改。');
  await press('撤销保护');
  await press('返回');
  expect(control('撤销保护')).toBeTruthy();
  expect(heard.lift).not.toHaveBeenCalled();
});

test('a password must be typed twice alike, and can be shown', async () => {
  const { own, heard } = workbook();
  show(own);
  await waitForText('密码(可不填)');
  await enter('密码(可不填)', 'ab1');
  expect(isDisabled('保护填报')).toBe(true);
  await enter('再填一次密码', 'ab2');
  await waitForText('两次填写的密码不一致');
  expect([control('密码(可不填)').getAttribute('type'), control('密码(可不填)').getAttribute('autocomplete')]).toEqual(['password', 'new-password']);
  await press('显示密码');
  expect(control('密码(可不填)').getAttribute('type')).toBe('text');
  await enter('再填一次密码', 'ab1');
  expect(await violations()).toEqual([]);
  await press('保护填报');
  await press('继续');
  await waitForText('已保护2张表。');
  expect(heard.protect.mock.calls).toEqual([['ab1']]);
  expect(pageText()).toContain('设了密码。');
  expect(document.body.innerHTML).not.toContain('ab1');
});

test('a protection with a password is lifted with it, and a wrong one is said', async () => {
  const { own, heard } = workbook('password');
  const { liftProtection } = own;
  const lift = jest.fn<ReturnType<PaneActions['liftProtection']>, []>(() => refused(issue('protection-password-wrong', { facts: { sheets: SHEETS } })));
  show({ ...own, liftProtection: () => lift() });
  await waitForText('设了密码。');
  await enter('保护密码', 'wrong');
  await press('撤销保护');
  await press('继续');
  await waitForText('保护密码不对,进度看板、分解台账没有解除保护');
  expect(document.querySelectorAll('[role="alert"] input')).toHaveLength(0);
  expect(await violations()).toEqual([]);
  lift.mockImplementation(() => liftProtection!());
  await enter('保护密码', 'right');
  await press('撤销保护');
  await press('继续');
  await waitForText('已撤销保护。');
  expect(heard.give.mock.calls).toEqual([['wrong'], ['right']]);
});

test('names sheets that lost their protection, and those that somebody else protected', async () => {
  const sheets = [{ name: '分解台账', isProtected: true }, { name: '亮灯规则', isProtected: false }];
  show({ readProtection: () => Promise.resolve(succeed({ language: 'zh', mark: 'open', sheets })) });
  await waitForText('应保护而没有受保护:亮灯规则。可重新保护。');
  expect(pageText()).toContain('已保护1张表');
});

test('in English', async () => {
  const sheets = [{ name: 'Ledger', isProtected: true }];
  show({ readProtection: () => Promise.resolve(succeed({ language: 'en', mark: 'none', sheets })) }, undefined, 'en');
  await waitForText('Protected by somebody else: Ledger.');
  expect(document.body.textContent).not.toMatch(/\p{Script=Han}/u);
  expect(await violations()).toEqual([]);
});

test('wherever a command asks for the password there is a field for it', async () => {
  const taken = jest.fn();
  render(
    <PasswordTaker.Provider value={taken}>
      <IssueList issues={[issue('protection-password', { facts: { sheets: ['分解台账'] } })]} tone="error" workbook="zh" onSelect={() => undefined} />
    </PasswordTaker.Provider>,
  );
  await waitForText('写入分解台账要先解除保护');
  await waitUntil(() => document.querySelector('input') !== null, 'there is a field');
  expect(await violations()).toEqual([]);
  await enter('保护密码', 's{ecret');
  await pressKeys('{Enter}');
  await waitForText('密码已记住。请再点一次原来的按钮。');
  expect(taken.mock.calls).toEqual([['s{ecret']]);
});

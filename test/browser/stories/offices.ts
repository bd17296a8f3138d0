import type { Locator } from 'playwright-core';
import { issueText } from '../../../src/workbook/issueText';
import { protectIn } from '../../../src/workbook/text/protectIn';
import { reportIn } from '../../../src/workbook/text/reportIn';
import { TEXTS } from '../../../src/workbench/page/texts';
import { hiddenRows, paneFrame, setPaneTime } from '../paneScripts';
import { readTable, selectIn, typeOver } from '../sheetReading';
import { goTo, settled } from '../workbenchPage';
import type { Story, Told } from './told';

const WORDS = {
  zh: { guess: '约六百', cause: '两个意向项目尚在洽谈', nextStep: '五月签约一个', deadline: '5月底' },
  en: { guess: 'about 600', cause: 'Two projects are still being discussed', nextStep: 'Sign one in May', deadline: '31 May' },
} as const;
const PASSWORD = 'xushi-2011';

/** A row of 我的填报, by its unit and indicator. */
function entryRow({ planner, named }: Told, unit: string, indicator: string): Locator {
  return planner.control('group', `${named(unit)} · ${named(indicator)}`);
}

/** The user empties a cell of the ledger with the Delete key. */
async function empty({ planner, language }: Told, unit: string, indicator: string): Promise<void> {
  const { page } = planner;
  const ledger = await readTable(page, 'Ledger', language);
  const row = ledger.rowOf({ indicator, unit });
  await selectIn(page, ledger, row, 'month4');
  await goTo(page, ledger.address(row, 'month4'));
  await page.keyboard.press('Delete');
  await settled(page);
}

export const officeStories: readonly Story[] = [
  {
    name: 'an office enters its figures row by row, is told of a mistake, explains what lags, and the lights follow',
    async tell(told) {
      const { planner, language, text, named } = told;
      const { page } = planner;
      const { pane: texts } = reportIn(language);
      const words = WORDS[language];
      await setPaneTime(await paneFrame(page), '2011-05-05T09:00');
      for (const unit of ['V01', 'V02']) await empty(told, named(unit), named('I1'));
      await planner.press(text.pane.month.report.label);
      await planner.pick(texts.office, named('DP2'));
      await planner.says(texts.groups.due(2));
      const ledger = await readTable(page, 'Ledger', language);
      const [first, second] = ['V01', 'V02'].map((unit) => ledger.rowOf({ indicator: named('I1'), unit: named(unit) }));
      expect(String(ledger.value(first ?? -1, 'status'))).toMatch(/^◇/);

      const label = texts.figure.toDate(4, String(ledger.value(first ?? -1, 'measure')));
      const figure = entryRow(told, 'V01', 'I1').getByRole('textbox', { name: label });
      await figure.fill(words.guess);
      await figure.press('Tab');
      await planner.says(issueText({ code: 'report-not-a-number', severity: 'error', facts: { text: words.guess } }, language));
      expect(await planner.control('button', texts.save(1)).getAttribute('aria-disabled')).toBe('true');
      await planner.view('my-returns-mistake');
      await figure.fill('62.5');
      await figure.press('Enter');
      const next = entryRow(told, 'V02', 'I1').getByRole('textbox', { name: label });
      expect(await next.evaluate((field) => field === document.activeElement)).toBe(true);
      await page.keyboard.type('9.5');

      const lagging = entryRow(told, 'V02', 'I5');
      const { cause, nextStep, deadline } = text.headers.Ledger;
      await lagging.getByRole('textbox', { name: cause }).fill(words.cause);
      await lagging.getByRole('textbox', { name: nextStep }).fill(words.nextStep);
      await lagging.getByRole('textbox', { name: deadline }).fill(words.deadline);
      await planner.control('heading', text.pane.month.report.label).evaluate((heading) => heading.scrollIntoView());
      await planner.view('my-returns');
      // The statistics station's own figures are not the office's to enter.
      expect(await entryRow(told, 'Q03', 'I9').locator('[data-field=actual]').count()).toBe(0);
      expect(await entryRow(told, 'Q03', 'I9').locator('[data-field=cause]').count()).toBe(1);
      await planner.press(texts.save(5));
      await planner.says(texts.saved(5));

      const after = await readTable(page, 'Ledger', language);
      const values = (row: number | undefined, ...keys: ('month4' | 'cause' | 'nextStep' | 'deadline')[]) => keys.map((key) => after.value(row ?? -1, key));
      expect([...values(first, 'month4'), ...values(second, 'month4')]).toEqual([62.5, 9.5]);
      expect(String(after.value(first ?? -1, 'status'))).toMatch(/^●/);
      expect(String(after.value(second ?? -1, 'status'))).toMatch(/^■/);
      expect(values(after.rowOf({ indicator: named('I5'), unit: named('V02') }), 'cause', 'nextStep', 'deadline')).toEqual([words.cause, words.nextStep, words.deadline]);
    },
  },
  {
    name: 'the ledger shows the office’s rows alone, and all of them again',
    async tell({ planner, language, text, named }) {
      const { pane: texts } = reportIn(language);
      const { page } = planner;
      const ledger = await readTable(page, 'Ledger', language);
      const others = ledger.column('leadOffice').map((office) => office !== named('DP2'));
      await planner.press(texts.showOnly);
      await planner.says(texts.shownOnly(named('DP2')));
      expect(await hiddenRows(await paneFrame(page), 'Ledger')).toEqual(others);
      await planner.picture('my-returns-sheet');
      await planner.press(texts.showAll);
      await planner.says(texts.shownAll);
      expect(await hiddenRows(await paneFrame(page), 'Ledger')).toEqual(others.map(() => false));
      await planner.press(text.pane.month.back);
    },
  },
  {
    name: 'entries are protected: other cells are refused, an office’s entry and a refresh go through, and the protection is lifted',
    async tell(told) {
      const { planner, language, text, named } = told;
      const { page } = planner;
      const { pane: texts } = protectIn(language);
      await planner.press(text.pane.tools.protect.label);
      await planner.says(texts.none);
      await planner.fill(texts.password, PASSWORD);
      await planner.fill(texts.repeat, PASSWORD);
      await planner.view('protect');
      // The bar of tools has a button of that name too.
      await planner.control('button', texts.protect).last().click();
      await planner.says(texts.confirm);
      await planner.view('protect-confirm');
      await planner.press(texts.goOn);
      await planner.control('button', texts.unprotect).waitFor();
      await planner.view('protect-done');

      const ledger = await readTable(page, 'Ledger', language);
      const row = ledger.rowOf({ indicator: named('I1'), unit: named('V02') });
      await typeOver(page, ledger, row, 'annual', '999');
      await page.getByText(TEXTS.zh.editProtected).waitFor();
      await page.getByRole('button', { name: TEXTS.zh.close }).first().click();
      await typeOver(page, ledger, row, 'month4', '9.8');
      const typed = await readTable(page, 'Ledger', language);
      expect([typed.value(row, 'annual'), typed.value(row, 'month4')]).toEqual([ledger.value(row, 'annual'), 9.8]);

      await planner.press(text.pane.tools.back);
      await planner.press(text.pane.month.report.label);
      const { pane: report } = reportIn(language);
      const figure = entryRow(told, 'V02', 'I1').locator('[data-field=actual]');
      await figure.fill('10');
      await planner.press(report.save(1));
      await planner.says(report.saved(1));
      await planner.press(text.pane.month.back);
      await planner.press(text.pane.track.refresh);
      await planner.says(text.pane.track.refreshed(4));
      expect((await readTable(page, 'Ledger', language)).value(row, 'month4')).toBe(10);
      await typeOver(page, ledger, row, 'annual', '999');
      await page.getByText(TEXTS.zh.editProtected).waitFor();
      await page.getByRole('button', { name: TEXTS.zh.close }).first().click();

      await planner.press(text.pane.tools.protect.label);
      await planner.press(texts.unprotect);
      await planner.press(texts.goOn);
      await planner.says(texts.unprotected);
      await typeOver(page, ledger, row, 'annual', '129');
      expect((await readTable(page, 'Ledger', language)).value(row, 'annual')).toBe(129);
      await typeOver(page, ledger, row, 'annual', String(ledger.value(row, 'annual')));
      await planner.press(text.pane.tools.back);
    },
  },
];

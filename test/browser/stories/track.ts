import { explainIn } from '../../../src/workbook/text/explainIn';
import { progressIn } from '../../../src/workbook/text/progressIn';
import { remindersIn } from '../../../src/workbook/text/remindersIn';
import { activeCell, paneFrame } from '../paneScripts';
import { readTable, selectIn } from '../sheetReading';
import { townFile } from '../townFile';
import { openFile } from '../workbenchPage';
import type { Story } from './told';

export const trackStories: readonly Story[] = [
  {
    name: 'a workbook that was split is recognised when it is opened, and shows its progress',
    async tell({ planner, language, text: { pane } }) {
      await openFile(planner.page, await townFile(language));
      await planner.says(pane.track.period(2011, 4));
      await planner.says(progressIn(language).headings.worst);
      await planner.view('track');
    },
  },
  {
    name: 'lights filter the rows, offices group them, and a row leads to its cell',
    async tell({ planner, language, text, named }) {
      const progress = progressIn(language);
      const { track } = text.pane;
      const ledger = await readTable(planner.page, 'Ledger', language);
      const chip = planner.control('button', new RegExp(`^${track.farBehindRows} \\d+$`));
      await chip.click();
      const far = ledger.column('status').filter((status) => String(status).startsWith('■')).length;
      expect(await chip.innerText()).toBe(`${track.farBehindRows} ${far}`);
      expect(await chip.getAttribute('aria-pressed')).toBe('true');
      await planner.says(progress.headings.filtered);
      await planner.pick(progress.order, progress.orders.office);
      await planner.says(progress.count(far));
      await planner.control('heading', progress.headings.filtered).evaluate((heading) => heading.scrollIntoView());
      await planner.view('track-filtered');
      await planner.press(new RegExp(`^${named('V02')} · ${named('I1')}`));
      const village = ledger.rowOf({ indicator: named('I1'), unit: named('V02') });
      await expect(activeCell(await paneFrame(planner.page))).resolves.toEqual({ sheet: text.sheets.ledger, address: ledger.address(village, 'status') });
      await planner.press(track.clearFilter);
      await planner.says(progress.headings.behind);
    },
  },
  {
    name: 'the pane tells how the selected cell came to be, and follows the selection',
    async tell({ planner, language, text, named }) {
      const { pane: texts, ledgerColumns } = explainIn(language);
      const ledger = await readTable(planner.page, 'Ledger', language);
      const village = ledger.rowOf({ indicator: named('I1'), unit: named('V02') });
      await planner.press(text.pane.tools.explain.label);
      await planner.says(ledgerColumns.status);
      await planner.says(String(ledger.value(village, 'status')));
      await planner.view('explain');
      const hardware = ledger.rowOf({ indicator: named('I9'), unit: named('Q02') });
      await selectIn(planner.page, ledger, hardware, 'annual');
      await planner.says(ledgerColumns.annual);
      await planner.says(String(ledger.value(hardware, 'origin')));
      // A figure of the statistics station has no milestone beside it.
      await selectIn(planner.page, ledger, hardware, 'month4');
      await planner.says(ledgerColumns.month4);
      expect(await planner.control('heading', texts.how).locator('..').innerText()).not.toContain(text.headers.Ledger.milestone);
      await planner.press(text.pane.tools.back);
    },
  },
  {
    name: 'reminders name offices and counts, no enterprise and no figure',
    async tell({ planner, language, text, named, enterprises }) {
      const { messages, pane: texts } = remindersIn(language);
      await planner.press(text.pane.month.reminders.label);
      await planner.control('checkbox', texts.byOffice(named('I3'))).check();
      await planner.fill(texts.due, '2011-05-08');
      const offices = [{ office: named('DP5'), count: 1, indicators: [named('I3')] }];
      const due = { month: 4, due: 29, reported: 27, offices, station: 1 };
      const eve = { ...due, sender: texts.senderStart, dueDay: { month: 5, day: 8, weekday: 0, postponedTo: { month: 5, day: 9 } } };
      await expect(planner.field(texts.kinds.leader).inputValue()).resolves.toBe(messages.leader(due));
      const told = await planner.field(texts.kinds.eve).inputValue();
      expect(told).toBe(messages.eve(eve));
      enterprises.forEach((name) => expect(told).not.toContain(name));
      await planner.view('reminders');
      await planner.press(text.pane.month.back);
    },
  },
];

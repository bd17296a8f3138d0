import { circularIn } from '../../../src/workbook/text/circularIn';
import { closeIn } from '../../../src/workbook/text/closeIn';
import { restoreIn } from '../../../src/workbook/text/restoreIn';
import { figuresIn } from '../../../src/workbook/text/figuresIn';
import { type Language, textIn } from '../../../src/workbook/text';
import { LANGUAGE_NAMES } from '../../../src/taskpane/languageNames';
import { readTable, typeOver } from '../sheetReading';
import { takeBack } from './takeBack';
import type { Story } from './told';

export const monthStories: readonly Story[] = [
  {
    name: 'the offices check, then the month is finalised and every row’s status kept',
    async tell({ planner, language, text }) {
      const { pane: texts, commands } = closeIn(language);
      await planner.press(`3 ${text.pane.steps.track}`);
      await planner.press(text.pane.month.close.label);
      await planner.press(`1 ${commands.check}`);
      await planner.press(texts.write.check);
      await planner.says(texts.check.open);
      const checks = await readTable(planner.page, 'Checks', language);
      expect(checks.column('unit').filter((unit) => unit !== '').length).toBeGreaterThan(5);
      await planner.press(texts.back);
      await planner.press(`2 ${commands.finalise}`);
      await planner.control('button', texts.write.finalise(4)).waitFor();
      await planner.view('close');
      await planner.press(texts.write.finalise(4));
      await planner.says(texts.finalise.next);
      const history = await readTable(planner.page, 'History', language);
      const ledger = await readTable(planner.page, 'Ledger', language);
      const row = ledger.column('status').findIndex((status) => String(status).startsWith('■'));
      const kept = history.rowOf({ indicator: ledger.value(row, 'indicator'), unit: ledger.value(row, 'unit') });
      expect([history.value(kept, 'month'), history.value(kept, 'status')]).toEqual([4, ledger.value(row, 'status')]);
      expect(String(ledger.value(row, 'dots'))).toContain('■');
    },
  },
  {
    name: 'the circular is drafted to be edited, names no enterprise, and is written beside the month',
    async tell({ planner, language, text, enterprises }) {
      const { circularPane: texts } = circularIn(language);
      await planner.press(closeIn(language).pane.finalise.next);
      await planner.press(texts.draft);
      const drafted = planner.field(texts.text);
      await drafted.waitFor();
      const words = await drafted.inputValue();
      expect(words).toContain('2011');
      enterprises.forEach((name) => expect(words).not.toContain(name));
      await planner.view('circular');
      await planner.press(texts.write);
      await planner.control('button', texts.openActions).waitFor();
      await planner.press(text.pane.month.back);
    },
  },
  {
    name: 'an operation is taken back; one whose cell was edited since is refused, and the cell named',
    async tell(told) {
      const { planner, language, text, named } = told;
      const { pane: texts } = restoreIn(language);
      const { commands } = figuresIn(language);
      const ledger = await readTable(planner.page, 'Ledger', language);
      const [machinery, valves] = ['Q05', 'Q07'].map((unit) => ledger.rowOf({ indicator: named('I9'), unit: named(unit) }));
      const returned = async () => {
        const now = await readTable(planner.page, 'Ledger', language);
        return [machinery, valves].map((row) => now.value(row ?? -1, 'month4'));
      };
      await typeOver(planner.page, ledger, machinery ?? -1, 'month4', '1210');
      await takeBack(told, commands.returns);
      await planner.says(/1210|1,210/);
      await planner.control('button', texts.back).waitFor();
      expect(await planner.control('button', texts.confirm).count()).toBe(0);
      await planner.view('restore-refused');
      await expect(returned()).resolves.toEqual([1210, 996]);
      await planner.press(texts.back);

      await typeOver(planner.page, ledger, machinery ?? -1, 'month4', '1205');
      await planner.press(text.pane.tools.restore.label);
      await takeBack(told, commands.returns);
      await planner.control('button', texts.confirm).waitFor();
      await planner.view('restore');
      await planner.press(texts.confirm);
      await planner.control('button', texts.confirm).waitFor({ state: 'detached' });
      await expect(returned()).resolves.toEqual(['', 9960]);
      await planner.press(texts.back);
      await planner.view('restore-list');
      await planner.press(text.pane.tools.back);
    },
  },
  {
    name: 'the pane changes its language, the workbook keeps its own',
    async tell({ planner, language, text }) {
      const other: Language = language === 'zh' ? 'en' : 'zh';
      await planner.press(LANGUAGE_NAMES[other]);
      await planner.says(textIn(other).pane.track.heading);
      const ledger = await readTable(planner.page, 'Ledger', language);
      expect(ledger.sheet).toBe(text.sheets.ledger);
      await planner.view('other-language');
    },
  },
];

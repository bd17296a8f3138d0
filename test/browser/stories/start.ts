import { adoptIn } from '../../../src/workbook/text/adoptIn';
import { readTable } from '../sheetReading';
import type { Story } from './told';

export const startStories: readonly Story[] = [
  {
    name: 'an empty workbook offers a template, the demo, and the user’s own tables',
    async tell({ planner, language, text: { pane } }) {
      await planner.says(pane.absent);
      for (const choice of [pane.setUp.template, pane.setUp.demo, adoptIn(language).pane.label]) {
        expect(await planner.control('radio', new RegExp(`^${choice}`)).count()).toBe(1);
      }
      expect(await planner.control('button', `2 ${pane.steps.split}`).getAttribute('aria-disabled')).toBe('true');
      await planner.view('start');
    },
  },
  {
    name: 'the demo is set up, its targets issued and nothing of it split',
    async tell({ planner, language, text: { pane }, named }) {
      await planner.control('radio', new RegExp(`^${pane.setUp.demo}`)).check();
      await planner.pick(pane.setUp.workbookLanguage, language);
      await planner.press(pane.setUp.create);
      await planner.says(pane.split.which);
      const indicators = await readTable(planner.page, 'Indicators', language);
      expect(indicators.rows).toBe(9);
      expect(indicators.value(indicators.rowOf({ name: named('I9') }), 'issuedTarget')).toBe(4.95);
      const ledger = await readTable(planner.page, 'Ledger', language);
      expect(ledger.rows).toBe(57);
      // Only what is held has a figure before it is split.
      expect(ledger.column('annual').filter((figure) => figure !== '')).toEqual(expect.arrayContaining([205, 8000, 400]));
      expect(ledger.column('origin').filter((sentence) => sentence !== '')).toEqual([]);
      await planner.view('split');
    },
  },
];

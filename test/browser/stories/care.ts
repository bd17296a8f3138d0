import { healthIn } from '../../../src/workbook/text/healthIn';
import { readTable, typeOver } from '../sheetReading';
import type { Story } from './told';

export const careStories: readonly Story[] = [
  {
    name: 'a formula typed over is found, its repair shown, and the formula back afterwards',
    async tell({ planner, language, text, named }) {
      const { pane: texts, kinds } = healthIn(language);
      const ledger = await readTable(planner.page, 'Ledger', language);
      const row = ledger.rowOf({ indicator: named('I9'), unit: named('Q02') });
      const formula = ledger.formula(row, 'status');
      expect(String(formula)).toMatch(/^=/);
      await typeOver(planner.page, ledger, row, 'status', 'OK');
      expect((await readTable(planner.page, 'Ledger', language)).formula(row, 'status')).toBe('OK');

      await planner.press(`1 ${text.pane.steps.setUp}`);
      await planner.press(text.pane.prepare.check.label);
      await planner.says(texts.group(kinds['health-formula-overwritten'], 1));
      await planner.view('check');
      await planner.press(`${texts.repair} ${kinds['health-formula-overwritten']}`);
      await planner.control('button', texts.confirm).waitFor();
      await planner.says(texts.previewed(1));
      await planner.view('check-repair');
      await planner.press(texts.confirm);
      await planner.says(texts.done(kinds['health-formula-overwritten']));
      const repaired = await readTable(planner.page, 'Ledger', language);
      expect(repaired.formula(row, 'status')).toBe(formula);
      expect(repaired.value(row, 'status')).toBe(ledger.value(row, 'status'));
      await planner.press(text.pane.prepare.back);
    },
  },
];

import { repairText } from '../../../src/workbook/issueText';
import { adjustIn } from '../../../src/workbook/text/adjustIn';
import { planStateIn } from '../../../src/workbook/text/planStateIn';
import { splitPaneIn } from '../../../src/workbook/text/splitPaneIn';
import { readTable, selectIn, typeOver } from '../sheetReading';
import type { Story } from './told';

const QUARTERS = ['quarter1', 'quarter2', 'quarter3', 'quarter4'] as const;

export const planStories: readonly Story[] = [
  {
    name: 'a choice changed and rows held show in the preview at once',
    async tell({ planner, language, text, named }) {
      const { splitPane: terms } = splitPaneIn(language);
      await planner.press(terms.terms);
      await planner.pick(terms.appliesTo, named('I9'));
      await planner.fill(text.headers.Indicators.step, '50');
      await planner.says(terms.changes(1));
      await planner.view('split-terms');
      await planner.press(text.pane.split.preview);
      await planner.says(planStateIn(language).totals.allAgree(8));

      // One is held in the list, another by its row in the sheet.
      await planner.press(terms.holdOf(named('V01'), terms.holds.none));
      await planner.control('button', terms.holdOf(named('V01'), terms.holdChanged(terms.holds.year))).waitFor();
      const ledger = await readTable(planner.page, 'Ledger', language);
      await selectIn(planner.page, ledger, ledger.rowOf({ indicator: named('I9'), unit: named('Q03') }), 'annual');
      await planner.press(terms.lockSelected);
      await planner.says(terms.locked(named('Q03'), named('I9')));
      await planner.says(terms.changes(3));
      expect(ledger.column('origin').filter((sentence) => sentence !== '')).toEqual([]);
      await planner.view('split-preview');
    },
  },
  {
    name: 'a minimum that cannot be met is named, repaired by a button, and written with the split',
    async tell({ planner, language, text, named }) {
      const texts = text.pane.split;
      const before = await readTable(planner.page, 'Ledger', language);
      const village = before.rowOf({ indicator: named('I1'), unit: named('V02') });
      await typeOver(planner.page, before, village, 'minimum', '150');
      await planner.press(texts.previewAgain);
      const repair = repairText({ code: 'lower-minimum', facts: { row: named('V02'), from: 150, to: 128 } }, language);
      await planner.control('button', repair).waitFor();
      await planner.view('split-conflict');
      await planner.press(repair);
      await planner.control('button', repair).waitFor({ state: 'detached' });
      await planner.press(texts.apply);
      await planner.says(texts.done(9, 8, [{ indicator: named('I8'), code: 'target-missing' }]));

      const ledger = await readTable(planner.page, 'Ledger', language);
      expect([village, ledger.rowOf({ indicator: named('I1'), unit: named('V01') })].map((row) => [ledger.value(row, 'minimum'), ledger.value(row, 'annual'), ledger.value(row, 'hold')])).toEqual([
        [128, 128, ''],
        ['', 186, text.words.holds.year],
      ]);
      const output = ledger.column('indicator').flatMap((name, row) => (name === named('I9') ? [row] : []));
      const annuals = output.map((row) => Number(ledger.value(row, 'annual')));
      expect(annuals.reduce((sum, figure) => sum + figure, 0)).toBe(49500);
      // What is held below the step, and where its tail goes.
      expect(annuals.filter((figure) => figure % 50 !== 0).length).toBeLessThanOrEqual(2);
      output.forEach((row, index) => expect(QUARTERS.reduce((sum, key) => sum + Number(ledger.value(row, key)), 0)).toBe(annuals[index]));
      expect(ledger.value(ledger.rowOf({ indicator: named('I9'), unit: named('Q03') }), 'hold')).toBe(text.words.holds.year);
      for (const month of ['month1', 'month2', 'month3', 'month4'] as const) expect(ledger.column(month)).toEqual(before.column(month));
      const indicators = await readTable(planner.page, 'Indicators', language);
      expect(indicators.value(indicators.rowOf({ name: named('I9') }), 'step')).toBe(50);
      await planner.view('split-done');
    },
  },
  {
    name: 'the plan is sent for comment, then issued, and each is kept as a version',
    async tell({ planner, language, text }) {
      const { pane: texts } = planStateIn(language);
      await planner.press(text.pane.split.again);
      await planner.press(texts.label);
      await planner.control('checkbox', texts.all).check();
      await planner.press(texts.consult);
      await planner.says(texts.marked.consultation(8));
      await planner.control('checkbox', texts.all).check();
      await planner.fill(texts.document, language === 'zh' ? '示例镇委〔2011〕8号' : 'No. 8 of 2011');
      await planner.press(texts.issue);
      await planner.says(texts.marked.issued(8));
      await planner.says(texts.states.issued);
      const versions = await readTable(planner.page, 'Versions', language);
      const { states: words } = adjustIn(language).adjustCommands;
      const states = versions.column('state');
      expect(new Set(states)).toEqual(new Set([words.consultation, words.issued]));
      expect(states.filter((state) => state === words.issued).length).toBe(versions.rows / 2);
      await planner.view('plan-states');
    },
  },
  {
    name: 'a unit’s year is previewed anew and left as it was; a split over an issued plan asks first',
    async tell({ planner, language, text, named }) {
      const { adjustPane, adjustCommands } = adjustIn(language);
      const { pane: states } = planStateIn(language);
      const before = await readTable(planner.page, 'Ledger', language);
      const measure = String(before.value(before.rowOf({ indicator: named('I9') }), 'measure'));
      await planner.press(states.back);
      await planner.press(adjustCommands.breakback);
      await planner.pick(adjustPane.indicator, named('I9'));
      await planner.pick(adjustPane.unit, named('Q01'));
      await planner.fill(adjustPane.newValue(measure), '10500');
      await planner.press(adjustPane.preview);
      await planner.says(adjustPane.totals);
      await planner.view('breakback');
      await planner.press(adjustPane.back);
      await planner.press(adjustPane.back);

      const { splitPane: terms } = splitPaneIn(language);
      await planner.press(terms.terms);
      await planner.pick(terms.appliesTo, named('I9'));
      await planner.fill(text.headers.Indicators.step, '');
      await planner.press(text.pane.split.preview);
      await planner.control('checkbox', states.agree).waitFor();
      expect(await planner.control('button', text.pane.split.apply).getAttribute('aria-disabled')).toBe('true');
      await planner.view('split-issued');
      await planner.press(terms.restoreAll);
      await planner.press(text.pane.split.chooseAgain);
      const after = await readTable(planner.page, 'Ledger', language);
      expect(after.column('annual')).toEqual(before.column('annual'));
    },
  },
];

import { figuresIn } from '../../../src/workbook/text/figuresIn';
import { targetsIn } from '../../../src/workbook/text/targetsIn';
import { readTable } from '../sheetReading';
import { creditCode, type Story } from './told';

const MONTHS = ['month1', 'month2', 'month3', 'month4', 'month5', 'month6'] as const;

/** Headings and sentences as a document or another sheet has them. */
const PASTED = {
  zh: {
    targets: (land: string, projects: string) => `${land}360亩;\n${projects}2个;\n财政总收入3200万元,增长12%。`,
    fresh: '财政总收入',
    returns: (output: string) => `统一社会信用代码\t单位名称\t${output}(千元) 1—4月累计\t比上年同期增长(%)`,
    misspelt: '己巳电缆',
    lastYear: (output: string) => `单位名称\t${output}(万元) 上年全年`,
  },
  en: {
    targets: (land: string, projects: string) => `${land} 360 mu;\n${projects} 2;\nFiscal revenue: RMB 32 million, up 12%.`,
    fresh: 'Fiscal revenue',
    returns: (output: string) => `Credit code\tName\t${output} (1,000 yuan) to date\tGrowth`,
    misspelt: 'Jisi Cables',
    lastYear: (output: string) => `Name\t${output} (10,000 yuan) last year`,
  },
} as const;

export const intakeStories: readonly Story[] = [
  {
    name: 'targets are pasted from a text: one is changed, one is new, one is there already',
    async tell({ planner, language, text, named }) {
      const { pane: texts } = targetsIn(language);
      const pasted = PASTED[language];
      const before = await readTable(planner.page, 'Indicators', language);
      await planner.press(`1 ${text.pane.steps.setUp}`);
      await planner.press(text.pane.prepare.targets.label);
      await planner.fill(texts.paste.label, pasted.targets(named('I2'), named('I7')));
      await planner.says(texts.found(3, 1));
      for (const name of [named('I2'), pasted.fresh]) await planner.control('checkbox', name).check();
      await planner.field(texts.paste.label).evaluate((field) => field.scrollIntoView());
      await planner.view('targets');
      await planner.press(texts.write(2));
      await planner.says(texts.done(1, 1));
      const indicators = await readTable(planner.page, 'Indicators', language);
      expect(indicators.rows).toBe(before.rows + 1);
      expect(indicators.column('name').at(-1)).toBe(pasted.fresh);
      expect(indicators.value(indicators.rowOf({ name: named('I2') }), 'issuedTarget')).toBe(360);
      const others = (targets: readonly unknown[]): readonly unknown[] => targets.slice(0, before.rows).filter((_, row) => row !== before.rowOf({ name: named('I2') }));
      expect(others(indicators.column('issuedTarget'))).toEqual(others(before.column('issuedTarget')));
      await planner.view('targets-done');
      await planner.press(text.pane.prepare.back);
    },
  },
  {
    name: 'last year’s figures are pasted by name, old beside new',
    async tell({ planner, language, text, named }) {
      const { pane: texts } = figuresIn(language);
      const lines = [PASTED[language].lastYear(named('I9')), `${named('Q03')}\t3060`, `${named('Q04')}\t2790`];
      await planner.press(text.pane.prepare.lastYear.label);
      await planner.fill(texts.paste.label, lines.join('\n'));
      await planner.press(texts.paste.read);
      await planner.press(texts.columns.goOn);
      await planner.control('checkbox', texts.lines.tickAll).check();
      await planner.view('last-year');
      await planner.press(texts.lines.write(2));
      await planner.says(texts.done.lastYear(2));
      const ledger = await readTable(planner.page, 'Ledger', language);
      const lastYearOf = (unit: string): unknown => ledger.value(ledger.rowOf({ indicator: named('I9'), unit: named(unit) }), 'lastYear');
      expect([lastYearOf('Q03'), lastYearOf('Q04'), lastYearOf('Q05')]).toEqual([3060, 2790, 2560]);
      await planner.press(text.pane.prepare.back);
    },
  },
  {
    name: 'the station’s returns in thousands are matched by code; a name alone waits for a tick, and nothing else is touched',
    async tell({ planner, language, text, named }) {
      const { pane: texts } = figuresIn(language);
      const { returns, misspelt } = PASTED[language];
      const before = await readTable(planner.page, 'Ledger', language);
      const lines = [
        returns(named('I9')),
        `${creditCode('Q05')}\t${named('Q05')}\t12050\t8`,
        `${creditCode('Q07')}\t${named('Q07')}\t9960\t6`,
        `\t${misspelt}\t8350\t5`,
      ];
      await planner.press(`3 ${text.pane.steps.track}`);
      await planner.press(text.pane.month.returns.label);
      await planner.fill(texts.paste.label, lines.join('\n'));
      await planner.press(texts.paste.read);
      await planner.says(texts.columns.found(3, 4));
      await planner.view('returns-columns');
      await planner.press(texts.columns.goOn);
      // An empty cell is ticked by itself; one that would be overwritten and a name that is only alike are not.
      await planner.says(texts.lines.found(3, 1));
      await planner.control('checkbox', named('Q07')).check();
      await planner.view('returns');
      await planner.press(texts.lines.write(2));
      await planner.says(texts.done.returns(2, 4));

      const ledger = await readTable(planner.page, 'Ledger', language);
      const rows = ['Q05', 'Q07'].map((unit) => ledger.rowOf({ indicator: named('I9'), unit: named(unit) }));
      expect(rows.map((row) => ledger.value(row, 'month4'))).toEqual([1205, 996]);
      for (const month of MONTHS) {
        const rest = (figures: readonly unknown[]): readonly unknown[] => figures.filter((_, row) => month !== 'month4' || !rows.includes(row));
        expect(rest(ledger.column(month))).toEqual(rest(before.column(month)));
      }
      expect(ledger.column('annual')).toEqual(before.column('annual'));
      await planner.press(text.pane.month.back);
    },
  },
];

import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { collectIn } from '../../../src/workbook/text/collectIn';
import { packsIn } from '../../../src/workbook/text/packsIn';
import { packsPaneIn } from '../../../src/workbook/text/packsPaneIn';
import { remindersIn } from '../../../src/workbook/text/remindersIn';
import { collectedIn } from '../../../src/workbook/text/collectedIn';
import { restoreIn } from '../../../src/workbook/text/restoreIn';
import { returnsIn } from '../../../src/workbook/text/returnsIn';
import { cells, paneFrame, setPaneTime } from '../paneScripts';
import { openForm } from '../returnedForm';
import { readTable, typeOver } from '../sheetReading';
import { takeBack } from './takeBack';
import type { Story, Told } from './told';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WORDS = {
  zh: { acquired: '６４亩', guess: '约一万', cause: '厂房主体封顶推迟', broken: '扫描件.xlsx', board: /填报表发2份,收2份,其中迟报1份/ },
  en: { acquired: '６４ mu', guess: 'about ten thousand', cause: 'The roof of the hall was put off', broken: 'scan.xlsx', board: /forms sent 2, back 2, of them late 1/ },
} as const;

interface Returned {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The forms that the offices got, and send back filled in; later stories go on from what earlier ones left. */
const inbox = new Map<string, Returned>();

function returned(office: string): Returned {
  const file = inbox.get(office);
  if (!file) throw new Error(`There is no form of ${office}.`);
  return file;
}

/** The planner chooses returned forms in the file picker. */
async function choose({ planner, language }: Told, files: readonly Returned[]): Promise<void> {
  await planner.control('group', collectIn(language).pane.drop.label).locator('input[type=file]').setInputFiles([...files]);
}

/** Figures and causes of the ledger's rows in question. */
async function ledgerOf({ planner: { page }, language, named }: Told) {
  const ledger = await readTable(page, 'Ledger', language);
  const row = (unit: string, indicator: string): number => ledger.rowOf({ indicator: named(indicator), unit: named(unit) });
  return { ledger, row, april: (unit: string, indicator: string) => ledger.value(row(unit, indicator), 'month4') };
}

export const returnStories: readonly Story[] = [
  {
    name: 'forms are made for two offices, each with its own rows alone, saved together and put on record',
    async tell({ planner, language, text, named }) {
      const { page } = planner;
      const { pane: texts } = packsPaneIn(language);
      const frame = await paneFrame(page);
      await setPaneTime(frame, '2011-05-06T09:30');
      await planner.press(text.pane.month.packs.label);
      await planner.says(texts.about(2011, 4));
      await planner.press(texts.none);
      const offices = [named('DP1'), named('DP2')];
      for (const office of offices) await planner.control('checkbox', office).check();
      await planner.fill(texts.due, '2011-05-10');
      await planner.view('packs');
      await planner.press(texts.make(2));
      await planner.says(texts.recorded);
      const [download] = await Promise.all([page.waitForEvent('download'), planner.press(texts.saveAll)]);
      await planner.says(/zip/);
      await planner.view('packs-done');
      const town = language === 'zh' ? '示例镇' : 'Demo Town';
      expect(download.suggestedFilename()).toBe(texts.zipName(town, 2011, 4));

      const files = unzipSync(new Uint8Array(await readFile(await download.path())));
      expect(Object.keys(files).sort()).toEqual(offices.map((office) => packsIn(language).fileName(town, 2011, 4, office)).sort());
      const ledger = await readTable(page, 'Ledger', language);
      for (const [name, bytes] of Object.entries(files)) {
        const office = offices.find((one) => name.includes(one)) ?? '';
        inbox.set(office, { name, mimeType: XLSX, buffer: Buffer.from(bytes) });
        const form = await openForm(bytes, language);
        const rows = [...form.figures.rows, ...form.words.rows];
        expect(rows.length).toBeGreaterThan(5);
        for (const { indicator, unit } of rows) expect(ledger.value(ledger.rowOf({ indicator, unit }), 'leadOffice')).toBe(office);
      }
      const returns = await readTable(page, 'Returns', language);
      expect(offices.map((office) => returns.value(returns.rowOf({ office }), 'month'))).toEqual([4, 4]);
      await planner.press(text.pane.month.back);
    },
  },
  {
    name: 'returned forms are held against the ledger: what is new is ticked, what is doubtful waits, what is foreign or broken is refused',
    async tell(told) {
      const { planner, language, text, named } = told;
      const { page } = planner;
      const { pane: texts } = collectIn(language);
      const { states } = texts.lines;
      const words = WORDS[language];
      const own = await openForm(returned(named('DP2')).buffer, language);
      const others = await openForm(returned(named('DP1')).buffer, language);
      const actual = (unit: string, indicator: string) => own.figures.cell(own.figures.rowOf(named(indicator), named(unit)), 'actual');
      actual('V01', 'I1').value = words.acquired;
      actual('V02', 'I1').value = '12';
      actual('V02', 'I5').value = 450;
      actual('Q12', 'I6').value = 1100;
      const foreign = own.figures.rowOf(named('I5'), named('V01'));
      const [from] = others.figures.rows;
      for (const header of ['indicator', 'unit', 'key'] as const) own.figures.cell(foreign, header).value = others.figures.cell(from?.row ?? 0, header).value;
      own.figures.cell(foreign, 'actual').value = 1;
      own.words.cell(own.words.rowOf(named('I3'), named('Q12')), 'cause').value = words.cause;
      own.words.exchange('cause', 'nextStep');
      own.figures.hide('measure');
      inbox.set(named('DP2'), { ...returned(named('DP2')), buffer: await own.save() });

      // The planner enters a figure while the form is away.
      const before = await ledgerOf(told);
      await typeOver(page, before.ledger, before.row('Q12', 'I6'), 'month4', '1050');
      await setPaneTime(await paneFrame(page), '2011-05-09T15:00');
      await planner.press(text.pane.month.collect.label);
      await planner.says(texts.drop.hint);
      await planner.view('collect-start');
      await choose(told, [returned(named('DP2')), { name: words.broken, mimeType: XLSX, buffer: Buffer.from('a picture') }]);
      await planner.says(texts.files.found(2, 1));
      // The row that is not the office’s has a nature, a cause and a next step besides its figure.
      await planner.says(texts.lines.found(9, 3));
      for (const [state, count] of [['new', 3], ['conflict', 1], ['suspicious', 1], ['foreign', 4]] as const) {
        await planner.control('button', texts.lines.counted(states[state], count)).waitFor();
      }
      await planner.view('collect');
      await planner.press(texts.lines.counted(states.suspicious, 1));
      await planner.says(texts.lines.hints.suspicious);
      await planner.view('collect-suspicious');
      await planner.press(texts.lines.counted(states.conflict, 1));
      await planner.says(texts.lines.hints.conflict);
      await planner.press(texts.lines.accept(states.conflict, 1));
      await planner.view('collect-conflict');
      await planner.press(texts.lines.write(4));
      await planner.says(texts.done.written(4));
      await planner.view('collect-done');

      const { ledger, row, april } = await ledgerOf(told);
      expect([april('V01', 'I1'), april('V02', 'I1'), april('Q12', 'I6')]).toEqual([64, 12, 1100]);
      expect([april('V02', 'I5'), april('V01', 'I5')]).toEqual([before.april('V02', 'I5'), before.april('V01', 'I5')]);
      expect(ledger.value(row('Q12', 'I3'), 'cause')).toBe(words.cause);
      const office = ledger.column('leadOffice');
      const others4 = (figures: readonly unknown[]): readonly unknown[] => figures.filter((_, at) => office[at] !== named('DP2'));
      expect(others4(ledger.column('month4'))).toEqual(others4(before.ledger.column('month4')));
    },
  },
  {
    name: 'the same form again has nothing new; another is dropped on the pane and comes late',
    async tell(told) {
      const { planner, language, named } = told;
      const { page } = planner;
      const { pane: texts } = collectIn(language);
      const { states } = texts.lines;
      await planner.press(texts.done.again);
      await choose(told, [returned(named('DP2'))]);
      await planner.says(texts.lines.found(5, 0));
      expect(await planner.control('button', new RegExp(`^${states.new}`)).count()).toBe(0);
      await planner.press(texts.files.remove(returned(named('DP2')).name));

      const form = await openForm(returned(named('DP1')).buffer, language);
      const figure = (indicator: string) => form.figures.cell(form.figures.rowOf(named(indicator), named('D01')), 'actual');
      figure('I2').value = '５２';
      figure('I5').value = WORDS[language].guess;
      inbox.set(named('DP1'), { ...returned(named('DP1')), buffer: await form.save() });
      await setPaneTime(await paneFrame(page), '2011-05-12T10:00');
      const { name, buffer } = returned(named('DP1'));
      const dropped = await (await paneFrame(page)).evaluateHandle(
        ([fileName, base64]) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], fileName));
          return data;
        },
        [name, buffer.toString('base64')] as const,
      );
      await planner.control('group', texts.drop.label).dispatchEvent('drop', { dataTransfer: dropped });
      await planner.says(texts.lines.found(2, 1));
      await planner.control('button', texts.lines.counted(states.invalid, 1)).waitFor();
      await planner.view('collect-invalid');
      await planner.press(texts.lines.write(1));
      await planner.says(texts.done.written(1));
      expect((await ledgerOf(told)).april('D01', 'I2')).toBe(52);
      await planner.press(told.text.pane.month.back);
    },
  },
  {
    name: 'reminders say whose form came when and which was late, and the Board counts them',
    async tell({ planner, language, text, named }) {
      const { pane: texts } = remindersIn(language);
      await planner.press(text.pane.month.reminders.label);
      await planner.says(texts.returns.counts(2, 2, 1));
      await planner.says(texts.returns.late({ month: 5, day: 12 }));
      // It had entered figures in the pane before its form was sent.
      await planner.says(texts.returns.inTime({ month: 5, day: 9 }));
      await planner.view('reminders');
      await planner.press(text.pane.month.back);
      const returns = await readTable(planner.page, 'Returns', language);
      expect(returns.value(returns.rowOf({ office: named('DP1') }), 'state')).toBe(returnsIn(language).states.late);
      const board = await cells(await paneFrame(planner.page), text.sheets.board, 'A1:A60');
      expect(board.flat().filter((line) => WORDS[language].board.test(String(line)))).toHaveLength(1);
    },
  },
  {
    name: 'what was collected is taken back, the latest form first',
    async tell(told) {
      const { planner, language, text } = told;
      const { pane: texts } = restoreIn(language);
      const { commands } = collectedIn(language);
      const before = await ledgerOf(told);
      for (const cell of [1, 2]) {
        if (cell === 2) await planner.press(text.pane.tools.restore.label);
        await takeBack(told, commands.collect);
        await planner.control('button', texts.confirm).waitFor();
        await planner.press(texts.confirm);
        await planner.control('button', texts.confirm).waitFor({ state: 'detached' });
        await planner.press(texts.back);
      }
      await planner.press(text.pane.tools.back);
      const { april } = await ledgerOf(told);
      expect([before.april('D01', 'I2'), april('D01', 'I2')]).toEqual([52, 48.75]);
      expect([april('V01', 'I1'), april('V02', 'I1'), april('Q12', 'I6')]).toEqual([62.5, 10, 1050]);
    },
  },
];

import { readOfficeBook } from '../../src/app/office/officeBook';
import { returnStates } from '../../src/app/reminders/returnStates';
import { BOARD_ROWS } from '../../src/workbook/sheets/boardGrid';
import { dateSerial } from '../../src/workbook/sheets/dateSerial';
import type { Literal } from '../../src/workbook/spec';
import { type Language, textIn } from '../../src/workbook/text';
import { closeTowns, demoContent, openTown, type Town, valueOf } from './openTown';

afterAll(closeTowns);
jest.setTimeout(300_000);

const KEYS = ['month', 'office', 'liaison', 'sentOn', 'due', 'receivedOn'] as const;
const DUE = dateSerial('2011-05-09');
const FORMS: readonly (readonly Literal[])[] = [
  [4, '村建办', '联络员甲', DUE - 6, DUE, null],
  [4, '平安办', null, DUE - 6, DUE, DUE + 1.5],
  // The day itself is in time, whatever the hour.
  [4, '经发办', null, DUE - 6, DUE, DUE + 0.7],
  [3, '经发办', null, DUE - 36, DUE - 30, DUE],
  [4, '农业办', null, null, null, DUE],
];

async function townWith(forms: typeof FORMS, language: Language = 'zh'): Promise<Town> {
  const town = await openTown(demoContent(language), language, { calculation: true });
  const { returns } = town.tables;
  if (forms.length > 0) valueOf(await town.spreadsheet.apply({ columns: [], guards: [], appends: [{ table: 'Returns', headers: KEYS.map((key) => returns.header(key)), rows: forms }] }));
  await town.host.calculate();
  return town;
}

function coverage(town: Town, language: Language = 'zh'): unknown {
  return town.book.value(town.book.sheetNamed(textIn(language).sheets.board)?.id ?? '', BOARD_ROWS.coverage - 1, 0);
}

test('the Board says nothing of forms as long as none was sent', async () => {
  const town = await townWith([]);
  expect(coverage(town)).toMatch(/^应报\d+项,已报\d+项,未报\d+项,数据待核\d+项$/);
});

test('the Board counts the as-of month’s forms, those that came back, and those that came late', async () => {
  const town = await townWith(FORMS);
  expect(coverage(town)).toMatch(/项;填报表发4份,收3份,其中迟报1份$/);
  expect(FORMS.map((_, row) => town.cell('returns', 'state', row))).toEqual(['未收到', '迟报', '按时', '迟报', '按时']);
  expect(FORMS.map((_, row) => town.cell('returns', '_late', row))).toEqual([0, 1, 0, 1, 0]);
});

test('the Board counts forms in English', async () => {
  expect(coverage(await townWith(FORMS, 'en'), 'en')).toMatch(/; forms sent 4, back 3, of them late 1$/);
});

test('the record tells the pane who is awaited, and whom to ask', async () => {
  const book = valueOf(await readOfficeBook((await townWith(FORMS)).spreadsheet));
  const states = returnStates(book, 4);
  expect(states.map(({ office, receivedOn, isLate }) => [office, receivedOn, isLate])).toEqual([
    ['村建办', null, false],
    ['平安办', '2011-05-10', true],
    ['经发办', '2011-05-09', false],
    ['农业办', '2011-05-09', false],
  ]);
  expect(states[0]).toMatchObject({ liaison: '联络员甲', sentOn: '2011-05-03', due: '2011-05-09' });
  expect(returnStates(book, 5)).toEqual([]);
});

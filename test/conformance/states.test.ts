import { FIRST_ROW } from '../../src/workbook/tables/layout';
import { type Language, textIn } from '../../src/workbook/text';
import { closeTowns, openTown, type Town } from '../app/openTown';
import { everyState } from './everyState';
import { describeWith, recalculate, SOFFICE, type Values } from './libreoffice';

afterAll(closeTowns);

/** Every state that a ledger row can show, in LibreOffice, in the words of the catalogue. */
describeWith([SOFFICE]).each<Language>(['zh', 'en'])('states of rows (%s)', (language) => {
  const { content, rows } = everyState(language);
  let town: Town;
  let values: Values;

  beforeAll(async () => {
    town = await openTown(content, language);
    values = await recalculate(await town.save());
  }, 120_000);

  const shown = (row: number) => {
    const { ledger } = town.tables;
    return values.get(ledger.sheet)?.get(`${ledger.letter('status')}${FIRST_ROW + row}`);
  };

  test.each(rows.map(({ name, category, shows }, row) => [name, category, shows, row] as const))('%s of the category %s shows %s', (_name, _category, shows, row) => {
    expect(shown(row)).toBe(shows);
  });

  test('an unreported row names its last figure and month', async () => {
    const [open, between, close] = textIn(language).board.lastFigure;
    const row = rows.findIndex(({ name }) => name === 'neverReported');
    town.type('ledger', 'month3', row, 30);
    const typed = (await recalculate(await town.save())).get(town.tables.ledger.sheet);
    expect(typed?.get(`${town.tables.ledger.letter('status')}${FIRST_ROW + row}`)).toBe(`${textIn(language).words.statuses.notReported}${open}3${between}30${close}`);
  });

  test('every word of the catalogue is among them, but a cap that is nearly reached: no preset of caps says so', () => {
    const { statuses, capStatuses, growthStatuses } = textIn(language).words;
    const reached = new Set(rows.map((_, row) => shown(row)));
    const { nearSchedule, ...caps } = capStatuses;
    const words = [...Object.values(statuses), ...Object.values(caps), ...Object.values(growthStatuses)];
    expect(words.filter((word) => !reached.has(word))).toEqual([]);
    expect(reached.has(nearSchedule)).toBe(false);
  });
});

import type { MonthEnds } from '../../src/domain/track/repeated';
import type { Content } from '../../src/workbook/content';
import { STATUS } from '../../src/workbook/formulas/status';
import { monthEnd } from '../../src/workbook/monthEnd';
import { monthEndKeys } from '../../src/workbook/tables/columns';
import { closeTowns, openTown, type Town } from '../app/openTown';
import { everyKind, sequence } from './everyKind';
import { describeWith, isInstalled, recalculate, SOFFICE, type Values } from './libreoffice';
import { differences, errorsIn, trackTown } from './trackTown';
import { workbenchValues } from './workbenchValues';

/** Nine indicators of every kind for so many units: four towns have a little over a thousand rows. */
const UNITS = 28;
const TOWNS = [
  [11, 2],
  [12, 5],
  [13, 9],
  [14, 12],
] as const;

/** One step of a shortfall's cost in its key: a half may be rounded either way. */
const COST_STEP = 1_000_000_000;

interface Made {
  readonly content: Content;
  readonly monthEnds: readonly MonthEnds[];
  readonly town: Town;
}

interface Proof extends Made {
  readonly judged: Values;
  readonly own: Values;
}

const proofs = new Map<number, Proof>();

/** All towns are calculated side by side, each by LibreOffice and by the workbench. */
beforeAll(async () => {
  if (!isInstalled(SOFFICE)) return;
  const running: Promise<unknown>[] = [];
  for (const [seed, asOf] of TOWNS) {
    const made = await make(seed, asOf);
    running.push(calculate(made, await made.town.save()).then((proof) => proofs.set(seed, proof)));
  }
  await Promise.all(running);
}, 900_000);
afterAll(closeTowns);

async function make(seed: number, asOf: number): Promise<Made> {
  const random = sequence(seed);
  const content = withEveryRule({ ...everyKind(random, UNITS), asOf }, random);
  const monthEnds = content.assignments.map(() => randomMonthEnds(random, asOf));
  const town = await openTown(content);
  monthEnds.forEach((ends, row) => ends.forEach((end, index) => end !== null && town.type('ledger', monthEndKeys[index]!, row, end)));
  return { content, monthEnds, town };
}

async function calculate(made: Made, file: Uint8Array): Promise<Proof> {
  const [judged, own] = await Promise.all([recalculate(file), workbenchValues(file)]);
  return { ...made, judged, own };
}

/** LibreOffice, the workbench and the rules in TypeScript: three ways to one status, the first two in every cell. */
describeWith([SOFFICE]).each(TOWNS)('rows made from seed %i, as of month %i', (seed, asOf) => {
  const proof = (): Proof => proofs.get(seed)!;

  test('statuses, lights and figures are those of the rules', () => {
    const { content, monthEnds, town, judged } = proof();
    expect(differences(content, trackTown(content, asOf, monthEnds), town.tables, judged).slice(0, 12)).toEqual([]);
  });

  test('the workbench works out the same in every cell', () => {
    const { content, town, judged, own } = proof();
    const names = new Map(town.book.sheets.map((sheet) => [sheet.id, sheet.name]));
    const formulas = [...town.book.formulaCells()].map(({ sheet, row, column }) => [names.get(sheet) ?? '', `${letters(column)}${row + 1}`] as const);
    const { ledger } = town.tables;
    const unlike = formulas.filter(([sheet, address]) => {
      const isKey = sheet === ledger.sheet && address.replace(/\d+$/, '') === ledger.letter('_worst');
      return !alike(judged.get(sheet)?.get(address), own.get(sheet)?.get(address), isKey ? COST_STEP : 0);
    });
    expect(formulas.length).toBeGreaterThan(content.assignments.length * 50);
    expect(unlike.slice(0, 12).map(([sheet, address]) => `${sheet}!${address}: ${String(judged.get(sheet)?.get(address))}, ${String(own.get(sheet)?.get(address))}`)).toEqual([]);
  });

  test('no cell shows an error value', () => {
    const { judged, own } = proof();
    expect([...errorsIn(judged), ...errorsIn(own)].slice(0, 12)).toEqual([]);
  });
});

/** Each preset in its turn, whatever the kind. */
function withEveryRule(content: Content, random: () => number): Content {
  const turn = Math.floor(random() * content.rules.length);
  const indicators = content.indicators.map((indicator, index) => ({ ...indicator, rule: content.rules[(index + turn) % content.rules.length]!.name }));
  return { ...content, indicators };
}

/** Some rows were finalised month by month, most of them behind, some with a month left out. */
function randomMonthEnds(random: () => number, asOf: number): MonthEnds {
  const finalised = random() < 0.4;
  return monthEndKeys.map((_, index) => {
    const [kept, level] = [random() < 0.9, random() < 0.7 ? 3 : Math.ceil(random() * 4)];
    return finalised && index + 1 < asOf && kept ? monthEnd(STATUS.notStarted + level, level) : null;
  });
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Numbers to the ninth digit; a formula that shows nothing may be an empty text or no value. */
function alike(one: unknown, other: unknown, tolerance: number): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= Math.max(tolerance, 1e-9, 1e-9 * Math.abs(one));
  return (one ?? '') === (other ?? '');
}

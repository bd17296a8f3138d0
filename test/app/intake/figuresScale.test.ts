import { contentOf } from '../../../src/app/input/contentOf';
import { generate } from '../../../src/app/input/generate';
import { applyFigures } from '../../../src/app/intake/applyFigures';
import { readFigureBook } from '../../../src/app/intake/figureBook';
import { previewFigures, settleFigures } from '../../../src/app/intake/previewFigures';
import { pastedFigures } from '../../../src/domain/intake/pastedFigures';
import { readBlock } from '../../../src/domain/intake/readBlock';
import { closeTowns, DEMO_TIME, inputNamed, openTown, valueOf } from '../openTown';

afterAll(closeTowns);

const LIMIT = 4 * 1024 * 1024;
const OUTPUT = '规模以上工业产值';
const CHOICES = { columns: new Map(), month: 5, nature: 'flash', source: '县统计局反馈', rounds: false, units: new Map() } as const;

test('5,000 returns are matched, and written in four round trips, none above 4 MB', async () => {
  const content = contentOf(generate(inputNamed('demo-town'), 5000, 7), 'zh');
  const town = await openTown({ ...content, assignments: content.assignments.filter(({ indicator, unit }) => indicator === OUTPUT && unit.startsWith('示例企业')) });
  const names = Array.from({ length: 5000 }, (_, index) => `示例企业${String(index + 1).padStart(4, '0')}`);
  const text = [`企业名称\t${OUTPUT}(千元)`, ...names.map((name, index) => `${index % 50 === 0 ? `${name}厂` : name}\t${20_000_000 + index * 10}`)].join('\n');
  const { counter } = town.office;
  let written = 0;
  const trips = await town.trips(async () => {
    const book = valueOf(await readFigureBook(town.spreadsheet, 'returns'));
    const pasted = pastedFigures(readBlock(text), 'returns', [...book.indicators.values()]);
    const preview = previewFigures(book, pasted, settleFigures(book, pasted, CHOICES.columns), CHOICES);
    const exact = preview.lines.filter(({ match }) => match?.kind === 'exact');
    expect([preview.lines.length, exact.length]).toEqual([5000, 4900]);
    expect(preview.lines.filter(({ state, isTicked }) => state === 'confirm' && !isTicked)).toHaveLength(100);
    written = exact.length;
    valueOf(await applyFigures(town.spreadsheet, preview, { accepted: new Set(exact.map(({ key }) => key)), time: DEMO_TIME }));
  });
  expect(trips).toBe(4);
  expect(Math.max(counter.largestOut, counter.largestIn)).toBeLessThanOrEqual(LIMIT);
  const filled = Array.from({ length: 5000 }, (_, row) => town.cell('ledger', 'month5', row)).filter((cell) => typeof cell === 'number' && cell >= 2_000_000);
  expect(filled).toHaveLength(written);
}, 300_000);

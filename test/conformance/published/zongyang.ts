import type { Input } from '../../../src/app/input/schema';
import { wholeOf } from './printed';
import { through } from './progressCases';
import { publishedInput } from './publishedInput';
import { readCsv } from './readCsv';

/** A block of the county's industry in the first quarter, as printed. */
export interface Block {
  readonly name: string;
  readonly actual: number;
  readonly completion: string;
  readonly gap: string;
}

/** The county held 22 % to be due in March: each block's completion less its gap. */
const DUE_IN_MARCH = 22;

/** The four blocks, and what is printed for the county as a whole. */
export function zongyang(): { readonly blocks: readonly Block[]; readonly county: Block } {
  const rows = readCsv('zongyang-q1.csv').map(([name = '', , actual, , completion = '', gap = '']) => ({ name, actual: Number(actual), completion, gap }));
  const [county, ...rest] = [...rows].reverse();
  if (!county) throw new Error('the table is empty');
  return { blocks: rest.reverse(), county };
}

/** No target is printed: each block's is derived from its figure and percentage, and the county's is their sum. */
export function zongyangInput(blocks: readonly Block[]): Input {
  const targets = blocks.map(({ actual, completion }) => wholeOf(actual, completion));
  return publishedInput({
    town: '枞阳县',
    asOf: '2011-03',
    schedules: [{ id: 'S', zh: '一季度22%', cumulativePct: through(3, DUE_IN_MARCH) }],
    indicators: [{ code: 'Z', name: '规模以上工业产值', issuedValue: targets.reduce((sum, target) => sum + target, 0), decimals: 2, schedule: 'S' }],
    units: blocks.map(({ name }, index) => ({ id: `B${index}`, name })),
    rows: blocks.map(({ actual }, index) => ({
      indicator: 'Z',
      unit: `B${index}`,
      plan: { annual: targets[index], quarters: [null, null, null, null] },
      cumulative: [null, null, actual],
    })),
  });
}

import { contentOf } from '../../src/app/input/contentOf';
import { readInput } from '../../src/app/input/readInput';
import type { Content } from '../../src/workbook/content';
import { valueOf } from './openTown';

/** The only indicator of the town. */
export const JUNE = '工业投资';

/**
 * A made-up town at the end of June with a plan of its own: 0.11 亿元 over three units, one that is held, and the
 * pool; 甲厂 is 40 behind, 乙厂 10 ahead, 丙厂 on its plan.
 */
export function juneContent(): Content {
  const unit = (id: string, department: string, category = '企业') => ({ id, name: id, shortName: id, category, department });
  const row = (id: string, quarter: number, reached: readonly (number | null)[], more: object = {}) => ({
    indicator: 'J1',
    unit: id,
    plan: { annual: 4 * quarter, quarters: [quarter, quarter, quarter, quarter] },
    cumulative: [null, null, reached[0] ?? null, null, null, reached[1] ?? null],
    ...more,
  });
  return contentOf(
    valueOf(
      readInput(
        {
          town: { zh: '示例镇' },
          year: 2011,
          asOf: '2011-06',
          departments: [{ id: '经发办', zh: '经发办' }, { id: '村建办', zh: '村建办' }],
          indicators: [{ code: 'J1', name: JUNE, kind: 'flow', issuedValue: 0.11, issuedUnit: '亿元', splitUnit: '万元', decimals: 0, schedule: 'even', leadDepartment: '经发办' }],
          schedules: [{ id: 'even', zh: '按季平均', quarters: [25, 50, 75, 100] }],
          units: [unit('甲厂', '经发办'), unit('乙厂', '经发办'), unit('丙厂', '村建办'), unit('丁厂', '村建办'), unit('镇级统筹', '经发办', '镇级统筹')],
          rows: [
            row('甲厂', 100, [80, 160]),
            row('乙厂', 50, [50, 110]),
            row('丙厂', 75, [75, 150]),
            row('丁厂', 25, [25, 50], { hold: 'year', holdValue: 100 }),
            row('镇级统筹', 25, [null, null]),
          ],
        },
        'zh',
      ),
    ),
    'zh',
  );
}

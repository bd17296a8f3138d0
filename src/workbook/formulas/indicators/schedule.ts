import type { Layouts } from '../../tables';
import type { IndicatorKey } from '../../tables/columns';
import { lookedUp, ownCell, shareOfYear, wholeColumn } from '../reference';
import { KIND } from '../status';

type Formulas = Partial<Record<IndicatorKey, string>>;

export function schedule(tables: Layouts): Formulas {
  const own = ownCell(tables.indicators);
  const table = tables.schedules;
  const shareAt = (month: string | number): string =>
    `=IF(${own('_schedule')}=0,0,${shareOfYear(table, own('_schedule'), month)})`;
  const added = (month: number): string => {
    const start = `3*INT((${own('_month')}+2)/3)-${4 - month}`;
    return `=IF(OR(${own('_schedule')}=0,${own('_month')}<1),0,${shareOfYear(table, own('_schedule'), `${start}+1`)}-${shareOfYear(table, own('_schedule'), start)})`;
  };
  const found = `MATCH(${own('schedule')},${wholeColumn(table)('name')},0)`;
  const share = own('_share');
  const ends = ['0', own('_q1'), own('_q2'), own('_q3'), own('_q4')];
  const within = (quarter: number): string => {
    const [from, to] = [ends[quarter - 1], ends[quarter]];
    return `=IF(${to}>${from},MAX(0,MIN(1,(${share}-${from})/(${to}-${from}))),IF(${own('_month')}>=${3 * quarter},1,0))`;
  };
  const [c1, c2, c3, c4] = [own('_c1'), own('_c2'), own('_c3'), own('_c4')];
  const byKind = (added: string, level: string, rate: number): string =>
    `=IF(${own('_kind')}=${KIND.rate},${rate},IF(${own('_kind')}=${KIND.stock},${level},${added}))`;
  return {
    _schedule: `=IF(LEN(${own('schedule')})=0,0,IFERROR(IF(${lookedUp(table, found)('_ok')}=1,${found},0),0))`,
    _share: shareAt(own('_month')),
    _yearShare: shareAt(12),
    _q1: shareAt(3), _q2: shareAt(6), _q3: shareAt(9), _q4: shareAt(12),
    _w1: added(1), _w2: added(2), _w3: added(3),
    _c1: within(1), _c2: within(2), _c3: within(3), _c4: within(4),
    _d0: byKind('0', `1-${c1}`, 0),
    _d1: byKind(c1, `${c1}-${c2}`, 0),
    _d2: byKind(c2, `${c2}-${c3}`, 0),
    _d3: byKind(c3, `${c3}-${c4}`, 0),
    _d4: byKind(c4, c4, 0),
    _d5: byKind('0', '0', 1),
  };
}

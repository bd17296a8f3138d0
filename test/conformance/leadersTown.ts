import type { UnitRequest } from '../../src/domain/request';
import type { Content } from '../../src/workbook/content';
import { demoContent } from '../app/openTown';

export const OUTPUT = '规模以上工业产值';
export const INVESTMENT = '制造业投资';
export const LAND = '征地工业用地面积';

const request = (more: Partial<UnitRequest>): UnitRequest => ({
  number: '1', unit: '甲子铝业', indicator: '', type: 'finance', content: '技改二期贷款增信', office: '经发办',
  raisedOn: '2011-03-02', deadline: '2011-05-20', state: 'open', result: '', matter: false, ...more,
});

/** The demo town with all that a leader may ask for: last year's months, outlooks, matters, requests, a dominant unit, weights. */
export function leadersTown(): Content {
  const content = demoContent();
  const matters = new Map([
    [`${LAND}|二村`, { matter: true, nextStep: '签约扫尾,上报调规组件', cause: '地块调规' }],
    [`${INVESTMENT}|乙亥汽配`, { matter: true, nextStep: '', cause: '二期厂房未开工' }],
  ]);
  return {
    ...content,
    indicators: content.indicators.map((indicator) => ({
      ...indicator,
      scoreWeight: indicator.name === '引进大项目' ? null : indicator.name === OUTPUT ? 30 : 10,
      without: indicator.name === OUTPUT ? '甲子铝业' : indicator.name === INVESTMENT ? '乙亥汽配' : '',
      outlook: indicator.name === OUTPUT ? 'hard' : indicator.name === LAND ? 'cannot' : '',
    })),
    assignments: content.assignments.map((row) => ({ ...row, matter: false, ...matters.get(`${row.indicator}|${row.unit}`) })),
    pastYears: [
      { indicator: OUTPUT, cumulative: [1900, 4200, 6600, 9200, 11900, 14800, 17400, 20100, 23000, 25700, 28500, 31329] },
      { indicator: INVESTMENT, cumulative: [700, 1500, 3000, 4600, 6100, 7800, 9400, 10900, 12500, 13900, 15200, 16800] },
    ],
    requests: [
      request({ number: '1', deadline: '2011-04-30', matter: true }),
      request({ number: '2', unit: '一村', type: 'land', content: '新增用地指标12亩', office: '村建办', deadline: '2011-05-01', matter: true }),
      request({ number: '3', state: 'closed', result: '已办', deadline: '2011-03-31', matter: true }),
      request({ number: '4', deadline: null }),
    ],
  };
}

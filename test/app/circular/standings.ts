import type { IndicatorFigures, RowFigures, TownStanding, UnitFacts } from '../../../src/app/circular/townStanding';
import { STATUS } from '../../../src/workbook/formulas/status';

export function figures(more: Partial<IndicatorFigures> = {}): IndicatorFigures {
  return {
    name: '制造业投资', kind: 'flow', direction: 'higher', issuedUnit: '亿元', splitUnit: '万元', decimals: 0, office: '经发办', confirmingOffice: '县统计局', documentNumber: '',
    isStatistical: true, target: 20000, milestone: 6667, actual: 6765, completion: 0.33825, scheduled: 0.33333, attainment: 1.0147, gap: 0.49, code: STATUS.onSchedule,
    status: '●达序时', month: 4, nature: 'flash', schedule: [], ...more,
  };
}

export function behind(more: Partial<IndicatorFigures> = {}): IndicatorFigures {
  return figures({ actual: 5000, completion: 0.25, attainment: 0.75, gap: -8.33, code: STATUS.behind, status: '▲欠序时', ...more });
}

export function row(more: Partial<RowFigures> = {}): RowFigures {
  return {
    indicator: '制造业投资', unit: '甲子铝业', office: '经发办', category: 'enterprise', annual: 1000, milestone: 333, valid: 200, nature: 'flash', lastMonth: 3, gap: -13.3, code: STATUS.behind,
    isDue: true, isMissing: false, isJudged: true, isGood: false, periodsBehind: 1, cause: '', nextStep: '', deadline: '', ...more,
  };
}

export function unit(more: Partial<UnitFacts> = {}): UnitFacts {
  return { name: '甲子铝业', fullName: '示例县甲子铝业有限公司', category: 'enterprise', state: 'normal', stateFrom: null, startMonth: null, leader: '镇领导A', ...more };
}

export function townStanding(more: Partial<TownStanding> = {}): TownStanding {
  return {
    language: 'zh', town: '示例镇', year: 2011, month: 4, isFinal: true, wording: 'schedule', indicators: [figures()], rows: [], units: [unit()], closedRequests: null, ...more,
  };
}

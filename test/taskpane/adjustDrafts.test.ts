import { breakbackOrder, changeBreakback, newBreakback } from '../../src/taskpane/adjust/breakbackDraft';
import { officesOf, plannedIndicators, possibleSuccessors, rowsOf, stoppableUnits } from '../../src/taskpane/adjust/choices';
import { changeReplan, newReplan, replanOrder, withConsentsAsked } from '../../src/taskpane/adjust/replanDraft';
import { changeStop, newStop, stopOrder } from '../../src/taskpane/adjust/stopDraft';
import { widened, widerScope } from '../../src/taskpane/adjust/widen';
import { STATUS } from '../../src/workbook/formulas/status';
import { indicator, issue, overview, rowStanding } from './fakes';

describe('breakback', () => {
  const draft = { ...newBreakback('投资'), unit: '甲厂', value: '４,800' };

  test('the figure is read as a cell would be, in any unit that fits', () => {
    expect(breakbackOrder(draft, '万元')).toEqual({ order: { kind: 'breakback', indicator: '投资', edit: { kind: 'annual', unit: '甲厂', value: 4800 } } });
    expect(breakbackOrder({ ...draft, value: '0.48亿元' }, '万元')).toMatchObject({ order: { edit: { value: 4800 } } });
    expect(breakbackOrder({ ...draft, value: '-12.5' }, '万元')).toMatchObject({ order: { edit: { value: -12.5 } } });
  });

  test.each([
    [{ unit: '' }, 'unitMissing'],
    [{ what: 'office' }, 'officeMissing'],
    [{ value: ' ' }, 'valueMissing'],
    [{ value: '约四千' }, 'valueWrong'],
    [{ value: '5亩' }, 'valueWrong'],
  ] as const)('what is missing keeps it from being ordered: %j', (more, flaw) => {
    expect(breakbackOrder({ ...draft, ...more }, '万元')).toEqual({ flaw });
  });

  test('each kind of figure is ordered with what it needs', () => {
    const edits = (['office', 'cell', 'quarter'] as const).map((what) => breakbackOrder({ ...draft, what, office: '经发办', quarter: 3 }, '万元'));
    expect(edits).toMatchObject([
      { order: { edit: { kind: 'office', office: '经发办', value: 4800 } } },
      { order: { edit: { kind: 'cell', unit: '甲厂', quarter: 3, value: 4800 } } },
      { order: { edit: { kind: 'quarter', quarter: 3, value: 4800 } } },
    ]);
  });

  test('leave to change a held figure ends with the choice of another', () => {
    const held = { ...draft, editsHold: true };
    expect(breakbackOrder(held, '万元')).toMatchObject({ order: { editsHold: true } });
    expect(changeBreakback(held, { value: '5' }).editsHold).toBe(true);
    expect(changeBreakback(held, { unit: '乙厂' }).editsHold).toBe(false);
    expect(changeBreakback(held, { indicator: '征地' })).toMatchObject({ editsHold: false, unit: '', office: '' });
  });
});

describe('re-plan', () => {
  const asked = issue('consent-missing', { facts: { rows: ['乙厂', '丙厂'], amounts: [16, 24] } });
  const transfer = withConsentsAsked({ ...newReplan('投资'), mode: 'transfer' }, [asked]);

  test('goes by the as-of month unless quarters are chosen', () => {
    expect(replanOrder(newReplan('投资'), '亿元')).toEqual({ order: { kind: 'replan', indicator: '投资', frozen: 'actual', mode: { kind: 'catchUp' } } });
    expect(replanOrder({ ...newReplan('投资'), elapsed: 2 }, '亿元')).toMatchObject({ order: { elapsed: 2 } });
  });

  test('every unit that takes over is asked, and its answer kept when others are asked later', () => {
    expect(replanOrder(transfer, '亿元')).toEqual({ flaw: 'consentsMissing' });
    const one = { ...transfer, consents: transfer.consents.map((consent) => (consent.unit === '乙厂' ? { ...consent, consent: ' 同意 ' } : consent)) };
    const more = withConsentsAsked(one, [issue('consent-missing', { facts: { rows: ['丙厂', '丁厂'], amounts: [20, 4] } })]);
    expect(more.consents).toEqual([
      { unit: '乙厂', amount: 16, consent: ' 同意 ' },
      { unit: '丙厂', amount: 20, consent: '' },
      { unit: '丁厂', amount: 4, consent: '' },
    ]);
    const all = { ...more, consents: more.consents.map((consent) => ({ ...consent, consent: '同意' })) };
    expect(replanOrder(all, '亿元')).toMatchObject({ order: { mode: { kind: 'transfer', from: null, consents: { 乙厂: '同意', 丙厂: '同意', 丁厂: '同意' } } } });
  });

  test('consents are to what was asked: other givers ask anew', () => {
    expect(changeReplan(transfer, { givers: ['甲厂'] }).consents).toEqual([]);
    expect(changeReplan(transfer, { frozen: 'plan' }).consents).toEqual([]);
    expect(changeReplan(transfer, { indicator: '征地' })).toMatchObject({ consents: [], givers: null });
    expect(replanOrder({ ...transfer, consents: [], givers: [] }, '亿元')).toEqual({ flaw: 'giversMissing' });
  });

  test('a new target is read in the unit in which it is issued, and needs its document', () => {
    const draft = { ...newReplan('投资'), mode: 'reissue' as const, issued: '12100万元', document: ' 示例镇发〔2011〕9号 ' };
    expect(replanOrder(draft, '亿元')).toMatchObject({ order: { mode: { kind: 'reissue', issued: 1.21, document: '示例镇发〔2011〕9号' } } });
    expect(replanOrder({ ...draft, document: ' ' }, '亿元')).toEqual({ flaw: 'documentMissing' });
    expect(replanOrder({ ...draft, issued: '' }, '亿元')).toEqual({ flaw: 'issuedMissing' });
  });
});

describe('a stopped unit', () => {
  test('leaves the rest to whom the planner says', () => {
    const draft = { ...newStop(6), unit: '甲厂' };
    expect(stopOrder(draft)).toEqual({ order: { kind: 'stop', unit: '甲厂', indicators: null, lastMonth: 6, keeps: 'actual', to: 'office' } });
    expect(stopOrder({ ...draft, to: 'row' })).toEqual({ flaw: 'successorMissing' });
    expect(stopOrder({ ...draft, to: 'row', successor: '乙厂' })).toMatchObject({ order: { to: { row: '乙厂' } } });
    expect(changeStop({ ...draft, successor: '乙厂' }, { unit: '乙厂' }).successor).toBe('');
    expect(stopOrder(newStop(null))).toEqual({ flaw: 'unitMissing' });
  });
});

describe('what there is to choose from', () => {
  const row = (name: string, unit: string, more: object = {}) => rowStanding({ indicator: name, unit, ...more });
  const town = overview({
    indicators: [indicator({ name: '投资' }), indicator({ name: '征地' }), indicator({ name: '未分解', units: 0 }), indicator({ name: '增速', kind: 'rate' })],
    rows: [
      row('投资', '甲厂'), row('投资', '乙厂', { office: '村建办' }), row('投资', '镇级统筹', { code: STATUS.pool, office: '财政所' }), row('投资', '全镇', { code: STATUS.town }),
      row('征地', '甲厂'), row('征地', '镇级统筹', { code: STATUS.pool }), row('未分解', '丙厂'),
    ],
  });

  test('only plans that stand, and no row that is the town’s own figure', () => {
    expect(plannedIndicators(town).map(({ name }) => name)).toEqual(['投资', '征地']);
    expect(rowsOf(town, '投资').map(({ unit }) => unit)).toEqual(['甲厂', '乙厂', '镇级统筹']);
    expect(officesOf(town, '投资')).toEqual(['经发办', '村建办']);
    expect(stoppableUnits(town)).toEqual(['甲厂', '乙厂']);
  });

  test('only who carries all that the stopped unit carries can take over', () => {
    expect(possibleSuccessors(town, '甲厂')).toEqual(['镇级统筹']);
    expect(possibleSuccessors(town, '乙厂')).toEqual(['甲厂', '镇级统筹']);
  });
});

describe('widening', () => {
  const small = (next: string) => issue('scope-too-small', { facts: { next } });

  test('goes to the widest scope that any of the indicators needs', () => {
    expect(widerScope([small('officeAndPool'), small('town'), small('officeAndPool')])).toBe('town');
    expect(widerScope([small('open')])).toBe('open');
  });

  test('is not offered where it would not be enough', () => {
    expect(widerScope([small('town'), issue('breakback-impossible')])).toBeNull();
    expect(widerScope([])).toBeNull();
  });

  test('changes nothing but the scope', () => {
    const order = { kind: 'stop', unit: '甲厂', indicators: null, lastMonth: 6, keeps: 'plan', to: 'pool' } as const;
    expect(widened(order, 'town')).toEqual({ ...order, scope: 'town' });
  });
});

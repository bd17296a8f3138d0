import fc from 'fast-check';
import { annexSheets } from '../../../src/app/circular/documents/annexes';
import { freeSheetNames } from '../../../src/app/circular/documents/sheetNames';
import { analysisText } from '../../../src/app/circular/text/analysisText';
import { circularText } from '../../../src/app/circular/text/circularText';
import { editedParagraphs, plainText } from '../../../src/app/circular/text/paragraph';
import { shownAmount } from '../../../src/app/circular/text/shownAmount';
import { supervisedOf } from '../../../src/app/circular/text/supervised';
import { withoutNames } from '../../../src/app/circular/text/withoutNames';
import { STATUS } from '../../../src/workbook/formulas/status';
import { textSheet } from '../../../src/workbook/sheets/circular/textSheet';
import { behind, figures, row, townStanding, unit } from './standings';

const circularOf = (more: Parameters<typeof townStanding>[0]): string => plainText(circularText(townStanding(more)));

describe('amounts', () => {
  const money = { issuedUnit: '亿元', splitUnit: '万元', decimals: 0 };
  test.each([
    [11275, money, '1.13', '亿元'],
    [14000, money, '1.4', '亿元'],
    [10000, money, '1', '亿元'],
    [9999, money, '9999', '万元'],
    [-12000, money, '-1.2', '亿元'],
    [71.3, { issuedUnit: '亩', splitUnit: '亩', decimals: 2 }, '71.30', '亩'],
  ])('%s is said as %s', (value, units, figure, measure) => {
    expect(shownAmount(value, units)).toEqual({ figure, measure });
  });
});

describe('lead and lag', () => {
  test.each([
    ['schedule', '欠序时8.3个百分点', '超序时0.5个百分点'],
    ['speed', '慢于序时进度8.3个百分点', '快于序时进度0.5个百分点'],
    ['level', '低于序时进度8.3个百分点', '高于序时进度0.5个百分点'],
  ] as const)('the words of set %s', (wording, lag, lead) => {
    const text = circularOf({ wording, indicators: [figures(), behind({ name: '甲' })] });
    expect(text).toContain(lag);
    expect(text).toContain(lead);
  });

  test('a cap is kept or broken', () => {
    const caps = [figures({ name: '能耗', direction: 'lower', gap: 1.2 }), behind({ name: '水耗', direction: 'lower', gap: -2.1 })];
    const text = circularOf({ indicators: caps });
    expect(text).toContain('低于控制进度1.2个百分点,未突破');
    expect(text).toContain('突破控制进度2.1个百分点');
  });

  test('a cap is said with its limit, never as a share of a target that is completed', () => {
    const text = circularOf({ indicators: [figures({ name: '能耗', direction: 'lower', issuedUnit: '万吨', splitUnit: '万吨', gap: 1.2 })] });
    expect(text).toContain('能耗累计6765万吨(全年控制在20000万吨以内),低于控制进度1.2个百分点');
    expect(text).not.toContain('完成年度目标');
  });

  test('a gap that prints as nothing is level', () => {
    expect(circularOf({ indicators: [figures({ gap: 0.04 })] })).toContain('与序时持平');
  });
});

test('good news comes first, then the largest printed gap', () => {
  const all = [behind({ name: '乙', gap: -3 }), behind({ name: '丙', gap: -9 }), figures({ name: '甲' }), behind({ name: '丁', gap: -12, code: STATUS.farBehind })];
  const progress = circularText(townStanding({ indicators: all })).find(({ text }) => text.startsWith('二'))?.text ?? '';
  const places = ['甲', '丙', '乙', '丁'].map((name) => progress.indexOf(name));
  expect(places).toEqual([...places].sort((left, right) => left - right));
});

test('what lags without a percentage is not said to be level with the schedule', () => {
  const idle = behind({ name: '闲置土地', gap: null, completion: null, target: 0, direction: 'lower' });
  const problems = circularText(townStanding({ indicators: [idle] })).find(({ text }) => text.startsWith('三'))?.text ?? '';
  expect(problems).toContain('一是闲置土地欠序时,');
});

test('documents by which targets were issued are named, once each', () => {
  const documentNumber = '示例镇委〔2011〕8号';
  expect(circularOf({ indicators: [figures({ documentNumber }), figures({ name: '乙', documentNumber })] })).toContain(`通知》(${documentNumber})`);
});

test('late figures of statistical indicators are awaited, of others the office is late', () => {
  const missing = (indicator: string) => row({ indicator, code: STATUS.notReported, isMissing: true, office: '平安办' });
  const text = circularOf({ indicators: [figures(), figures({ name: '征地', isStatistical: false })], rows: [missing('制造业投资'), missing('征地')] });
  expect(text).toContain('个别科室报送不及时(平安办1项)');
  expect(text).toContain('统计数据待统计站反馈1项');
});

test('slots stand where nobody wrote anything, measures and deadlines where an office did', () => {
  const rows = [row({ office: '经发办' }), row({ office: '村建办', unit: '一村', category: 'village', nextStep: '签约扫尾。', deadline: '5月15日' })];
  const text = circularOf({ indicators: [behind()], rows });
  expect(text).toMatch(/经发办于.*〔待补充〕/);
  expect(text).toContain('村建办于5月15日前完成:签约扫尾');
});

describe('names', () => {
  const units = [unit(), unit({ name: '乙丑五金', fullName: '示例县乙丑五金有限公司' }), unit({ name: 'An', fullName: 'An Ltd' }), unit({ name: '一村', fullName: '示例一村', category: 'village' })];
  const hide = withoutNames(townStanding({ units }));

  test('of enterprises become 某企业, several in a row 有关企业', () => {
    expect(hide('甲子铝业停产')).toBe('某企业停产');
    expect(hide('示例县甲子铝业有限公司停产')).toBe('某企业停产');
    expect(hide('甲子铝业、乙丑五金年底申报')).toBe('有关企业年底申报');
  });

  test('of contact leaders go too, those of villages stay', () => {
    expect(hide('镇领导A牵头,一村配合')).toBe('联系领导牵头,一村配合');
  });

  test('Latin names go only as whole words', () => {
    expect(hide('An waits, Andy does not')).toBe('某企业 waits, Andy does not');
  });

  test('never survive in a circular, wherever offices typed them', () => {
    const names = units.filter(({ category }) => category === 'enterprise').flatMap(({ name, fullName }) => [name, fullName]);
    const typed = fc.array(fc.oneof(fc.constantFrom(...names.slice(0, 4)), fc.constantFrom('、', '停产', '与', '5月', ' ')), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(typed, typed, fc.constantFrom('enterprise' as const, 'village' as const), (cause, nextStep, category) => {
        const text = circularOf({ units, indicators: [behind()], rows: [row({ unit: category === 'village' ? '一村' : '甲子铝业', category, cause, nextStep })] });
        expect(names.slice(0, 4).filter((name) => text.includes(name))).toEqual([]);
      }),
    );
  });
});

describe('edited text', () => {
  const composed = circularText(townStanding());

  test('unedited, keeps every line’s kind', () => {
    expect(editedParagraphs(plainText(composed), composed)).toEqual(composed);
  });

  test('lines put in between are body, the signature stays on the right', () => {
    const lines = plainText(composed).split('\n');
    const edited = [...lines.slice(0, 5), '插入一段', '', ...lines.slice(5, -2), '示例镇人民政府办公室  2011年5月12日', lines.at(-1)].join('\n');
    const kinds = editedParagraphs(edited, composed).map(({ kind }) => kind);
    expect(kinds.slice(0, 3)).toEqual(['title', 'number', 'address']);
    expect(kinds.slice(-2)).toEqual(['signature', 'remark']);
    expect(kinds.filter((kind) => kind === 'body')).toHaveLength(composed.filter(({ kind }) => kind === 'body').length + 1);
  });

  test('no row is higher than Excel allows, and no word is lost', () => {
    const long = '每项措施都要落实到位。'.repeat(200);
    const sheet = textSheet('通报', [{ kind: 'body', text: long }], 'zh');
    expect(Math.max(...sheet.rows.map(({ height }) => height ?? 0))).toBeLessThanOrEqual(409);
    expect(sheet.literals.flatMap(({ rows }) => rows.flat()).join('').trim()).toBe(long);
  });
});

describe('sheet names', () => {
  test('are numbered together when one is taken, whatever its capitals', () => {
    expect(freeSheetNames(['Circular Apr', 'Annex'], ['circular apr'])).toEqual(['Circular Apr(2)', 'Annex(2)']);
  });

  test('are ones that Excel accepts', () => {
    const [name = ''] = freeSheetNames([`督办单4月${'很长的科室名称'.repeat(6)}[?]`], []);
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[\\/?*[\]:]/);
  });
});

describe('supervision', () => {
  test('is for offices and villages that lag, never for enterprises', () => {
    const rows = [row(), row({ unit: '一村', category: 'village', office: '村建办' }), row({ unit: '二村', category: 'village', office: '农业办', code: STATUS.onSchedule })];
    expect(supervisedOf(townStanding({ rows })).map(({ name, isVillage }) => [name, isVillage])).toEqual([['经发办', false], ['村建办', false], ['一村', true]]);
  });
});

test('a cap of which half is used up is not counted as half done; one that is kept is', () => {
  const cap = (gap: number) => behind({ direction: 'lower', completion: 0.6, gap });
  const said = (gap: number) => plainText(analysisText(townStanding({ month: 6, indicators: [cap(gap)] })));
  expect(said(-10)).toContain('0项实现“时间过半、任务过半”,1项未过半');
  expect(said(0)).toContain('1项实现“时间过半、任务过半”,0项未过半');
});

describe('the annex by office', () => {
  const cellsOf = (valid: readonly number[]): readonly unknown[] => {
    const [, offices] = annexSheets(townStanding({ rows: valid.map((figure, index) => row({ unit: `企${index}`, valid: figure })) }), ['附1', '附2']);
    return offices?.literals[2]?.rows[0]?.slice(4, 9) ?? [];
  };

  test('hides groups of fewer than three enterprises', () => {
    expect(cellsOf([100, 120])).toEqual(['–', '–', '–', '–', '–']);
  });

  test('hides groups of whose plan one enterprise has nearly all', () => {
    const rows = [9000, 100, 100].map((annual, index) => row({ unit: `企${index}`, annual }));
    const [, offices] = annexSheets(townStanding({ rows }), ['附1', '附2']);
    expect(offices?.literals[2]?.rows[0]?.slice(4, 9)).toEqual(['–', '–', '–', '–', '–']);
  });

  test('hides groups that one enterprise dominates', () => {
    expect(cellsOf([1000, 50, 50])).toEqual(['–', '–', '–', '–', '–']);
  });

  test('shows the others added up', () => {
    expect(cellsOf([200, 150, 100])).toEqual([3000, 999, 450, 0.15, -18.3]);
  });
});

describe('the half-year analysis', () => {
  const june = {
    month: 6,
    indicators: [behind({ name: '规上产值', month: 6, target: 1100, actual: 470, milestone: 550, completion: 470 / 1100, gap: -7.27, issuedUnit: '万元', nature: 'estimate' })],
    rows: [
      row({ indicator: '规上产值', unit: '甲厂', valid: 160, annual: 400, milestone: 200, cause: '用地未批' }),
      row({ indicator: '规上产值', unit: '乙厂', valid: 110, annual: 200, milestone: 100, cause: '用工、融资都难' }),
      row({ indicator: '规上产值', unit: '丙厂', valid: 150, annual: 300, milestone: 150, cause: '用地' }),
      row({ indicator: '规上产值', unit: '一村', category: 'village', valid: 50, annual: 100, milestone: 50, periodsBehind: 3 }),
    ],
    units: [unit({ state: 'stopped', stateFrom: 3 }), unit({ name: '乙', startMonth: 5 }), unit({ name: '丙', state: 'delisted', stateFrom: 7 })],
    closedRequests: 4,
  } as const;
  const text = plainText(analysisText(townStanding(june)));

  test('says half of the year, and the town without its largest enterprise, unnamed', () => {
    expect(text).toContain('1项指标中,0项实现“时间过半、任务过半”,1项未过半');
    // (470 − 160 − (550 − 200)) ÷ (1100 − 400) = −5.71 %
    expect(text).toContain('剔除占比最高的1家后欠序时5.7个百分点');
    expect(text).not.toContain('甲厂');
  });

  test('counts what offices gave as causes, and how long somebody has been behind', () => {
    expect(text).toContain('“用地”2项、“用工”1项、“融资”1项');
    expect(text).toContain('有责任单位连续3期欠序时');
    expect(text).toContain('新投产1家、停产1家、退规0家');
  });

  test('says what is left, a month, and against the average so far', () => {
    // 630 left over 6 months is 105; the first half made 470 ÷ 6 = 78.3 a month.
    expect(text).toContain('还差630万元,月均需完成105万元,是上半年月均的1.3倍');
    expect(text).toContain('办结诉求4件');
  });

  test('June figures that are estimates are said to be so', () => {
    expect(text).toContain('规上产值6月为预计数');
  });

  test('with two enterprises nothing is said without the larger', () => {
    const rows = june.rows.filter(({ unit: name }) => name !== '丙厂');
    expect(plainText(analysisText(townStanding({ ...june, rows })))).not.toContain('剔除');
  });

  test('later than June the period is named', () => {
    expect(plainText(analysisText(townStanding({ ...june, month: 8 })))).toContain('1—8月');
  });
});

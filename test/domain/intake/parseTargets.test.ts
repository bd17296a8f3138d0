import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseTargets } from '../../../src/domain/intake/parseTargets';
import type { ParsedTarget } from '../../../src/domain/intake/parsedTarget';
import { MEASURE_NAMES, measureName } from '../../../src/domain/measure';
import { SPEECH } from './knownTargets';

function only(text: string): ParsedTarget {
  const { targets } = parseTargets(text);
  if (targets.length !== 1) throw new Error(`${targets.length} targets in ${text}: ${JSON.stringify(targets.map(({ name }) => name))}`);
  return targets[0]!;
}

const read = (text: string) => parseTargets(text).targets.map(({ name, target, growth }) => [name, target?.value ?? null, target?.unit ?? null, growth]);
const open = ({ issues }: ParsedTarget) => issues.map(({ code }) => code);

describe('sentences of a document', () => {
  it('the speech that the demo is made from comes out to the digit', () => {
    const demo: { readonly indicators: readonly { readonly name: string; readonly issuedValue: number | null; readonly issuedUnit: string; readonly issuedGrowthPct?: number }[] } = JSON.parse(
      readFileSync(join(__dirname, '../../fixtures/demo-town.json'), 'utf8'),
    );
    const printed: Readonly<Record<string, readonly [string, number]>> = { 引进大项目: ['引进大工程', 2], 工业总产值: ['工业总产值', 2023] };
    const expected = demo.indicators.map(({ name, issuedValue, issuedUnit, issuedGrowthPct = null }) => {
      const [own, value] = printed[name] ?? [name, issuedValue];
      return [own, value, issuedUnit, issuedGrowthPct];
    });
    expect(read(SPEECH)).toEqual(expected);
    expect(parseTargets(SPEECH).targets.at(-1)?.partOf).toBe('工业总产值');
  });

  it.each([
    ['规模以上工业总产值４.９５亿元，增长５８％', '规模以上工业总产值', 4.95, '亿元', 58],
    ['（一）征地工业用地面积３１４亩。', '征地工业用地面积', 314, '亩', null],
    ['2011年完成财政总收入1,234.5万元', '财政总收入', 1234.5, '万元', null],
    ['固定资产投资１２，３４５万元', '固定资产投资', 12345, '万元', null],
    ['财政总收入增长33%以上', '财政总收入', null, null, 33],
    ['规上产值增速达到12.5%', '规上产值', null, null, 12.5],
    ['出口下降3%', '出口', null, null, -3],
    ['500万元以上项目投资2亿元', '500万元以上项目投资', 2, '亿元', null],
    ['研发投入占比达到2.5%', '研发投入占比', 2.5, '%', null],
    ['净增规上企业2', '净增规上企业', 2, null, null],
    ['制造业投资：2亿元', '制造业投资', 2, '亿元', null],
    ['Manufacturing investment: RMB 200 million, up 33%.', 'Manufacturing investment', 200, '百万元', 33],
    ['Land requisitioned 1,314 mu', 'Land requisitioned', 1314, '亩', null],
    ['Net increase of above-scale firms: 2 firms', 'Net increase of above-scale firms', 2, '家', null],
  ])('%s', (text, name, value, unit, growth) => {
    expect(read(text)).toEqual([[name, value, unit, growth]]);
  });

  it('several stand in one paragraph, and 、 also joins the words of a name', () => {
    expect(read('1.工业、商贸业投资2亿元、征地30亩；2.引进大项目2个。\n3.到位内资2.2亿元')).toEqual([
      ['工业、商贸业投资', 2, '亿元', null],
      ['征地', 30, '亩', null],
      ['引进大项目', 2, '个', null],
      ['到位内资', 2.2, '亿元', null],
    ]);
  });

  it('a full-width comma ends a figure; only between full-width digits does it part thousands', () => {
    expect(read('征地314亩，出让350亩')).toEqual([['征地', 314, '亩', null], ['出让', 350, '亩', null]]);
  });

  it('stretch and last year go with their indicator', () => {
    expect(only('制造业投资2亿元，力争完成2.5亿元')).toMatchObject({ target: { value: 2 }, stretch: { value: 2.5, unit: '亿元' } });
    expect(only('规上工业产值4.95亿元（上年3.13亿元），增长58%')).toMatchObject({ target: { value: 4.95 }, lastYear: { value: 3.13 }, growth: 58 });
    expect(only('力争规上产值5亿元')).toMatchObject({ name: '规上产值', target: null, stretch: { value: 5 } });
  });

  it.each([
    ['财政收入5—6亿元', ['intake-range'], null],
    ['财政收入5至6亿元', ['intake-range'], null],
    ['财政收入5亿元-6亿元', ['intake-range'], null],
    ['财政收入约5亿元', ['intake-about'], 5],
    ['财政收入5亿元左右', ['intake-about'], 5],
    ['征地300余亩', ['intake-about'], 300],
    ['征地不少于300亩', ['intake-at-least'], 300],
    ['征地300亩以上', ['intake-at-least'], 300],
    ['工业总产值20??亿元', ['intake-figure-damaged'], null],
    ['工业总产值4.9.5亿元', ['intake-figure-damaged'], null],
    ['工业总产值□□亿元', ['intake-figure-damaged'], null],
    ['固定资产投资3亿元，比上年增加1亿元', ['intake-increment'], 3],
    ['占比3%，提高2个百分点', ['intake-points'], 3],
  ])('%s is never guessed at', (text, expected, value) => {
    const target = only(text);
    expect([open(target), target.target?.value ?? null]).toEqual([expected, value]);
  });

  it('a cap is one', () => {
    expect(only('城镇登记失业率控制在4%以内')).toMatchObject({ name: '城镇登记失业率', isCap: true, target: { value: 4, unit: '%' } });
  });

  it('dates, document numbers and headings are no targets', () => {
    expect(parseTargets('示例镇委〔2011〕8号\n到2015年实现翻番，6月底前完成，第一季度开门红').targets).toEqual([]);
  });

  it('rows with figures but without a name are told', () => {
    expect(parseTargets('主要目标如下\n4.95亿元').unread).toEqual([{ row: 2, text: '4.95亿元' }]);
  });
});

describe('tables', () => {
  it('headers over two rows, with what merging leaves behind', () => {
    const text =
      '单位：万元\n序号\t指标名称\t计量单位\t2011年目标\t\t上年实绩\t增幅(%)\t责任单位\n\t\t\t必保\t力争\t\t\t\n1\t征地工业用地面积\t亩\t314\t330\t\t\t村建办\n2\t工业总产值\t\t20000\t\t1.5亿元\t33.3%\t经发办\n3\t其中：规上工业产值\t亿元\t4.95\t\t—\t58\t';
    expect(parseTargets(text).targets).toMatchObject([
      { name: '征地工业用地面积', office: '村建办', target: { value: 314, unit: '亩' }, stretch: { value: 330, unit: '亩' }, growth: null },
      { name: '工业总产值', office: '经发办', target: { value: 20000, unit: '万元' }, lastYear: { value: 1.5, unit: '亿元' }, growth: 33.3, growthDecimals: 1 },
      { name: '规上工业产值', target: { value: 4.95, unit: '亿元' }, lastYear: null, growth: 58, partOf: '工业总产值' },
    ]);
  });

  it('units of measure in headers and in names', () => {
    expect(read('指标\t目标(亿元)\t增幅%\n财政收入\t1,234.5\t3\n征地面积(亩)\t314亩\t')).toEqual([['财政收入', 1234.5, '亿元', 3], ['征地面积', 314, '亩', null]]);
  });

  it('columns headed by years', () => {
    expect(parseTargets('指标\t单位\t2010年\t2011年\n投资\t亿元\t1\t2').targets).toMatchObject([{ target: { value: 2 }, lastYear: { value: 1 } }]);
  });

  it('English headers', () => {
    expect(parseTargets('Code\tIndicator\tUnit\tTarget\tStretch\tLast year\tGrowth\tLead office\nI3\tInvestment\t100 million yuan\t2\t2.5\t1.5\t33%\tEconomy').targets).toMatchObject([
      { code: 'I3', name: 'Investment', office: 'Economy', target: { value: 2, unit: '亿元' }, stretch: { value: 2.5 }, lastYear: { value: 1.5 }, growth: 33 },
    ]);
  });

  it('cells that are sentences, requirements in words, and errors', () => {
    const targets = parseTargets('指标\t目标\t增幅\n投资\t2亿元，力争2.5亿元\t\n能耗\t控制在0.5吨标准煤以内\t\n环境\t高于全省平均\t\n税收\t#REF!\t33%以上').targets;
    expect(targets).toMatchObject([
      { target: { value: 2 }, stretch: { value: 2.5, unit: '亿元' } },
      { target: { value: 0.5, unit: '吨标准煤' }, isCap: true },
      { target: null },
      { target: null, isDamaged: true, growth: 33 },
    ]);
    expect(targets.map(open)).toEqual([[], [], ['intake-text'], ['intake-figure-damaged', 'intake-at-least']]);
  });

  it('without headers only the first figure is taken, and the others are named', () => {
    const targets = parseTargets('1\t征地工业用地面积\t亩\t314\n2\t制造业投资\t亿元\t2\t1.5\t33%').targets;
    expect(targets).toMatchObject([{ target: { value: 314, unit: '亩' } }, { target: { value: 2, unit: '亿元' }, growth: 33 }]);
    expect(targets.map(open)).toEqual([['intake-no-header'], ['intake-no-header', 'intake-figures-left']]);
  });
});

describe('every figure', () => {
  const measures = fc.constantFrom(...MEASURE_NAMES.filter((name) => measureName(name) === name && name !== '%' && name !== '‰'));
  const figures = fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 3 })).map(([digits, decimals]) => ({ value: digits / 10 ** decimals, decimals }));
  const wide = (text: string): string => text.replace(/[0-9.,]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  const grouped = (value: number, decimals: number): string => value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const writings: readonly ((value: number, decimals: number) => string)[] = [
    (value, decimals) => value.toFixed(decimals),
    grouped,
    (value, decimals) => wide(value.toFixed(decimals)),
    (value, decimals) => wide(grouped(value, decimals)),
  ];

  it('is read back from a sentence in whatever unit, width and grouping it is written', () => {
    fc.assert(
      fc.property(figures, measures, fc.constantFrom(...writings), ({ value, decimals }, unit, write) => {
        expect(only(`完成示例指标${write(value, decimals)}${unit}。`)).toMatchObject({ name: '示例指标', target: { value, unit }, issues: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('is read back from a table', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(figures, measures, fc.constantFrom(...writings)), { minLength: 1, maxLength: 8 }), (rows) => {
        const text = ['指标\t计量单位\t目标', ...rows.map(([{ value, decimals }, unit, write], index) => `示例${index}号\t${unit}\t${write(value, decimals)}`)].join('\n');
        expect(parseTargets(text).targets.map(({ target }) => target)).toEqual(rows.map(([{ value }, unit]) => ({ value, unit })));
      }),
    );
  });

  it('keeps its key while other lines change, and no text makes parsing fail', () => {
    const piece = fc.constantFrom('征地', '314', '亩', '2.2', '亿元', '，', ',', '、', '。', '；', '\t', '\n', '增长', '%', '力争', '其中', '—', '约', '（', '）', '#', '?', '"', '1.', ':', '单位', '目标', '指标', ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { targets } = parseTargets(pieces.join(''));
        expect(new Set(targets.map(({ key }) => key)).size).toBe(targets.length);
        expect(targets.every(({ name }) => /\p{L}/u.test(name))).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(only('征地314亩').key).toBe(parseTargets('出让350亩\n征地315亩').targets[1]?.key);
  });
});

import { createCalculator } from '../../src/workbench/univer/calculator';
import type { Scalar } from '../../src/workbench/book/operation';
import type { Calculator } from '../../src/workbench/ports';
import { addSheet, block, byPlace, text } from './sheetBuilder';

/** Each formula stands on sheet 台账 and looks at 下达指标, with the value that Excel gives. */
const CASES: readonly (readonly [formula: string, value: Scalar])[] = [
  ["=MATCH(\"工业投资\",'下达指标'!$A:$A,0)", 3],
  ["=INDEX('下达指标'!$B:$B,3)", 6.5],
  ["=INDEX('下达指标'!$B:$B,MATCH(\"税收收入\",'下达指标'!$A:$A,0))", 1200],
  ["=IFERROR(MATCH(\"没有\",'下达指标'!$A:$A,0),0)", 0],
  ["=MATCH(\"没有\",'下达指标'!$A:$A,0)", '#N/A'],
  ["=SUMIFS('下达指标'!$B:$B,'下达指标'!$C:$C,1)", 1206.5],
  ["=SUMIFS('下达指标'!$B:$B,'下达指标'!$C:$C,\">=2\")", 30],
  ["=COUNTIFS('下达指标'!$C:$C,1)", 2],
  ["=COUNTIFS('下达指标'!$C:$C,1,'下达指标'!$B:$B,\">100\")", 1],
  ["=COUNTIF('下达指标'!$C:$C,\"<\"&2)", 2],
  ["=SUMPRODUCT(('下达指标'!$C$2:$C$4=1)*'下达指标'!$B$2:$B$4)", 1206.5],
  ["=SUMPRODUCT(MAX(ISNUMBER('下达指标'!$B$2:$B$5)*{1;2;3;4}))", 3],
  ["=SMALL('下达指标'!$B$2:$B$4,2)", 30],
  ["=LARGE('下达指标'!$B$2:$B$4,1)", 1200],
  ["=SUM('下达指标'!$B:$B)", 1236.5],
  ["=COUNT('下达指标'!$B$1:$B$6)", 3],
  ["=COUNTA('下达指标'!$B$1:$B$6)", 5],
  ["=COUNT('下达指标'!$B$2,'下达指标'!$B$5)<2", true],
  ["=ISNUMBER('下达指标'!$B$2)", true],
  ["=ISTEXT('下达指标'!$B$5)", true],
  ["=N('下达指标'!$B$5)", 0],
  ["=N('下达指标'!$B$2)", 1200],
  ["='下达指标'!$D$2", true],
  ["='下达指标'!$D$3", '007'],
  ["=LEN('下达指标'!$D$3)", 3],
  ["='下达指标'!$D$4", '=1+1'],
  ["=ISNA('下达指标'!$D$5)", true],
  ["='下达指标'!$D$5", '#N/A'],
  ["='下达指标'!$D$20", 0],
  ["='下达指标'!$D$20&\"\"", ''],
  ['=1/0', '#DIV/0!'],
  ['="a"+1', '#VALUE!'],
  ['=没有这个名称', '#NAME?'],
  ['=MID(" ●△▲■",1+N(3),1)', '▲'],
  ['=LEFT("▲欠序时",1)', '▲'],
  ['=TEXT(6.25,"0.0")', '6.3'],
  ['=TEXT(-0.5,"+0.0;-0.0;0.0")', '-0.5'],
  ['=DATE(2011,4,30)', 40663],
  ['=YEAR(40663)*100+MONTH(40663)', 201104],
  ['=YEAR(40663)&"年"&MONTH(40663)&"月"', '2011年4月'],
  ['=CHOOSE(2,"绿","蓝","黄")', '蓝'],
  ['=ROUND(2.345,2)', 2.35],
  ['=ROUND(-0.125,2)', -0.13],
  ['=INT(7.999)', 7],
  ['=MAX(0,MIN(1,0.4))', 0.4],
  ['=IF(AND(1<2,NOT(FALSE)),"是","否")', '是'],
  ['=OR(FALSE,1>2)', false],
  ['=IF(LEN("")=0,"空","有")', '空'],
  ['=XushiMonth*2', 8],
  ['=IF(ISNUMBER(XushiMonth),XushiMonth/12,"")', 4 / 12],
];

describe('formulas of the workbook calculate as in Excel', () => {
  let calculator: Calculator;
  let results: Record<string, Scalar>;

  beforeAll(async () => {
    calculator = await createCalculator();
    calculator.follow([
      addSheet('ledger', '台账', 0),
      addSheet('targets', '下达指标', 1),
      { type: 'setName', name: 'XushiMonth', formula: "='下达指标'!$F$1", visible: true },
      block('targets', [
        ['指标', '目标', '类别', '其他', null, 4],
        ['税收收入', 1200, 1, true],
        ['工业投资', 6.5, 1, text('007')],
        ['新增企业', 30, 2, text('=1+1')],
        ['备注', '约六亿', null, '#N/A'],
      ]),
      block('ledger', CASES.map(([formula]) => [formula])),
    ]);
    results = byPlace(await calculator.calculate());
  });

  afterAll(() => calculator.dispose());

  test.each(CASES.map(([formula, value], row) => ({ formula, value, row })))('$formula is $value', ({ value, row }) => {
    const got = results[`ledger!${row}:0`];
    if (typeof value === 'number') expect(got).toBeCloseTo(value, 9);
    else expect(got).toBe(value);
  });
});

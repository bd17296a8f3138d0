import { adjustReferences, moveReferences, type SheetChange } from '../../src/workbench/book';

describe('moveReferences', () => {
  test.each([
    ['relative rows and columns move, fixed ones stay', '=A1+$A1+A$1+$A$1', 2, 3, '=D3+$A3+D$1+$A$1'],
    ['ranges move at both ends', '=SUM(B2:C$9)', 1, 0, '=SUM(B3:C$9)'],
    ['whole columns stay when copied down', '=MATCH(A1,$B:$B,0)+SUM(C:C)', 5, 0, '=MATCH(A6,$B:$B,0)+SUM(C:C)'],
    ['whole columns move when copied right', '=SUM(C:C)', 0, 1, '=SUM(D:D)'],
    ['whole rows move when copied down', '=SUM(3:3)+SUM($3:$3)', 2, 1, '=SUM(5:5)+SUM($3:$3)'],
    ['references to other sheets move', "='下达 指标'!A1+指标!$A$1+Sheet2!B2", 1, 1, "='下达 指标'!B2+指标!$A$1+Sheet2!C3"],
    ['a quoted sheet name is no reference', "='A1 B2'!C3", 1, 0, "='A1 B2'!C4"],
    ['an apostrophe in a sheet name is doubled', "='it''s A1'!A1", 1, 0, "='it''s A1'!A2"],
    ['texts stay', '="A1 and ""B2"""&A1', 1, 0, '="A1 and ""B2"""&A2'],
    ['functions and names with digits stay', '=LOG10(A1)+XushiA1+A1B', 1, 0, '=LOG10(A2)+XushiA1+A1B'],
    ['names of other scripts stay', '=指标A1+A1', 1, 0, '=指标A1+A2'],
    ['structured references stay', '=Ledger[[#This Row],[A1]]+A1', 1, 0, '=Ledger[[#This Row],[A1]]+A2'],
    ['numbers stay', '=1E5+A1*1.5', 1, 0, '=1E5+A2*1.5'],
    ['a range up to a function moves at its start', '=SUM(A1:INDEX(B1,1))', 1, 0, '=SUM(A2:INDEX(B2,1))'],
    ['error values stay', '=IF(A1=#REF!,#N/A,0)', 1, 0, '=IF(A2=#REF!,#N/A,0)'],
  ])('%s', (_, formula, rows, columns, expected) => {
    expect(moveReferences(formula, rows, columns)).toBe(expected);
  });

  test('a reference that leaves the sheet becomes #REF!, the others still move', () => {
    expect(moveReferences('=A1+B5', -1, 0)).toBe('=#REF!+B4');
    expect(moveReferences("='S 1'!A2+C1", 0, -1)).toBe("='S 1'!#REF!+B1");
    expect(moveReferences('=A1048576', 1, 0)).toBe('=#REF!');
  });

  test('the same formula can be moved again from the start', () => {
    expect(moveReferences('=A1', 1, 0)).toBe('=A2');
    expect(moveReferences('=A1', 7, 1)).toBe('=B8');
  });
});

describe('adjustReferences', () => {
  const lines = (axis: 'row' | 'column', at: number, count: number): SheetChange => ({
    kind: 'lines',
    sheet: '台账',
    change: { axis, at, count },
  });

  test.each([
    ['rows put in above', '=A5', lines('row', 2, 2), '=A7'],
    ['rows put in below', '=A5', lines('row', 5, 2), '=A5'],
    ['rows put in within a range', '=SUM(A2:A9)', lines('row', 4, 1), '=SUM(A2:A10)'],
    ['fixed references follow too', '=$A$5', lines('row', 0, 1), '=$A$6'],
    ['whole columns ignore rows', '=SUM($A:$A)', lines('row', 0, 1), '=SUM($A:$A)'],
    ['whole columns follow columns', '=SUM($B:$B)', lines('column', 0, 1), '=SUM($C:$C)'],
    ['a deleted cell', '=A5+A9', lines('row', 4, -1), '=#REF!+A8'],
    ['a range losing its end', '=SUM(A2:A9)', lines('row', 7, -5), '=SUM(A2:A7)'],
    ['a range losing its start', '=SUM(A2:A9)', lines('row', 0, -3), '=SUM(A1:A6)'],
    ['a range written backwards', '=SUM(A9:A2)', lines('row', 4, 1), '=SUM(A10:A2)'],
  ])('%s', (_, formula, change, expected) => {
    expect(adjustReferences(formula, '台账', change)).toBe(expected);
  });

  test('only references to the changed sheet follow', () => {
    expect(adjustReferences("=A5+台账!A5+'台账'!A5", '看板', lines('row', 0, 1))).toBe("=A5+台账!A6+'台账'!A6");
    expect(adjustReferences('=A5+看板!A5', '台账', lines('row', 0, 1))).toBe('=A6+看板!A5');
  });

  test('a renamed sheet is renamed in formulas, quoted where it must be', () => {
    const renamed: SheetChange = { kind: 'renamed', sheet: '台账', name: '台账 2018' };
    expect(adjustReferences('=台账!A1+"台账!A1"+A1', '看板', renamed)).toBe("='台账 2018'!A1+\"台账!A1\"+A1");
  });

  test('references to a deleted sheet become #REF!', () => {
    expect(adjustReferences('=台账!A1+A1', '看板', { kind: 'deleted', sheet: '台账' })).toBe('=#REF!+A1');
  });
});

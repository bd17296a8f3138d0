import fc from 'fast-check';
import { isCalled, matchUnit } from '../../../src/domain/intake/matchUnit';
import { indexUnits, type UnitNames } from '../../../src/domain/intake/unitIndex';

const unit = (shortName: string, more: Partial<UnitNames> = {}): UnitNames => ({ code: '', creditCode: '', fullName: '', ...more, shortName });
const ALUMINIUM = unit('甲子铝业', { code: 'Q01', creditCode: 'DEMO00000000000001', fullName: '示例县甲子铝业有限公司' });
const HARDWARE = unit('乙丑五金', { code: 'Q02', creditCode: 'DEMO00000000000002', fullName: '示例县乙丑五金有限公司' });
const FIRST = unit('示例一村', { code: 'V01' });
const SECOND = unit('示例二村', { code: 'V02' });
const index = indexUnits([ALUMINIUM, HARDWARE, FIRST, SECOND]);
const named = (name: string) => ({ code: '', creditCode: '', name });

describe('a row is taken without asking only when it calls its unit exactly', () => {
  test.each([
    ['creditCode', { code: '', creditCode: 'demo００000000000001', name: '' }],
    ['code', { code: ' q01', creditCode: '', name: '' }],
    ['fullName', named('示例县 甲子铝业有限公司')],
    ['shortName', named('甲子 铝业')],
  ])('by its %s, whatever width, case and spaces', (by, pasted) => {
    expect(matchUnit(pasted, index)).toEqual({ kind: 'exact', unit: ALUMINIUM, by });
  });

  test('a credit code outweighs a name that is misspelt or changed', () => {
    const match = matchUnit({ code: '', creditCode: 'DEMO00000000000001', name: '示例铝材集团' }, index);
    expect(match).toEqual({ kind: 'exact', unit: ALUMINIUM, by: 'creditCode' });
    expect([isCalled('示例铝材集团', ALUMINIUM), isCalled('示例县甲子铝业有限公司', ALUMINIUM)]).toEqual([false, true]);
  });

  test('a code of the workbook’s own with quite another name may be a serial number', () => {
    expect(matchUnit({ code: 'Q01', creditCode: '', name: '丙寅新材' }, index)).toMatchObject({ kind: 'near', why: 'nameDiffers', unit: ALUMINIUM });
  });

  test('columns that name two units name none', () => {
    expect(matchUnit({ code: '', creditCode: 'DEMO00000000000001', name: '乙丑五金' }, index)).toEqual({ kind: 'several', units: [ALUMINIUM, HARDWARE] });
  });

  test('the right name with a wrong code is to be confirmed', () => {
    expect(matchUnit({ code: '', creditCode: 'DEMO00000000000099', name: '甲子铝业' }, index)).toMatchObject({ kind: 'near', why: 'codeDiffers', unit: ALUMINIUM });
  });

  test('two units of one name are a choice', () => {
    const twins = indexUnits([ALUMINIUM, { ...HARDWARE, shortName: '甲子铝业' }]);
    expect(matchUnit(named('甲子铝业'), twins)).toMatchObject({ kind: 'several' });
  });
});

describe('names that are not exact', () => {
  test('one letter apart is near, and says so', () => {
    expect(matchUnit(named('甲子吕业'), index)).toEqual({ kind: 'near', unit: ALUMINIUM, why: 'spelling', distance: 1 });
  });
  test('two letters apart in a long name are near', () => {
    expect(matchUnit(named('示例县甲子吕业有限公'), index)).toMatchObject({ kind: 'near', unit: ALUMINIUM, distance: 2 });
  });
  test('a name within the other is near', () => {
    expect(matchUnit(named('甲子铝业二分厂'), index)).toMatchObject({ kind: 'near', unit: ALUMINIUM, why: 'within' });
  });
  test('equally near ones are a choice', () => {
    expect(matchUnit(named('示例三村'), index)).toEqual({ kind: 'several', units: [FIRST, SECOND] });
  });
  test.each(['丙寅新材', '铝', '', '示例县'])('“%s” is none', (name) => {
    const match = matchUnit(named(name), indexUnits([ALUMINIUM, FIRST]));
    expect(match.kind === 'none' || (name === '示例县' && match.kind === 'near')).toBe(true);
  });
});

test('whatever is pasted, an exact match is called exactly so', () => {
  const names = fc.constantFrom('甲子铝业', '甲子吕业', '乙丑五金', '示例一村', 'Q01', '丙寅', '');
  const codes = fc.constantFrom('', 'Q01', 'Q02', 'Q09', 'DEMO00000000000001', 'DEMO00000000000002');
  fc.assert(
    fc.property(codes, codes, names, (code, creditCode, name) => {
      const match = matchUnit({ code, creditCode, name }, index);
      if (match.kind !== 'exact') return;
      const { unit: found } = match;
      expect([found.creditCode === creditCode, found.code === code, isCalled(name, found)]).toContain(true);
      if (creditCode !== '') expect(found.creditCode === '' || found.creditCode === creditCode).toBe(true);
      if (code !== '' && found.code !== '') expect(found.code).toBe(code);
    }),
  );
});

import fc from 'fast-check';
import { fileNames } from '../../../src/app/packs/fileNames';

const REFUSED = new Set('\\/:*?"<>|');
const isControl = (character: string): boolean => /\p{Cc}/u.test(character);

test('what Windows refuses in a name is replaced', () => {
  expect(fileNames(['党政办/纪委:"一科".xlsx', '经发办.xlsx'])).toEqual(['党政办_纪委__一科_.xlsx', '经发办.xlsx']);
});

test('no name ends with a dot or a space before its ending, and none is empty', () => {
  expect(fileNames(['综合科. .xlsx', ' .xlsx', '...xlsx'])).toEqual(['综合科.xlsx', '_.xlsx', '_ (2).xlsx']);
});

test('names of devices are not used', () => {
  expect(fileNames(['CON.xlsx', 'com1.xlsx', 'console.xlsx'])).toEqual(['_CON.xlsx', '_com1.xlsx', 'console.xlsx']);
});

test('names that only differ by case, or not at all, get numbers', () => {
  expect(fileNames(['a.xlsx', 'A.xlsx', 'a.xlsx', 'a (2).xlsx'])).toEqual(['a.xlsx', 'A (2).xlsx', 'a (3).xlsx', 'a (2) (2).xlsx']);
});

test('long names are cut between characters, not within one', () => {
  const [name = ''] = fileNames([`${'𠮷'.repeat(300)}.xlsx`]);
  expect(name).toBe(`${'𠮷'.repeat(100)}.xlsx`);
});

test('whatever offices are called, there is one name each, unlike all others and safe', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'A', '.', ' ', '/', ':', '办', '\n', '(2)', 'con'), maxLength: 6 }), { maxLength: 8 }), (offices) => {
      const names = fileNames(offices.map((office) => `${office}.xlsx`));
      expect(names).toHaveLength(offices.length);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) {
        expect([...name].filter((character) => REFUSED.has(character) || isControl(character))).toEqual([]);
        expect(name).toMatch(/[^. ](\.xlsx)$/);
      }
    }),
  );
});

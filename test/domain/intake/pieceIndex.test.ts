import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { indexPieces } from '../../../src/domain/intake/pieceIndex';

/** Few letters, so that names are often alike. */
const name = fc.array(fc.constantFrom('甲', '乙', '丙', '丁', '0', '1'), { minLength: 2, maxLength: 9 }).map((letters) => letters.join(''));

test('no name that is near, within or around is overlooked', () => {
  fc.assert(
    fc.property(fc.array(fc.array(name, { minLength: 1, maxLength: 2 }), { maxLength: 12 }), name, fc.constantFrom(1, 2), (known, asked, edits) => {
      const items = known.map((names) => ({ names }));
      const found = new Set(indexPieces(items).candidates(asked, edits));
      const most = Math.min(edits, Math.floor((asked.length - 1) / 2));
      const alike = items.filter(({ names }) => names.some((own) => distance(own, asked) <= most || own.includes(asked) || asked.includes(own)));
      expect(alike.filter((item) => !found.has(item))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('of many names only a few are looked at', () => {
  const items = Array.from({ length: 1000 }, (_, index) => ({ names: [`示例县第${String(index).padStart(3, '0')}号有限公司`] }));
  expect(indexPieces([...items, { names: ['示例县甲子铝业有限公司'] }]).candidates('示例县甲子吕业有限公司', 2).length).toBeLessThan(10);
});

import { readElements } from './readElements';

export type NumberKind = 'date' | 'percent' | 'number';

/** Formats known by number alone: 9 and 10 in percent, the others times and days (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: ReadonlyMap<string, NumberKind> = new Map([
  ...['9', '10'].map((id) => [id, 'percent'] as const),
  ...[14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58].map(
    (id) => [String(id), 'date'] as const,
  ),
]);

/** What the numbers of each cell style are, by the style's number. Throws `Damaged`. */
export function readNumberKinds(styles: string): readonly NumberKind[] {
  const own = new Map<string, NumberKind>();
  const formats: string[] = [];
  readElements(styles, (name, parent, attributes) => {
    if (name === 'numFmt' && parent === 'numFmts') {
      const { numFmtId = '', formatCode = '' } = attributes();
      own.set(numFmtId, kindOfFormat(formatCode));
    } else if (name === 'xf' && parent === 'cellXfs') formats.push(attributes().numFmtId ?? '0');
  });
  return formats.map((id) => own.get(id) ?? BUILT_IN.get(id) ?? 'number');
}

const QUOTED = /"[^"]*"|\\.|[_*]./g;
/** Colours, conditions, currencies and languages; `[h]` is an elapsed time. */
const BRACKETS = /\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** Whether a number format shows a day or a time, or hundredths. */
function kindOfFormat(code: string): NumberKind {
  const bare = code.replace(QUOTED, '').replace(BRACKETS, '');
  if (/general/i.test(bare)) return 'number';
  if (/[ymdhs]/i.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : 'number';
}

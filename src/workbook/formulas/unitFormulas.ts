import type { Layouts } from '../tables';
import type { UnitKey } from '../tables/columns';
import type { Catalogue } from '../text';
import { codeOfWord, ownCell, quoteText } from './reference';
import { CATEGORY } from './status';

/** Formulas of one unit: the code of its category, and whether it stopped, was delisted or moved away. */
export function unitFormulas(tables: Layouts, { words: { categories, operatingStates } }: Catalogue): Partial<Record<UnitKey, string>> {
  const own = ownCell(tables.units);
  const gone = [operatingStates.stopped, operatingStates.delisted, operatingStates.moved]
    .map((word) => `${own('state')}=${quoteText(word)}`)
    .join(',');
  return {
    _category: `=${codeOfWord(own('category'), (Object.keys(CATEGORY) as (keyof typeof CATEGORY)[]).map((key) => [categories[key], CATEGORY[key]]))}`,
    _out: `=IF(OR(${gone}),1,0)`,
  };
}

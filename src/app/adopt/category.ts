import type { Category } from '../../domain/unit';
import { LANGUAGES, textIn } from '../../workbook/text';

const CATEGORIES = ['enterprise', 'office', 'village', 'park', 'pool', 'town'] as const satisfies readonly Category[];

/** The category that a word of ours means, in either language, or `null`. */
export function categoryOf(word: string): Category | null {
  return CATEGORIES.find((category) => LANGUAGES.some((language) => textIn(language).words.categories[category] === word)) ?? null;
}

/** What a unit most likely is, by its name; the planner is told to look. */
export function likelyCategory(name: string): Category {
  if (/统筹|机动|town pool/i.test(name)) return 'pool';
  if (/村$|社区$|居委会$|village$/i.test(name)) return 'village';
  if (/园区?$|开发区$|park$/i.test(name)) return 'park';
  return /(?:办|办公室|科|所|站|中心|局)$|office$/i.test(name) ? 'office' : 'enterprise';
}

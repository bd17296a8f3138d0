import type { Catalogue } from '../../text';
import type { BoardPage } from '../../text/boardPageIn';
import { quoteText } from '../reference';
import { CATEGORY, SETTING_NAMES } from '../status';

/** A unit's name, of an enterprise only while Settings show them. */
export function shownUnit(text: Catalogue, page: BoardPage, category: string, name: string): string {
  const hidden = `AND(${category}=${CATEGORY.enterprise},${SETTING_NAMES.showEnterprises}=${quoteText(text.words.answers.no)})`;
  return `IF(${hidden},${quoteText(page.marks.enterprise)},${name})`;
}

import type { Catalogue } from '../../text';
import { quoteText } from '../reference';
import { SETTING_NAMES } from '../status';

type Wording = keyof Catalogue['words']['wordings'];

/** One of three expressions, by the wording of lead and lag that Settings choose. */
export function byWording({ words }: Catalogue, expression: (wording: Wording) => string): string {
  const is = (wording: Wording): string => `${SETTING_NAMES.wording}=${quoteText(words.wordings[wording])}`;
  return `IF(${is('speed')},${expression('speed')},IF(${is('level')},${expression('level')},${expression('schedule')}))`;
}

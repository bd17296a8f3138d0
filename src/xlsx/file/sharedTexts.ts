import { scanXml } from '../package/scanXml';
import { MOST_TEXTS } from './limits';
import { localName } from './readElements';
import { Refused } from './refused';
import { RichText } from './richText';

const ITEM_DEPTH = 1;

/** The shared texts of a workbook, by number. Throws `Refused` or `Damaged`. */
export function readSharedTexts(part: string): string[] {
  const texts: string[] = [];
  const rich = new RichText();
  scanXml(part, {
    open(name, _, depth) {
      if (depth > ITEM_DEPTH) rich.open(localName(name), depth);
    },
    close(name, depth) {
      if (depth > ITEM_DEPTH) rich.close(depth);
      else if (depth === ITEM_DEPTH && localName(name) === 'si') {
        if (texts.length === MOST_TEXTS) throw new Refused('file-too-full');
        texts.push(rich.take());
      }
    },
    text: (text, isLiteral) => rich.text(text, isLiteral),
  });
  return texts;
}

import { fromFileText } from '../package/escapes';
import type { Parts } from '../package/parts';
import { relationsOf } from '../package/relations';
import { unescapeXml } from '../package/xml';

const ITEM = /<si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/si\s*>)/g;
const PHONETIC = /<rPh[\s\S]*?<\/rPh\s*>/g;
const TEXT = /<t(?:\s[^>]*)?>([\s\S]*?)<\/t\s*>/g;

/** The workbook's shared texts, by number. */
export function readSharedStrings(parts: Parts, workbookPath: string): string[] {
  const path = relationsOf(parts, workbookPath).find(({ kind }) => kind === 'sharedStrings')?.path;
  return path ? [...parts.text(path).matchAll(ITEM)].map(([, item]) => richText(item ?? '')) : [];
}

/** The text of an `<si>` or `<is>`, its runs joined, without reading aids. */
export function richText(item: string): string {
  const runs = [...item.replace(PHONETIC, '').matchAll(TEXT)].map(([, text]) => unescapeXml(text ?? ''));
  return fromFileText(runs.join(''));
}

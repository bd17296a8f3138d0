import { fromFileText } from '../package/escapes';
import type { Parts } from '../package/parts';
import { relationsOf } from '../package/relations';
import { unescapeXml } from '../package/xml';

const ITEM = /<si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/si\s*>)/g;
const PHONETIC = /<rPh[\s\S]*?<\/rPh\s*>/g;
const TEXT = /<t(?:\s[^>]*)?>([\s\S]*?)<\/t\s*>/g;
const RUN = /<r[\s>]/;

export interface SharedString {
  readonly text: string;
  /** It has formats inside, so that no other cell may use it for the same text. */
  readonly isRich: boolean;
}

export function sharedStringsPath(parts: Parts, workbookPath: string): string | undefined {
  return relationsOf(parts, workbookPath).find(({ kind }) => kind === 'sharedStrings')?.path;
}

/** The workbook's shared texts, by number. */
export function readSharedStrings(parts: Parts, workbookPath: string): SharedString[] {
  const path = sharedStringsPath(parts, workbookPath);
  if (!path || !parts.has(path)) return [];
  return [...parts.text(path).matchAll(ITEM)].map(([, item = '']) => ({ text: richText(item), isRich: RUN.test(item) }));
}

/** The text of an `<si>` or `<is>`, its runs joined, without reading aids. */
export function richText(item: string): string {
  const runs = [...item.replace(PHONETIC, '').matchAll(TEXT)].map(([, text]) => unescapeXml(text ?? ''));
  return fromFileText(runs.join(''));
}

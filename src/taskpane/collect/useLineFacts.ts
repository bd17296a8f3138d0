import type { CollectedLine } from '../../app/collect/collected';
import type { CollectCatalogue } from '../../workbook/text/collectIn';
import { type Catalogue, type Language, textIn } from '../../workbook/text';
import { amountText } from '../figures';
import { useText } from '../useText';
import { useCollectText } from './useCollectText';

type Value = CollectedLine['now'];
type LineTexts = CollectCatalogue['pane']['lines'];

interface LineFacts {
  /** Whose cell it is. */
  readonly title: string;
  /** Sent → now → returned. */
  readonly change: string;
  /** What stood in the file, and where. */
  readonly more: string;
}

export function useLineFacts(line: CollectedLine, measure: string): LineFacts {
  const { language } = useText();
  const texts = useCollectText().lines;
  return {
    title: texts.title(line.unit, line.indicator, fieldText(line, texts, textIn(language))),
    change: [changeText(line, texts, language), typeof line.returned === 'number' ? measure : ''].filter(Boolean).join(' '),
    more: [typedText(line, texts, language), line.sheet, texts.row(line.row)].filter(Boolean).join(' · '),
  };
}

function fieldText({ field, target }: CollectedLine, texts: LineTexts, { headers }: Catalogue): string {
  if (field === 'request') return texts.request;
  if (field !== 'actual') return headers.Ledger[field];
  // Which month it is stands in the column's heading.
  return target?.header ?? texts.figure;
}

function changeText({ base, now, returned, typed, state }: CollectedLine, texts: LineTexts, language: Language): string {
  const said = (value: Value): string => (isBlank(value) ? texts.blank : valueText(value, language));
  if (state === 'same') return texts.already(said(returned));
  const returnedText = texts.returned(isBlank(returned) && typed !== '' ? texts.quoted(typed) : said(returned));
  const hasMoved = !isBlank(base) && !isEqual(base, now);
  return [...(hasMoved ? [texts.sent(said(base))] : []), texts.now(said(now)), returnedText].join(' → ');
}

/** What the file says, where the value was made out of it. */
function typedText({ typed, returned }: CollectedLine, texts: LineTexts, language: Language): string {
  if (typed === '' || isBlank(returned) || typed === String(returned) || typed === valueText(returned, language)) return '';
  return texts.typed(typed);
}

function valueText(value: Value, language: Language): string {
  return typeof value === 'number' ? amountText(value, language) : String(value ?? '');
}

function isBlank(value: Value): boolean {
  return value === null || value === '';
}

function isEqual(one: Value, other: Value): boolean {
  return one === other || (isBlank(one) && isBlank(other));
}

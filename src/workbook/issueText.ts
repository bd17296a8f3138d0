import type { Issue, Repair } from '../domain/issue';
import { SHEET_OF } from './tables/layout';
import { TABLES } from './tables/names';
import { type Language, textIn } from './text';
import { issuesIn } from './text/issuesIn';

/** One clear sentence for an issue, naming sheet, row and column where it has a place, with what would be enough. */
export function issueText(issue: Issue, language: Language): string {
  return sentenceText(issue, language, repairsText(issue, language));
}

/** The same without repairs. */
export function issueSentence(issue: Issue, language: Language): string {
  return sentenceText(issue, language, '');
}

/** One repair in words; empty for one that has none. */
export function repairText({ code, facts }: Repair, language: Language): string {
  const sentences: Readonly<Record<string, (facts: Issue['facts']) => string>> = issuesIn(language).repairs;
  return sentences[code]?.(facts) ?? '';
}

function sentenceText(issue: Issue, language: Language, repairs: string): string {
  const text = issuesIn(language);
  const sentences: Readonly<Record<string, (facts: Issue['facts']) => string>> = text.issues;
  const facts = withSheetNames(issue.facts, language);
  const sentence = [sentences[issue.code]?.(facts) ?? issue.code, repairs].filter(Boolean).join(language === 'zh' ? '' : ' ');
  if (!issue.place) return sentence;
  const { table, row, column } = issue.place;
  const place = [sheetName(table, language), row && text.places.row(row), column && text.places.column(column)].filter(Boolean).join(' ');
  return text.places.join(place, sentence);
}

/** What would be enough, as one sentence; empty when nothing is proposed. */
function repairsText({ repairs = [] }: Issue, language: Language): string {
  const known = repairs.map((repair) => repairText(repair, language)).filter(Boolean);
  return known.length > 0 ? issuesIn(language).places.repairs(known) : '';
}

function withSheetNames(facts: Issue['facts'], language: Language): Issue['facts'] {
  const { table } = facts;
  return typeof table === 'string' ? { ...facts, table: sheetName(table, language) } : facts;
}

/** Tables are spoken of by the name of their sheet, which is what users see. */
export function sheetName(table: string, language: Language): string {
  const known = TABLES.find((name) => name === table);
  return known ? textIn(language).sheets[SHEET_OF[known]] : table;
}

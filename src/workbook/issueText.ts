import type { Issue } from '../domain/issue';
import { SHEET_OF } from './tables/layout';
import { TABLES } from './tables/names';
import { type Language, textIn } from './text';
import { issuesIn } from './text/issuesIn';

/** One clear sentence for an issue, naming sheet, row and column where it has a place. */
export function issueText(issue: Issue, language: Language): string {
  const text = issuesIn(language);
  const sentences: Readonly<Record<string, (facts: Issue['facts']) => string>> = text.issues;
  const facts = withSheetNames(issue.facts, language);
  const sentence = [sentences[issue.code]?.(facts) ?? issue.code, repairText(issue, language)].filter(Boolean).join(language === 'zh' ? '' : ' ');
  if (!issue.place) return sentence;
  const { table, row, column } = issue.place;
  const place = [sheetName(table, language), row && text.places.row(row), column && text.places.column(column)].filter(Boolean).join(' ');
  return text.places.join(place, sentence);
}

/** What would be enough, as one sentence; empty when nothing is proposed. */
function repairText({ repairs = [] }: Issue, language: Language): string {
  const text = issuesIn(language);
  const sentences: Readonly<Record<string, (facts: Issue['facts']) => string>> = text.repairs;
  const known = repairs.flatMap(({ code, facts }) => sentences[code]?.(facts) ?? []);
  return known.length > 0 ? text.places.repairs(known) : '';
}

function withSheetNames(facts: Issue['facts'], language: Language): Issue['facts'] {
  const { table } = facts;
  return typeof table === 'string' ? { ...facts, table: sheetName(table, language) } : facts;
}

/** Tables are spoken of by the name of their sheet, which is what users see. */
function sheetName(table: string, language: Language): string {
  const known = TABLES.find((name) => name === table);
  return known ? textIn(language).sheets[SHEET_OF[known]] : table;
}

import type { Issue } from '../../domain/issue';
import type { CollectedLine } from './collected';
import type { FormSheet } from './formRows';

/** The line with its doubts saying where in which file they are. */
export function located(line: CollectedLine, sheets: readonly FormSheet[]): CollectedLine {
  const column = sheets.find(({ name }) => name === line.sheet)?.columns.headers.get(line.field) ?? '';
  return { ...line, doubts: line.doubts.map((issue) => placed(issue, line, column)) };
}

function placed(issue: Issue, { file, sheet, row, indicator, unit }: CollectedLine, column: string): Issue {
  return { ...issue, facts: { name: `${indicator} ${unit}`, ...issue.facts, file, sheet, row, column } };
}

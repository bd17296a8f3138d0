import { groupBy } from '../../domain/groupBy';
import type { Issue } from '../../domain/issue';
import { type PackField, PACK_FIELDS } from '../../workbook/pack/packRecord';
import type { CollectedLine } from './collected';
import { type FileBasis, mergeField, unjudgedLine } from './mergeField';
import type { MatchedRow } from './matchRows';
import { literalOf, saysSame } from './standing';

/** What a form's rows would change. A row that stands twice counts once where both say the same, and not at all where they differ. */
export function mergeForm(basis: FileBasis, rows: readonly MatchedRow[]): readonly CollectedLine[] {
  const groups = groupBy(rows, identity);
  return [...groups.values()].flatMap((same) => PACK_FIELDS.flatMap((field) => mergeSame(basis, same.filter(({ form }) => form.cells.has(field)), field)));
}

function identity({ row, sent, form }: MatchedRow): string {
  return row ? `row ${row.row}` : sent ? `sent ${sent.key}` : `line ${form.sheet} ${form.row}`;
}

function mergeSame(basis: FileBasis, same: readonly MatchedRow[], field: PackField): readonly CollectedLine[] {
  const [first, ...others] = same;
  if (!first) return [];
  const said = (matched: MatchedRow) => literalOf(matched.form.cells.get(field));
  if (others.every((other) => saysSame(field, said(other), said(first)))) return [mergeField(basis, first, field) ?? []].flat();
  const rows = same.map(({ form }) => form.row);
  return same.map((matched) => repeated(mergeField(basis, matched, field) ?? unjudgedLine(basis, matched, field), rows));
}

function repeated(line: CollectedLine, rows: readonly number[]): CollectedLine {
  if (line.state === 'foreign' || line.state === 'unknown') return line;
  const issue: Issue = { code: 'collect-row-twice', severity: 'error', facts: { rows } };
  return { ...line, state: 'invalid', doubts: [issue], returned: null, isWritable: false };
}

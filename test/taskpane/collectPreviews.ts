import { type CollectedFile, type CollectedLine, type CollectPreview, LINE_STATES, type LineState } from '../../src/app/collect/collected';
import type { Literal } from '../../src/workbook/spec';
import { officeBook, officeRow } from './officeBooks';

export function collectedLine(more: Partial<CollectedLine> = {}): CollectedLine {
  const state = more.state ?? 'new';
  return {
    key: `${more.file ?? '村建办.xlsx'}|${more.row ?? 6}|${more.field ?? 'actual'}`,
    file: '村建办.xlsx', sheet: '填报表', row: 6, office: '村建办', indicator: '征地工业用地面积', unit: '一村', field: 'actual', base: null, now: null, returned: 41.3, typed: '41.3',
    state, doubts: [], isWritable: ['new', 'conflict', 'suspicious', 'stale'].includes(state), target: { table: 'Ledger', header: '4月累计', row: 0 }, ...more,
  };
}

export function collectedFile(more: Partial<Omit<CollectedFile, 'counts'>> & { readonly counts?: Partial<Record<LineState, number>> } = {}): CollectedFile {
  const none: Record<LineState, number> = { new: 0, same: 0, conflict: 0, suspicious: 0, stale: 0, foreign: 0, unknown: 0, invalid: 0 };
  return { name: '村建办.xlsx', office: '村建办', month: 4, isRefused: false, issues: [], ...more, counts: { ...none, ...more.counts } };
}

/** Two rows of the office 村建办; files are made from the lines unless given. */
export function collectPreview({ lines = [collectedLine()], files, returns = [] }: Partial<Pick<CollectPreview, 'lines' | 'files'>> & { readonly returns?: readonly Readonly<Record<string, Literal>>[] } = {}): CollectPreview {
  const names = [...new Set(lines.map(({ file }) => file))];
  const counted = (name: string): CollectedFile => {
    const own = lines.filter(({ file }) => file === name);
    const counts = Object.fromEntries(LINE_STATES.map((state) => [state, own.filter((line) => line.state === state).length]));
    return collectedFile({ name, office: own[0]?.office ?? '', counts });
  };
  return { book: officeBook({ rows: [officeRow(), officeRow({ row: 1, unit: '二村', key: 'I1|V02' })], returns }), files: files ?? names.map(counted), lines };
}

import { bareTarget } from './bareTargets';
import { findFigures } from './findFigures';
import type { ParsedTarget, ParsedTargets } from './parsedTarget';
import { plainSentence } from './plainSentence';
import { readBlock } from './readBlock';
import { sentenceTargets } from './sentenceTargets';
import { tableTarget } from './tableTargets';
import { type TargetColumn, targetColumns, unitLine } from './targetColumns';

interface Reading {
  readonly targets: readonly ParsedTarget[];
  readonly unread: ParsedTargets['unread'];
  readonly columns: readonly TargetColumn[] | null;
  readonly unit: string | null;
  /** Rows of headers still to be passed over. */
  readonly headers: number;
}

/** Targets in a block pasted from a document or a sheet: tables with or without headers, sentences, or both. */
export function parseTargets(text: string): ParsedTargets {
  const rows = readBlock(text);
  const { targets, unread } = rows.reduce<Reading>((reading, cells, index) => readRow(reading, cells, rows[index + 1], index + 1), {
    targets: [], unread: [], columns: null, unit: null, headers: 0,
  });
  return { targets: withKeys(targets), unread };
}

function readRow(reading: Reading, cells: readonly string[], next: readonly string[] | undefined, row: number): Reading {
  if (reading.headers > 0) return { ...reading, headers: reading.headers - 1 };
  const head = cells.length > 1 ? targetColumns(cells, next) : null;
  if (head) return { ...reading, columns: head.columns, headers: head.rows - 1 };
  const found = targetsIn(reading, cells, row);
  if (found.length > 0) return { ...reading, targets: [...reading.targets, ...found] };
  const unit = unitLine(cells);
  if (unit !== null) return { ...reading, unit };
  const words = cells.join(' ');
  return findFigures(plainSentence(words)).length > 0 ? { ...reading, unread: [...reading.unread, { row, text: words }] } : reading;
}

function targetsIn({ columns, unit, targets }: Reading, cells: readonly string[], row: number): readonly ParsedTarget[] {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 1) return sentenceTargets(filled.join(''), row);
  const place = { row, unit, whole: targets.filter(({ partOf }) => partOf === '').at(-1)?.name ?? '' };
  const target = columns ? tableTarget(cells, columns, place) : bareTarget(cells, place);
  return target && hasContent(target) ? [target] : [];
}

function hasContent({ target, stretch, growth, lastYear, issues }: ParsedTarget): boolean {
  return target !== null || stretch !== null || growth !== null || lastYear !== null || issues.length > 0;
}

/** The name, and how often it came before. */
function withKeys(targets: readonly ParsedTarget[]): readonly ParsedTarget[] {
  const seen = new Map<string, number>();
  return targets.map((target) => {
    const before = seen.get(target.name) ?? 0;
    seen.set(target.name, before + 1);
    return { ...target, key: `${target.name}#${before}` };
  });
}

import type { PackForm, PackRow } from '../../../src/workbook/pack/packForm';
import { lagLimit } from '../../../src/domain/track/lagLimit';
import { DEFAULT_RULE, type LightRule } from '../../../src/domain/track/lightRule';
import { packOf } from '../../../src/workbook/pack/packOf';
import type { PackCell, PackSheet, PackSpec } from '../../../src/workbook/pack/packSpec';
import { columnLetters } from '../../../src/workbook/tables/layout';

const EMPTY = { actual: null, nature: null, cause: null, nextStep: null, deadline: null, request: null };

/** A row of the form of April; 300 of 1,000 planned are due and 200 were reported last, unless said otherwise. */
export function packRow(more: Partial<PackRow> = {}, rule: Partial<LightRule> = {}): PackRow {
  const row = {
    key: 'I1|U1', indicator: '实际到位市外内资', unit: '甲戌光伏', kind: 'figure' as const, measure: '万元', decimals: 0, type: 'flow' as const, direction: 'higher' as const, month: 4,
    isClosed: false, status: '◇未报', annual: 1000, milestone: 300, lastYear: null, last: { month: 3, value: 200 }, ...more, fields: { ...EMPTY, ...more.fields },
  };
  const { type: kind, direction, month, milestone, annual: plan, lastYear, measure } = row;
  return { ...row, lag: lagLimit({ ...DEFAULT_RULE, ...rule }, { kind, direction, percent: measure === '%', month, milestone, plan, lastYear }) };
}

/** As `packSpecs` makes one of a row whose figure the statistics station answers for. */
export function wordsRow(more: Partial<PackRow> = {}): PackRow {
  return packRow({ kind: 'words', measure: '', status: '▲欠序时', annual: null, milestone: null, last: null, ...more });
}

export function packForm(rows: readonly PackRow[], more: Partial<PackForm> = {}): PackForm {
  return { language: 'zh', town: '示例镇', year: 2011, month: 4, office: '经发办', due: { month: 5, day: 8 }, sender: '经发办', jumpFactor: 8, rows, ...more };
}

export function packSpec(rows: readonly PackRow[], more: Partial<PackForm> = {}): PackSpec {
  return packOf(packForm(rows, more), { workbook: 'W1', time: '2011-05-04 09:00' });
}

/** Cells by address. */
export function cellsOf({ lines }: PackSheet): ReadonlyMap<string, PackCell> {
  return new Map(lines.flatMap(({ cells }, row) => cells.flatMap((cell, column): [string, PackCell][] => (cell ? [[`${columnLetters(column)}${row + 1}`, cell]] : []))));
}

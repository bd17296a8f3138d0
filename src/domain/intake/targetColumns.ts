import { plainSentence } from './plainSentence';
import { measureName } from '../measure';

/** What a column of a pasted table of targets holds. */
export type TargetColumnKey = 'number' | 'code' | 'name' | 'unit' | 'target' | 'stretch' | 'lastYear' | 'growth' | 'office' | 'document' | 'other';

export interface TargetColumn {
  readonly key: TargetColumnKey;
  /** The unit of measure that its header names. */
  readonly unit: string | null;
}

/** In the order in which a header is tried. */
const HEADERS: readonly (readonly [TargetColumnKey, RegExp])[] = [
  ['number', /^(?:序号|顺序号|no\.?|#)$/i],
  ['code', /^(?:指标)?(?:编号|代码|编码)$|^(?:indicator)?code$/i],
  ['document', /文号|documentno/i],
  ['office', /责任(?:科室|单位|部门|办公室)|牵头|承办|主管(?:部门|单位)|考核(?:部门|单位)|office|responsible|^lead$/i],
  ['unit', /^(?:计量单位|单位|下达单位|量纲|(?:issued)?unit(?:ofmeasure)?|measure)$/i],
  ['growth', /增幅|增长|增速|±%|growth|increase/i],
  ['stretch', /力争|奋斗|争取|挑战|stretch|aspiration/i],
  ['lastYear', /上年|去年|基数|实绩|实际完成|lastyear|previousyear|base/i],
  ['name', /^(?:主要|经济|考核|下达)*(?:指标|项目|目标)(?:名称|内容)$|^(?:主要|经济|考核)*指标$|^(?:项目|名称)$|^(?:indicator|item)(?:name)?$|^name$/i],
  ['target', /目标|下达|任务|计划|必保|确保|底线|指标[值数]|target|floor|plan/i],
];
const UNIT_BEHIND = /[([](?:计量)?(?:单位)?[:]?([^()[\]]+)[)\]]\s*$/;

/** The columns under one or two rows of headers, or `null` when the rows are none. */
export function targetColumns(first: readonly string[], second: readonly string[] | undefined): { readonly columns: readonly TargetColumn[]; readonly rows: 1 | 2 } | null {
  const upper = columnsUnder(first);
  if (second && isHeader(second, first)) {
    const width = Math.max(first.length, second.length);
    const columns = columnsUnder(Array.from({ length: width }, (_, index) => below(first, second, index)));
    if (isTable(columns)) return { columns, rows: 2 };
  }
  return isTable(upper) ? { columns: upper, rows: 1 } : null;
}

/** `单位:万元` above a table. */
export function unitLine(row: readonly string[]): string | null {
  const [, unit = ''] = /(?:计量单位|单位|unit)\s*:\s*(\S+?)[)\]]?$/i.exec(plainSentence(row.filter((cell) => cell !== '').join(' '))) ?? [];
  return measureName(unit);
}

function columnsUnder(headers: readonly string[]): readonly TargetColumn[] {
  return dated(headers).map(({ header, key }) => ({ key: key ?? keyOf(header), unit: unitOf(header) }));
}

function keyOf(header: string): TargetColumnKey {
  const plain = bare(header);
  return plain === '' ? 'other' : (HEADERS.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other');
}

/** Columns headed by nothing but years: the latest is this year's target, the one before last year's figure. */
function dated(headers: readonly string[]): readonly { readonly header: string; readonly key: TargetColumnKey | null }[] {
  const years = headers.map((header) => Number(/^((?:19|20)\d{2})年?$/.exec(bare(header))?.[1] ?? 0));
  const latest = years.filter((year) => year > 0).length > 1 ? Math.max(...years) : 0;
  return headers.map((header, index) => ({ header, key: years[index] === 0 || latest === 0 ? null : years[index] === latest ? 'target' : years[index] === latest - 1 ? 'lastYear' : 'other' }));
}

function bare(header: string): string {
  return plainSentence(header).replace(UNIT_BEHIND, '').replace(/\s/g, '');
}

function unitOf(header: string): string | null {
  return measureName((UNIT_BEHIND.exec(plainSentence(header))?.[1] ?? '').trim());
}

/** A header over two rows: the lower cell, which may need the merged one above it to be understood. */
function below(first: readonly string[], second: readonly string[], index: number): string {
  const lower = second[index] ?? '';
  const upper = first[index] ?? '';
  if (lower === '') return upper;
  if (keyOf(lower) !== 'other') return lower;
  const merged = upper === '' ? (first.slice(0, index).filter((cell) => cell !== '').at(-1) ?? '') : upper;
  return `${merged}${lower}`;
}

/** A second row of headers has no figures, and something to say where the first is merged or about its columns. */
function isHeader(second: readonly string[], first: readonly string[]): boolean {
  const cells = second.filter((cell) => cell !== '');
  const known = cells.filter((cell) => keyOf(cell) !== 'other' || unitOf(cell) !== null || measureName(plainSentence(cell).replace(/[()]/g, '')) !== null);
  const underName = first.findIndex((cell) => keyOf(cell) === 'name');
  return cells.every((cell) => !/^[-\d.,]+%?$/.test(cell)) && known.length > 0 && (second[underName] ?? '') === '';
}

function isTable(columns: readonly TargetColumn[]): boolean {
  const keys = new Set(columns.map(({ key }) => key));
  return keys.has('name') && (keys.has('target') || keys.has('stretch') || keys.has('growth') || keys.has('lastYear'));
}

import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellContent, Scalar } from '../book/operation';

/** What every cell of a sheet becomes when its content goes but its format stays. */
const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null };

/**
 * Content with its type spelled out, so that Univer never guesses: '007' and '=1+1' as literals stay
 * text. A literal error becomes a formula, because Univer knows errors only as results. A formula that
 * shall not live is kept beside its value.
 */
export function toCellData(content: CellContent, liveFormulas = true): ICellData {
  const { value } = content;
  if (!liveFormulas) return { ...toTyped(value), f: null, si: null, p: null, custom: content.formula ? { formula: content.formula } : null };
  const formula = content.formula ?? (isError(value) ? `=${value}` : undefined);
  if (formula === undefined && (value === null || value === '')) return EMPTY;
  return { ...toTyped(value), f: formula ?? null, si: null, p: null };
}

function toTyped(value: Scalar): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING };
  return { v: null, t: null };
}

/** The value of a cell as Excel has it; an empty result of a formula is 0 there, as a reference to an empty cell is. */
export function toScalar(cell: Nullable<ICellData>): Scalar {
  if (!cell) return null;
  const value = cell.v ?? plainText(cell) ?? null;
  if (value === null) return null;
  if (cell.t === CellValueType.BOOLEAN) return value === true || value === 1 || String(value).toUpperCase() === 'TRUE';
  if (cell.t === CellValueType.NUMBER) return Number(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** The formula that `toCellData` kept beside a value. */
export function keptFormula(cell: Nullable<ICellData>): string | undefined {
  const formula: unknown = cell?.custom?.['formula'];
  return typeof formula === 'string' ? formula : undefined;
}

/** The text of a cell that was typed with inner formats or a line break. */
function plainText(cell: ICellData): string | undefined {
  const text = cell.p?.body?.dataStream;
  return text === undefined ? undefined : text.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

const ERRORS = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#SPILL!', '#CALC!']);

function isError(value: Scalar): boolean {
  return typeof value === 'string' && ERRORS.has(value);
}

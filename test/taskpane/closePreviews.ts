import type { LedgerRow } from '../../src/app/close/ledgerRows';
import type { CheckedRow, CheckPreview, FinalPreview, UndoPreview } from '../../src/app/close/preview';

const CHANGE = { columns: [{ table: 'Ledger', header: '_end4', before: [null], after: [144] }], guards: [], appends: [] };

export function ledgerRow(more: Partial<LedgerRow> = {}): LedgerRow {
  return {
    indicator: '征地', unit: '示例一村', office: '村建办', category: 'village', isFlow: true, dataMonth: 4, code: 14, level: 4, status: '■严重滞后', toDate: 36.3,
    milestone: 55, gap: -11.9, attainment: 0.66, distance: -18.7, periods: 2, nature: '', cause: '', row: 3, ...more,
  };
}

export function checkedRow(more: Partial<CheckedRow> = {}): CheckedRow {
  return { ...ledgerRow(more), explanation: '', isConfirmed: false, ...more };
}

export function checkPreview(more: Partial<CheckPreview> = {}): CheckPreview {
  return { kind: 'check', language: 'zh', month: 4, rows: [checkedRow()], added: 1, firstRow: 0, repeats: [], warnings: [], change: CHANGE, ...more };
}

export function finalPreview(more: Partial<FinalPreview> = {}): FinalPreview {
  return {
    kind: 'finalise', language: 'zh', month: 4, recorded: 57, counts: [{ name: 'farBehind', count: 4 }], unanswered: [], escalated: [], changed: [], warnings: [], change: CHANGE,
    ...more,
  };
}

export function undoPreview(more: Partial<UndoPreview> = {}): UndoPreview {
  return { kind: 'undo', language: 'zh', month: 4, withdrawn: 57, warnings: [], change: CHANGE, ...more };
}

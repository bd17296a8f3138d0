import type { SplitPreview, SplitPreviewRow } from '../../src/app/split/split';
import type { IndicatorStanding, Overview, RowStanding } from '../../src/app/track/overview';
import { fail, type Issue, type Outcome, succeed } from '../../src/domain/issue';
import type { PaneActions } from '../../src/taskpane/actions';

export function issue(code: string, more: Partial<Issue> = {}): Issue {
  return { code, severity: 'error', facts: {}, ...more };
}

export function refused(...issues: readonly Issue[]): Promise<Outcome<never>> {
  return Promise.resolve(fail(issues));
}

export function indicator(more: Partial<IndicatorStanding> = {}): IndicatorStanding {
  return {
    name: '制造业投资', measure: '万元', kind: 'flow', direction: 'higher', basis: 'weight', decimals: 0, office: '经发办', target: 20000, units: 20000,
    quarters: 20000, month: 4, milestone: 6667, actual: 6765, completion: 0.338, gap: 0.5, attainment: 1.01, status: '●达序时', code: 11, level: 1,
    due: 10, missing: 0, toVerify: 0, ...more,
  };
}

export function rowStanding(more: Partial<RowStanding> = {}): RowStanding {
  return {
    indicator: '制造业投资', unit: '乙亥汽配', office: '经发办', measure: '万元', distance: -673.333, gap: -14.6, cost: 3.4, status: '■差距较大', code: 14,
    level: 4, row: 7, ...more,
  };
}

export function overview(more: Partial<Overview> = {}): Overview {
  const row = rowStanding();
  return { language: 'zh', town: '示例镇', year: 2011, asOf: 4, indicators: [indicator()], rows: [row], worst: [row], ...more };
}

export function previewRow(more: Partial<SplitPreviewRow> = {}): SplitPreviewRow {
  return { indicator: '制造业投资', unit: '甲子铝业', office: '经发办', measure: '万元', before: null, after: 100, quarters: [25, 25, 25, 25], stop: 'none', row: 0, ...more };
}

export function preview(more: Partial<SplitPreview> = {}): SplitPreview {
  const rows = more.rows ?? [previewRow()];
  return {
    language: 'zh',
    rows,
    totals: [{ indicator: '制造业投资', measure: '万元', target: 100, units: 100, quarters: [25, 25, 25, 25], rows: rows.length }],
    skipped: [],
    warnings: [],
    change: { columns: [{ table: 'Ledger', header: '年度目标', before: [null], after: [100] }], guards: [], appends: [] },
    ...more,
  };
}

/** A split workbook on which everything succeeds at once, but for what a test says otherwise. */
export function actions(more: Partial<PaneActions> = {}): PaneActions {
  return {
    readOverview: () => Promise.resolve(succeed(overview())),
    setUp: () => Promise.resolve(succeed(undefined)),
    previewSplit: () => Promise.resolve(succeed(preview())),
    applySplit: () => Promise.resolve(succeed(undefined)),
    setAsOf: () => Promise.resolve(succeed(undefined)),
    refresh: () => Promise.resolve(succeed(overview())),
    select: () => Promise.resolve(succeed(undefined)),
    onEdited: () => Promise.resolve(() => undefined),
    ...more,
  };
}

/** A command that takes until it is cancelled. */
export function untilCancelled(options?: { readonly signal?: AbortSignal }): Promise<Outcome<never>> {
  return new Promise((resolve) => {
    options?.signal?.addEventListener('abort', () => resolve(fail([issue('cancelled')])));
  });
}

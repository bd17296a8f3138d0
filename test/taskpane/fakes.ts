import type { Circulated } from '../../src/app/copy/circulated';
import type { PrintKind, PrintPreview } from '../../src/app/print/printPreview';
import type { VersionComparison } from '../../src/app/adjust/compareVersions';
import type { AdjustPreview, AdjustPreviewRow } from '../../src/app/adjust/preview';
import type { SplitPreview, SplitPreviewRow } from '../../src/app/split/split';
import type { IndicatorStanding, Overview, RowStanding } from '../../src/app/track/overview';
import { fail, type Issue, type Outcome, succeed } from '../../src/domain/issue';
import type { PaneActions } from '../../src/taskpane/actions';
import { finalPreview } from './closePreviews';
import { collectPreview } from './collectPreviews';
import { documentDraft } from './documentDrafts';
import { officeBook } from './officeBooks';
import { splitReading } from './splitReadings';

export function issue(code: string, more: Partial<Issue> = {}): Issue {
  return { code, severity: 'error', facts: {}, ...more };
}

export function refused(...issues: readonly Issue[]): Promise<Outcome<never>> {
  return Promise.resolve(fail(issues));
}

export function indicator(more: Partial<IndicatorStanding> = {}): IndicatorStanding {
  return {
    name: '制造业投资', measure: '万元', issuedMeasure: '亿元', kind: 'flow', direction: 'higher', basis: 'weight', decimals: 0, office: '经发办', target: 20000, units: 20000,
    quarters: 20000, month: 4, milestone: 6667, actual: 6765, completion: 0.338, gap: 0.5, attainment: 1.01, projection: 20295, low: null, high: null, outlook: '', nature: 'confirmed', colour: 1, status: '●达序时', code: 11, level: 1,
    due: 10, missing: 0, toVerify: 0, isStatistical: false, ...more,
  };
}

export function rowStanding(more: Partial<RowStanding> = {}): RowStanding {
  return {
    indicator: '制造业投资', unit: '乙亥汽配', office: '经发办', measure: '万元', distance: -673.333, gap: -14.6, needed: 225.5, cause: '', nextStep: '', isMissing: false, month: 4, cost: 3.4, status: '■差距较大', code: 14,
    level: 4, colour: 4, row: 7, ...more,
  };
}

export function overview(more: Partial<Overview> = {}): Overview {
  const row = rowStanding();
  return { language: 'zh', town: '示例镇', year: 2011, asOf: 4, indicators: [indicator()], rows: [row], worst: [row], faults: [], ...more };
}

export function previewRow(more: Partial<SplitPreviewRow> = {}): SplitPreviewRow {
  return { indicator: '制造业投资', unit: '甲子铝业', office: '经发办', measure: '万元', before: null, after: 100, quarters: [25, 25, 25, 25], stop: 'none', hold: 'none', remarks: [], key: JSON.stringify([more.indicator ?? '制造业投资', more.unit ?? '甲子铝业']), row: 0, ...more };
}

export function preview(more: Partial<SplitPreview> = {}): SplitPreview {
  const rows = more.rows ?? [previewRow()];
  return {
    language: 'zh',
    rows,
    totals: [{ indicator: '制造业投资', measure: '万元', target: 100, units: 100, quarters: [25, 25, 25, 25], rows: rows.length }],
    skipped: [],
    warnings: [],
    partials: [],
    bridges: [],
    overwritten: [],
    change: { columns: [{ table: 'Ledger', header: '年度目标', before: [null], after: [100] }], guards: [], appends: [] },
    ...more,
  };
}

export function adjustedRow(more: Partial<AdjustPreviewRow> = {}): AdjustPreviewRow {
  return {
    indicator: '制造业投资', unit: '甲子铝业', office: '经发办', measure: '万元', before: 100, after: 120, quartersBefore: [25, 25, 25, 25], quarters: [25, 25, 35, 35],
    origin: '改总数重新分摊:人工改定:年度由100改为120万元。', row: 0, ...more,
  };
}

export function adjustment(more: Partial<AdjustPreview> = {}): AdjustPreview {
  return {
    language: 'zh',
    rows: [adjustedRow()],
    totals: [{ indicator: '制造业投资', measure: '万元', target: 20000, quarters: [5000, 5000, 5000, 5000], scope: 'office' }],
    warnings: [],
    change: {
      columns: [{ table: 'Ledger', header: '年度目标', before: [100], after: [120] }],
      guards: [],
      appends: [{ table: 'Versions', headers: [], rows: [[2, '2011-05-12 09:30', '调整', '改总数重新分摊', '制造业投资', '甲子铝业', 120]] }],
    },
    ...more,
  };
}

export function comparison(more: Partial<VersionComparison> = {}): VersionComparison {
  return {
    before: { version: 1, time: '2011-01-10 09:00', state: '已下达', note: '调整前的计划' },
    after: { version: 2, time: '2011-05-12 09:30', state: '调整', note: '改总数重新分摊' },
    rows: [
      { unit: '甲子铝业', before: 100, after: 120, change: 20, quarters: [0, 0, 10, 10] },
      { unit: '乙亥汽配', before: 80, after: 80, change: 0, quarters: [0, 0, 0, 0] },
    ],
    ...more,
  };
}

export function printPreview(kind: PrintKind, replaces = false): PrintPreview {
  const sheet = kind === 'split' ? '分解表(打印)' : '进度表(打印)';
  return { kind, sheet, replaces, offices: 5, rows: 57, spec: { language: 'zh', sheets: [], names: [], active: sheet } };
}

export function circulated(): Circulated {
  return { rows: 'office', language: 'zh', town: '示例镇', year: 2011, asOf: 4, indicators: [], offices: [], shortfalls: [], progress: [], withheld: { lines: 0, totals: [] } };
}

/** A split workbook on which everything succeeds at once, but for what a test says otherwise. */
export function actions(more: Partial<PaneActions> = {}): PaneActions {
  return {
    readOverview: () => Promise.resolve(succeed(overview())),
    setUp: () => Promise.resolve(succeed(undefined)),
    previewAdopt: () => Promise.resolve(fail([])),
    applyAdopt: () => Promise.resolve(succeed(undefined)),
    readSplit: () => Promise.resolve(succeed(splitReading())),
    previewSplit: () => Promise.resolve(succeed(preview())),
    applySplit: () => Promise.resolve(succeed(undefined)),
    previewAdjustment: () => Promise.resolve(succeed(adjustment())),
    applyAdjustment: () => Promise.resolve(succeed(undefined)),
    readPresentPlan: () => Promise.resolve(succeed([])),
    readPlanStates: () => Promise.resolve(succeed([])),
    markPlan: () => Promise.resolve(succeed(undefined)),
    checkWorkbook: () => Promise.resolve(fail([])),
    planRepair: () => Promise.resolve(fail([])),
    applyRepair: () => Promise.resolve(succeed(undefined)),
    addTables: () => Promise.resolve(succeed(undefined)),
    listVersions: () => Promise.resolve(succeed([])),
    compareVersions: () => Promise.resolve(succeed(comparison())),
    previewClosing: () => Promise.resolve(succeed(finalPreview())),
    applyClosing: () => Promise.resolve(succeed(undefined)),
    listSupervised: () => Promise.resolve(succeed(['村建办', '一村'])),
    draftDocument: (request) => Promise.resolve(succeed(documentDraft(request))),
    writeDocument: (draft) => Promise.resolve(succeed({ sheets: draft.sheets, actions: draft.actions.length })),
    readFigureBook: () => Promise.resolve(fail([issue('host-failed')])),
    applyFigures: () => Promise.resolve(succeed(undefined)),
    listOperations: () => Promise.resolve(succeed({ language: 'zh', operations: [], edited: [], sheets: new Map(), log: [] })),
    previewRestore: () => refused(issue('operation-unknown')),
    applyRestore: () => Promise.resolve(succeed(undefined)),
    readTargetBook: () => Promise.resolve(fail([issue('host-failed')])),
    applyTargets: () => Promise.resolve(succeed(undefined)),
    previewPrint: (kind) => Promise.resolve(succeed(printPreview(kind))),
    applyPrint: () => Promise.resolve(succeed(undefined)),
    readBoardImage: () => Promise.resolve(fail([issue('host-failed')])),
    collectReturns: () => Promise.resolve(succeed(collectPreview())),
    applyCollected: () => Promise.resolve(succeed(undefined)),
    readProtection: () => Promise.resolve(succeed({ language: 'zh', mark: 'none', sheets: [{ name: '分解台账', isProtected: false }] })),
    protectEntries: () => Promise.resolve(succeed(undefined)),
    liftProtection: () => Promise.resolve(succeed(undefined)),
    givePassword: () => undefined,
    readOfficeBook: () => Promise.resolve(succeed(officeBook())),
    saveEntries: () => Promise.resolve(succeed(undefined)),
    showOffice: () => Promise.resolve(succeed(undefined)),
    readCirculated: () => Promise.resolve(succeed(circulated())),
    makeLeadersCopy: () => Promise.resolve(succeed({ name: '领导版.xlsx', content: new Blob(['x']), withheld: { lines: 0, totals: [] } })),
    makeLongTable: () => Promise.resolve(succeed({ name: '长表.csv', content: new Blob(['x']), withheld: { lines: 0, totals: [] } })),
    readPackPlan: () => refused(issue('pack-no-rows')),
    makePacks: () => refused(issue('pack-no-rows')),
    recordPacks: () => Promise.resolve(succeed(undefined)),
    openFile: () => Promise.resolve(succeed(undefined)),
    setAsOf: () => Promise.resolve(succeed(undefined)),
    refresh: () => Promise.resolve(succeed(overview())),
    select: () => Promise.resolve(succeed(undefined)),
    readSelection: () => Promise.resolve(succeed({ sheet: '分解台账', address: 'A6', cell: { table: 'Ledger', header: '指标', row: 0 } })),
    explainSelection: () => Promise.resolve(succeed({ kind: 'outside', sheet: '进度看板', address: 'B2' })),
    onSelected: () => Promise.resolve(() => undefined),
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

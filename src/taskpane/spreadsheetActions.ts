import type { ReadReturn } from '../app/collect/collected';
import type { Spreadsheet } from '../app/ports';
import { readOverview } from '../app/track/overview';
import { refresh } from '../app/track/refresh';
import { fail } from '../domain/issue';
import type { PaneActions } from './actions';
import type { Beside } from './beside';
import { logTime } from './logTime';
import { newWorkbookId } from './newWorkbookId';
import { settled, withoutWriting } from './settled';
import { setUpWorkbook } from './setUpWorkbook';
import { thinningLog } from './thinningLog';
import type { ReadFiles } from './worker/fileReader';

const readHere: ReadFiles = async (files, options) => {
  const { readHere: read } = await import('./worker/fileReader');
  return read(files, options);
};

/**
 * The use cases on a spreadsheet. What only set-up, split and adjustments need is loaded when it is asked for; long
 * work is done in this thread unless `beside` says otherwise.
 */
export function spreadsheetActions(host: Spreadsheet, now: () => Date, beside: Beside = {}): PaneActions {
  const spreadsheet = thinningLog(host);
  const keptReturns = new WeakMap<File, ReadReturn>();
  return {
    readOverview: (options) => withoutWriting(() => readOverview(spreadsheet), options),
    setUp: (order, options) => settled(() => setUpWorkbook(spreadsheet, order, options)),
    previewAdopt: (order, options) =>
      withoutWriting(async () => {
        const { previewAdopt } = await import('../app/adopt/adopt');
        return previewAdopt(spreadsheet, order);
      }, options),
    applyAdopt: (preview, options) =>
      settled(async () => {
        const { applyAdopt } = await import('../app/adopt/adopt');
        return applyAdopt(spreadsheet, preview, options);
      }),
    readSplit: (options) =>
      withoutWriting(async () => {
        const { readReading } = await import('../app/split/reading');
        return readReading(spreadsheet);
      }, options),
    previewSplit: ({ reading, indicators, overrides }, options) =>
      withoutWriting(async () => {
        const { previewRead } = await import('../app/split/split');
        return previewRead(reading.plan, { indicators, overrides, time: logTime(now()) }, { ...options, solve: beside.solve });
      }, options),
    applySplit: (preview, options) =>
      settled(async () => {
        const { applySplit } = await import('../app/split/split');
        return applySplit(spreadsheet, preview, options);
      }),
    previewAdjustment: (order, options) =>
      withoutWriting(async () => {
        const { previewAdjustment } = await import('./adjust/previewAdjustment');
        return previewAdjustment(spreadsheet, order, logTime(now()));
      }, options),
    applyAdjustment: (preview, options) =>
      settled(async () => {
        const { applyAdjustment } = await import('../app/adjust/preview');
        return applyAdjustment(spreadsheet, preview, options);
      }),
    readPresentPlan: (options) =>
      withoutWriting(async () => {
        const { readPresentPlan } = await import('../app/adjust/presentPlan');
        return readPresentPlan(spreadsheet);
      }, options),
    readPlanStates: (options) =>
      withoutWriting(async () => {
        const { readPlanStates } = await import('../app/planState/planStates');
        return readPlanStates(spreadsheet);
      }, options),
    markPlan: (order, options) =>
      settled(async () => {
        const { markPlan } = await import('../app/planState/markPlan');
        return markPlan(spreadsheet, { ...order, time: logTime(now()) }, options);
      }),
    checkWorkbook: (options) =>
      withoutWriting(async () => {
        const { checkWorkbook } = await import('../app/health/checkWorkbook');
        return checkWorkbook(spreadsheet, options);
      }, options),
    planRepair: (health, faults) =>
      settled(async () => {
        const { planRepair } = await import('../app/health/planRepair');
        return planRepair(health, faults, logTime(now()));
      }),
    applyRepair: (plan, options) =>
      settled(async () => {
        const { applyRepair } = await import('../app/health/applyRepair');
        return applyRepair(spreadsheet, plan, options);
      }),
    addTables: (tables, options) =>
      settled(async () => {
        const { addTables } = await import('../app/addTables');
        return addTables(spreadsheet, tables, options);
      }),
    listVersions: (options) =>
      withoutWriting(async () => {
        const { listVersions } = await import('../app/adjust/listVersions');
        return listVersions(spreadsheet);
      }, options),
    compareVersions: (indicator, from, to, options) =>
      withoutWriting(async () => {
        const { compareVersions } = await import('../app/adjust/compareVersions');
        return compareVersions(spreadsheet, indicator, from, to);
      }, options),
    previewClosing: (kind, options) =>
      withoutWriting(async () => {
        const { previewClosing } = await import('../app/close/previewClosing');
        return previewClosing(spreadsheet, kind, logTime(now()));
      }, options),
    applyClosing: (preview, options) =>
      settled(async () => {
        const { applyClosing } = await import('../app/close/preview');
        return applyClosing(spreadsheet, preview, options);
      }),
    listSupervised: (options) =>
      withoutWriting(async () => {
        const { listSupervised } = await import('../app/circular/draft');
        return listSupervised(spreadsheet);
      }, options),
    draftDocument: (request, options) =>
      withoutWriting(async () => {
        const { draftDocument } = await import('../app/circular/draft');
        return draftDocument(spreadsheet, request);
      }, options),
    writeDocument: (draft, text, options) =>
      settled(async () => {
        const { writeDocument } = await import('../app/circular/writeDocument');
        return writeDocument(spreadsheet, draft, text, logTime(now()), options);
      }),
    readFigureBook: (purpose, options) =>
      withoutWriting(async () => {
        const { readFigureBook } = await import('../app/intake/figureBook');
        return readFigureBook(spreadsheet, purpose);
      }, options),
    applyFigures: (shown, accepted, options) =>
      settled(async () => {
        const { applyFigures } = await import('../app/intake/applyFigures');
        return applyFigures(spreadsheet, shown, { accepted, time: logTime(now()) }, options);
      }),
    listOperations: (options) =>
      withoutWriting(async () => {
        const { listOperations } = await import('../app/restore/listOperations');
        return listOperations(spreadsheet);
      }, options),
    previewRestore: (list, id, options) =>
      withoutWriting(async () => {
        const { previewRestore } = await import('../app/restore/previewRestore');
        return previewRestore(spreadsheet, list, id, logTime(now()));
      }, options),
    applyRestore: (preview, isRest, options) =>
      settled(async () => {
        const { applyRestore } = await import('../app/restore/applyRestore');
        return applyRestore(spreadsheet, preview, isRest, options);
      }),
    readTargetBook: (options) =>
      withoutWriting(async () => {
        const { readTargetBook } = await import('../app/intake/targetBook');
        return readTargetBook(spreadsheet);
      }, options),
    applyTargets: (book, lines, options) =>
      settled(async () => {
        const { applyTargets } = await import('../app/intake/applyTargets');
        return applyTargets(spreadsheet, book, { lines, time: logTime(now()) }, options);
      }),
    previewPrint: (kind, options) =>
      withoutWriting(async () => {
        const { previewPrint } = await import('../app/print/printPreview');
        return previewPrint(spreadsheet, kind);
      }, options),
    applyPrint: (preview, options) =>
      settled(async () => {
        const { applyPrint } = await import('../app/print/printPreview');
        return applyPrint(spreadsheet, preview, options);
      }),
    readBoardImage: (language, options) =>
      withoutWriting(async () => {
        const { readBoardImage } = await import('../app/copy/boardImage');
        return readBoardImage(spreadsheet, language);
      }, options),
    collectReturns: (files, options) =>
      withoutWriting(async () => {
        const { collectReturns } = await import('./collect/collectReturns');
        return collectReturns(spreadsheet, { files, read: beside.readFiles ?? readHere, kept: keptReturns }, options);
      }, options),
    applyCollected: (preview, accepted, options) =>
      settled(async () => {
        const { applyCollected } = await import('../app/collect/applyCollected');
        const time = logTime(now());
        return applyCollected(spreadsheet, preview, { accepted, time, today: time.slice(0, 10) }, options);
      }),
    readOfficeBook: (options) =>
      withoutWriting(async () => {
        const { readOfficeBook } = await import('../app/office/officeBook');
        return readOfficeBook(spreadsheet);
      }, options),
    saveEntries: (book, { office, entries }, options) =>
      settled(async () => {
        const { saveEntries } = await import('../app/report/saveEntries');
        const time = logTime(now());
        return saveEntries(spreadsheet, book, entries, { office, time, today: time.slice(0, 10) }, options);
      }),
    showOffice: (office) =>
      settled(async () => {
        const { showOffice } = await import('../app/report/showOffice');
        return showOffice(spreadsheet, office);
      }),
    readCirculated: (options) =>
      withoutWriting(async () => {
        const { readCirculated } = await import('../app/copy/readCirculated');
        return readCirculated(spreadsheet);
      }, options),
    makeLeadersCopy: (choices, options) =>
      withoutWriting(async () => {
        const { makeLeadersCopy } = await import('../app/copy/leadersCopy');
        return makeLeadersCopy(spreadsheet, choices);
      }, options),
    makeLongTable: (choices, options) =>
      withoutWriting(async () => {
        const { makeLongTable } = await import('../app/copy/longTable');
        return makeLongTable(spreadsheet, choices);
      }, options),
    readPackPlan: (options) =>
      withoutWriting(async () => {
        const { readPackPlan } = await import('../app/packs/packPlan');
        return readPackPlan(spreadsheet);
      }, options),
    makePacks: (plan, order, options) =>
      withoutWriting(async () => {
        const { makePacks } = await import('../app/packs/makePacks');
        const write = beside.writePacks ?? (await import('./worker/writePacksHere')).writePacksHere;
        return makePacks(plan, { ...order, time: logTime(now()), workbookId: plan.book.workbookId || newWorkbookId() }, write, options);
      }, options),
    recordPacks: (plan, order, options) =>
      settled(async () => {
        const { recordPacks } = await import('../app/packs/recordPacks');
        return recordPacks(spreadsheet, plan, order, options);
      }),
    openFile: ({ content }) =>
      settled(async () => (beside.openFile ? beside.openFile(new Uint8Array(await content.arrayBuffer())) : fail([{ code: 'file-not-opened', severity: 'error', facts: {} }]))),
    readProtection: (options) =>
      withoutWriting(async () => {
        const { readProtection } = await import('../app/protect/readProtection');
        return readProtection(spreadsheet);
      }, options),
    protectEntries: (password, options) =>
      settled(async () => {
        const { protectEntries } = await import('../app/protect/protectEntries');
        return protectEntries(spreadsheet, { password, time: logTime(now()) }, options);
      }),
    liftProtection: (options) =>
      settled(async () => {
        const { liftProtection } = await import('../app/protect/liftProtection');
        return liftProtection(spreadsheet, logTime(now()), options);
      }),
    givePassword: (password) => spreadsheet.givePassword(password),
    setAsOf: (month, options) =>
      settled(async () => {
        const { setAsOf } = await import('../app/track/setAsOf');
        return setAsOf(spreadsheet, month, logTime(now()), options);
      }),
    refresh: (options) => settled(() => refresh(spreadsheet, options)),
    select: (target) => settled(() => spreadsheet.select(target)),
    explainSelection: (options) =>
      withoutWriting(async () => {
        const { explainSelection } = await import('../app/explain/explainSelection');
        return explainSelection(spreadsheet);
      }, options),
    readSelection: (options) => withoutWriting(() => spreadsheet.selection(), options),
    onSelected: (listener) => spreadsheet.onSelected(listener).catch(() => null),
    onEdited: (listener) => spreadsheet.onEdited(listener).catch(() => null),
  };
}

import type { CommandOptions, SolveSplits, Spreadsheet } from '../app/ports';
import { readOverview } from '../app/track/overview';
import { refresh } from '../app/track/refresh';
import { setAsOf } from '../app/track/setAsOf';
import { fail, type Issue, type Outcome, succeed } from '../domain/issue';
import type { NewWorkbook, PaneActions } from './actions';
import { logTime } from './logTime';

/**
 * The use cases on a spreadsheet. What only set-up, split and adjustments need is loaded when it is asked for; splits are
 * solved in this thread unless `solve` says otherwise.
 */
export function spreadsheetActions(spreadsheet: Spreadsheet, now: () => Date, solve?: SolveSplits): PaneActions {
  return {
    readOverview: (options) => withoutWriting(() => readOverview(spreadsheet), options),
    setUp: (order, options) => settled(() => setUp(spreadsheet, order, options)),
    previewSplit: (indicators, options) =>
      withoutWriting(async () => {
        const { previewSplit } = await import('../app/split/split');
        return previewSplit(spreadsheet, { indicators, time: logTime(now()) }, { ...options, solve });
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
    readCirculated: (options) =>
      withoutWriting(async () => {
        const { readCirculated } = await import('../app/copy/readCirculated');
        return readCirculated(spreadsheet);
      }, options),
    makeLeadersCopy: (options) =>
      withoutWriting(async () => {
        const { makeLeadersCopy } = await import('../app/copy/leadersCopy');
        return makeLeadersCopy(spreadsheet);
      }, options),
    setAsOf: (month, options) => settled(() => setAsOf(spreadsheet, month, options)),
    refresh: (options) => settled(() => refresh(spreadsheet, options)),
    select: (target) => settled(() => spreadsheet.select(target)),
    onEdited: (listener) => spreadsheet.onEdited(listener).catch(() => null),
  };
}

async function setUp(spreadsheet: Spreadsheet, order: NewWorkbook, options?: CommandOptions): Promise<Outcome<void>> {
  const content = order.kind === 'demo' ? await demoContent(order) : await blankContent(order);
  if (!content.ok) return content;
  const { setUp: build } = await import('../app/setUp');
  return build(spreadsheet, content.value, order.language, options);
}

async function demoContent({ language }: NewWorkbook) {
  const [{ default: json }, { readInput }, { contentOf }] = await Promise.all([
    import('../assets/demo-town.json'),
    import('../app/input/readInput'),
    import('../app/input/contentOf'),
  ]);
  const input = readInput(json, language);
  return input.ok ? { ...input, value: contentOf(input.value, language) } : input;
}

async function blankContent({ town, year, asOf, language }: Extract<NewWorkbook, { kind: 'template' }>) {
  const { templateContent } = await import('../app/template');
  return succeed(templateContent(town, year, asOf, language));
}

/** A fault of ours, or a part of the pane that could not be loaded, is shown like any other issue. */
async function settled<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (reason) {
    const message = reason instanceof Error ? reason.message : String(reason);
    return fail([error('unexpected', { message })]);
  }
}

/** Work that writes nothing can be left alone as soon as the planner cancels. */
function withoutWriting<T>(work: () => Promise<Outcome<T>>, options?: CommandOptions): Promise<Outcome<T>> {
  const { signal } = options ?? {};
  if (!signal) return settled(work);
  const stopped = new Promise<Outcome<T>>((resolve) => {
    const stop = (): void => resolve(fail([error('cancelled', {})]));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
  return Promise.race([stopped, settled(work)]);
}

function error(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'error', facts };
}

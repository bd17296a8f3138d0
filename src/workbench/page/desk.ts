import type { Book } from '../book/book';
import type { Operation } from '../book/operation';
import { Host, contentsOnly, presentCells, requireOpen } from '../host';
import type { Calculator } from '../ports';
import { openPane, type Pane } from '../pane/pane';
import { createGrid, type Grid } from '../univer/grid';
import { toUserEdits } from './tableGrowth';
import type { PageLanguage } from './texts';

/** More formulas than these take Univer too long to follow an edit: about 1,000 rows of a ledger. */
const LIVE_FORMULAS = 45_000;

export interface DeskOptions {
  readonly book: Book;
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  readonly language: PageLanguage;
  readonly paneTitle: string;
  /** Called with `true` when work begins that the user has to wait for. */
  onBusy(busy: boolean): void;
  /** An edit of the user in cells that are protected; the grid shows again what stands there. */
  onProtected(): void;
  /** An edit of the user that the book does not take. */
  onRefused(reason: string): void;
  /** The add-in opens a new workbook; `null` is an empty one. */
  onFileOpened(file: Uint8Array | null): void;
  /** The pane's page has been loaded; keys pressed there are heard by its window only. */
  onPaneLoaded(pane: Window): void;
}

/** One workbook on the screen: book, host, grid and pane, wired to each other. */
export interface Desk {
  readonly book: Book;
  /** Whether formulas are worked out. */
  readonly live: boolean;
  /** Resolves when every formula has its value. */
  settled(): Promise<void>;
  close(): void;
}

export function openDesk(options: DeskOptions): Desk {
  const { book } = options;
  const live = countFormulas(book) <= LIVE_FORMULAS;
  let waiting = 0;

  const grid: Grid = createGrid(options.grid, {
    locale: options.language,
    calculation: live,
    onUserOperations: (operations) => takeOver(operations),
    onCalculated: (cells) => book.setCalculated(cells),
    onSelection: (selection) => book.select(selection, 'user'),
    onEditing: (editing) => (host.cellEditing = editing),
  });
  // A host listens to its book for ever; what it says after the desk is closed must not reach the grid.
  let closed = false;
  const calculator: Calculator = {
    follow: (operations) => (closed ? undefined : grid.follow(operations)),
    calculate: () => (closed ? Promise.resolve([]) : grid.calculate()),
    dispose: () => undefined,
  };
  const host = new Host({ book, calculator, openFile: (file) => options.onFileOpened(file) });
  const stopSelection = book.subscribeSelection((selection, origin) => {
    if (origin !== 'user') grid.select(selection);
  });
  const pane: Pane = openPane(options.pane, {
    host,
    url: new URL('taskpane.html', location.href),
    language: options.language === 'zh' ? 'zh-CN' : 'en-US',
    title: options.paneTitle,
    onReady: () => (pane.element.dataset['ready'] = 'true'),
  });

  pane.element.addEventListener('load', () => {
    if (pane.element.contentWindow) options.onPaneLoaded(pane.element.contentWindow);
  });

  function isProtected(operations: readonly Operation[]): boolean {
    try {
      requireOpen(book, operations);
      return false;
    } catch {
      return true;
    }
  }

  function takeOver(all: readonly Operation[]): void {
    const operations = contentsOnly(book, all);
    if (isProtected(operations)) {
      grid.follow(presentCells(book, operations));
      options.onProtected();
      return;
    }
    try {
      for (const edit of toUserEdits(book, operations)) {
        if ('input' in edit) host.userEdit(edit);
        else book.applyAll(edit.operations, { origin: 'user', source: calculator });
      }
    } catch (error) {
      options.onRefused(error instanceof Error ? error.message : String(error));
    }
    void settled();
  }

  async function settled(): Promise<void> {
    waiting += 1;
    if (waiting === 1) options.onBusy(true);
    await host.calculate();
    waiting -= 1;
    if (waiting === 0) options.onBusy(false);
  }

  return {
    book,
    live,
    settled,
    close() {
      closed = true;
      stopSelection();
      pane.close();
      grid.dispose();
    },
  };
}

function countFormulas(book: Book): number {
  return book.sheets.reduce((sum, { cells }) => sum + [...cells.filled()].filter(({ content }) => content.formula !== undefined).length, 0);
}

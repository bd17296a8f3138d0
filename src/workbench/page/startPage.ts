import { Book } from '../book/book';
import { newBook } from '../book/newBook';
import { openDesk, type Desk } from './desk';
import { chooseFile, download, fetchIfPresent, readFile, refusalText, writeFile } from './files';
import { acceptDrops, bindKeys } from './input';
import { buildLayout } from './layout';
import { storedLanguage, storeLanguage, TEXTS } from './texts';

/** What is on the desk, as far as files go. */
interface OpenWorkbook {
  readonly name: string;
  /** The opened file, into which changes are saved; `null` for a workbook begun here. */
  readonly source: Uint8Array | null;
  readonly book: Book;
}

type Work = 'calculating' | 'opening' | 'saving';

const DEMO = 'demo.xlsx';

/** Fills the page: bar, spreadsheet, task pane; begins with the server's demo workbook, else with an empty one. */
export async function startPage(root: HTMLElement): Promise<void> {
  let language = storedLanguage();
  let current: OpenWorkbook = untitled();
  let savedChanges = 0;
  let desk: Desk | null = null;
  const texts = () => TEXTS[language];
  const layout = buildLayout(root, {
    newWorkbook: () => {
      if (mayLeave()) show(untitled());
    },
    open: () => void choose(),
    save: () => void save(),
    togglePane: () => layout.showPane(!layout.isPaneShown()),
    switchLanguage: () => switchLanguage(),
  });
  const busy = new Set<Work>();
  const keys = { open: () => void choose(), save: () => void save() };

  function untitled(): OpenWorkbook {
    return { name: `${TEXTS[language].untitled}.xlsx`, source: null, book: newBook(TEXTS[language].sheet) };
  }

  function setBusy(work: Work, isBusy: boolean): void {
    if (isBusy) busy.add(work);
    else busy.delete(work);
    const latest = [...busy].at(-1);
    layout.showBusy(latest ? texts()[latest] : null);
  }

  function show(next: OpenWorkbook): void {
    desk?.close();
    current = next;
    savedChanges = next.book.journal.length;
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    layout.clearNotices();
    layout.label(texts());
    layout.setFileName(next.name);
    desk = openDesk({
      book: next.book,
      grid: layout.grid,
      pane: layout.pane,
      language,
      paneTitle: texts().pane,
      onBusy: (isBusy) => setBusy('calculating', isBusy),
      onProtected: () => layout.notify(texts().editProtected, 'notice'),
      onRefused: (reason) => layout.notify(texts().editFailed + reason, 'error'),
      onFileOpened: keep,
      onPaneLoaded: (pane) => bindKeys(pane, keys),
    });
    if (!desk.live) layout.notify(texts().notCalculated, 'notice');
    void desk.settled();
  }

  function mayLeave(): boolean {
    return current.book.journal.length <= savedChanges || window.confirm(texts().unsaved);
  }

  async function choose(): Promise<void> {
    const file = await chooseFile();
    if (file) await open(file);
  }

  async function open(file: File): Promise<void> {
    if (!mayLeave()) return;
    await load(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  }

  /** Nothing on the screen changes unless the file could be read. */
  async function load(name: string, read: () => Promise<Uint8Array | null>): Promise<boolean> {
    setBusy('opening', true);
    try {
      const bytes = await read();
      if (!bytes) return false;
      const { operations, source } = await readFile(bytes);
      const book = new Book();
      book.applyAll(operations, { origin: 'file', remember: false });
      show({ name, source, book });
      return true;
    } catch (error) {
      layout.notify(refusalText(error, texts()), 'error');
      return false;
    } finally {
      setBusy('opening', false);
    }
  }

  async function save(): Promise<void> {
    setBusy('saving', true);
    try {
      await desk?.settled();
      const changes = current.book.journal.length;
      download(await writeFile(current.book, current.source), current.name);
      savedChanges = changes;
    } catch (error) {
      layout.notify(texts().saveFailed + (error instanceof Error ? error.message : String(error)), 'error');
    } finally {
      setBusy('saving', false);
    }
  }

  /** Excel opens a new workbook in a window of its own; the page keeps it as a file. */
  function keep(file: Uint8Array | null): void {
    if (file) download(file, texts().openedName);
    layout.notify(file ? texts().openedFile : texts().openedEmpty, 'notice');
  }

  /** Grid and pane speak the language they were made in, so they are made anew around the same book. */
  function switchLanguage(): void {
    const changes = savedChanges;
    language = language === 'zh' ? 'en' : 'zh';
    storeLanguage(language);
    show(current);
    savedChanges = changes;
  }

  bindKeys(window, keys);
  acceptDrops(window, { hover: (isOver) => layout.showDrop(isOver ? texts().drop : null), drop: (file) => void open(file) });
  window.addEventListener('beforeunload', (event) => {
    if (current.book.journal.length > savedChanges) event.preventDefault();
  });
  layout.showPane(true);
  layout.label(texts());
  if (!(await load(DEMO, () => fetchIfPresent(DEMO)))) show(untitled());
}

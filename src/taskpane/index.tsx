import { createRoot } from 'react-dom/client';
import type { OpenFile, SolveSplits, WritePacks } from '../app/ports';
import { hostSpreadsheet } from '../excel/hostSpreadsheet';
import { OutsideExcel } from './OutsideExcel';
import { Pane } from './Pane';
import { spreadsheetActions } from './spreadsheetActions';
import { isDarkTheme } from './theme';
import type { ReadFiles } from './worker/fileReader';

// The bundler finds a worker's file by this very expression, and jest knows no `import.meta`: nothing else imports this file.
const createWorker = (): Worker => new Worker(/* webpackChunkName: "splitWorker" */ new URL('./worker/splitWorker.ts', import.meta.url));

const solveInWorker: SolveSplits = async (jobs, options) => {
  const { workerSolver } = await import('./worker/workerSolver');
  return workerSolver(createWorker)(jobs, options);
};

const createReader = (): Worker => new Worker(/* webpackChunkName: "readWorker" */ new URL('./worker/readWorker.ts', import.meta.url));

const readInWorker: ReadFiles = async (files, options) => {
  const { fileReader } = await import('./worker/fileReader');
  return fileReader(createReader)(files, options);
};

const createPackWorker = (): Worker => new Worker(/* webpackChunkName: "packWorker" */ new URL('./worker/packWorker.ts', import.meta.url));

const writePacks: WritePacks = async (specs, options) => {
  const [{ packWriter }, { writePacksInPane }] = await Promise.all([import('./worker/packWriter'), import('./worker/writePacksInPane')]);
  return packWriter(createPackWorker, writePacksInPane)(specs, options);
};

const openFile: OpenFile = async (bytes) => {
  const { openInExcel } = await import('../excel/openFile');
  return openInExcel(bytes);
};

/** Where everything meets: Office tells where the pane runs, the panels get functions and no Excel. */
async function open(element: HTMLElement): Promise<void> {
  const root = createRoot(element);
  if (typeof Office === 'undefined') {
    root.render(<OutsideExcel state="notLoaded" />);
    return;
  }
  root.render(<OutsideExcel state="connecting" />);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    root.render(<OutsideExcel state="outside" />);
    return;
  }
  const now = (): Date => new Date();
  const { displayLanguage } = Office.context;
  const actions = spreadsheetActions(hostSpreadsheet(), now, { solve: solveInWorker, readFiles: readInWorker, writePacks, openFile });
  const today = now();
  let shown: boolean | null = null;
  const show = (isDark: boolean | null): void => {
    shown = isDark;
    root.render(<Pane actions={actions} surroundings={{ displayLanguage, isDark, today }} />);
  };
  const officeIsDark = (): boolean | null => isDarkTheme(Office.context.officeTheme);
  show(officeIsDark());
  // Excel tells nobody that its theme was changed; whoever changes it comes back to the pane.
  window.addEventListener('focus', () => {
    const isDark = officeIsDark();
    if (isDark !== shown) show(isDark);
  });
}

const element = document.getElementById('root');
if (element) void open(element);

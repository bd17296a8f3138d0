import { createRoot } from 'react-dom/client';
import type { SolveSplits } from '../app/ports';
import { hostSpreadsheet } from '../excel/hostSpreadsheet';
import { OutsideExcel } from './OutsideExcel';
import { Pane } from './Pane';
import { spreadsheetActions } from './spreadsheetActions';
import { isDarkTheme } from './theme';

// The bundler finds the worker's file by this very expression, and jest knows no `import.meta`: nothing else imports this file.
const createWorker = (): Worker => new Worker(/* webpackChunkName: "splitWorker" */ new URL('./worker/splitWorker.ts', import.meta.url));

const solveInWorker: SolveSplits = async (jobs, options) => {
  const { workerSolver } = await import('./worker/workerSolver');
  return workerSolver(createWorker)(jobs, options);
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
  const actions = spreadsheetActions(hostSpreadsheet(), now, solveInWorker);
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

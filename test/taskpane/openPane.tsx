import './browserGlobals';
import type { Beside } from '../../src/taskpane/beside';
import { spreadsheetActions } from '../../src/taskpane/spreadsheetActions';
import { createSpreadsheet } from '../../src/excel/spreadsheet';
import { Pane } from '../../src/taskpane/Pane';
import { newBook, type Book } from '../../src/workbench/book';
import { Host } from '../../src/workbench/host';
import { openOffice, type Office } from '../../src/workbench/node';
import type { Calculator } from '../../src/workbench/ports';
import { createCalculator } from '../../src/workbench/univer/calculator';
import { render } from './render';

const NOW = new Date(2011, 4, 12, 9, 30);

export interface OpenPane {
  readonly book: Book;
  readonly host: Host;
  readonly office: Office;
}

interface PaneOptions {
  readonly displayLanguage?: string;
  /** Whether formulas are worked out, which takes most of a test's time. */
  readonly calculates?: boolean;
  /** The workbook before the pane is opened. */
  readonly prepare?: (host: Host) => void;
  /** Who does long work; the pane's own thread if not given. */
  readonly beside?: Beside;
}

const opened: { readonly office: Office; readonly calculator: Calculator | null }[] = [];

afterEach(() => {
  for (const { office, calculator } of opened.splice(0)) {
    office.close();
    calculator?.dispose();
  }
});

/** The whole pane on the real office.js, beside an empty workbook. */
export async function openPane({ displayLanguage = 'zh-CN', calculates = false, prepare, beside }: PaneOptions = {}): Promise<OpenPane> {
  const book = newBook();
  const calculator = calculates ? await createCalculator() : null;
  const host = new Host({ book, calculator, today: () => NOW });
  prepare?.(host);
  const office = openOffice({ host, locale: displayLanguage });
  opened.push({ office, calculator });
  const actions = spreadsheetActions(createSpreadsheet(office.run), () => NOW, beside);
  render(<Pane actions={actions} surroundings={{ displayLanguage, isDark: false, today: NOW }} />);
  return { book, host, office };
}

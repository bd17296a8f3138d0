import './browserGlobals';
import type { ReactNode } from 'react';
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

const opened: { readonly office: Office; readonly calculator: Calculator }[] = [];

afterEach(() => {
  for (const { office, calculator } of opened.splice(0)) {
    office.close();
    calculator.dispose();
  }
});

/** The whole pane on the real office.js, beside an empty workbook that calculates. */
export async function openPane(displayLanguage = 'zh-CN', around: (pane: ReactNode) => ReactNode = (pane) => pane): Promise<OpenPane> {
  const book = newBook();
  const calculator = await createCalculator();
  const host = new Host({ book, calculator, today: () => NOW });
  const office = openOffice({ host, locale: displayLanguage });
  opened.push({ office, calculator });
  const actions = spreadsheetActions(createSpreadsheet(office.run), () => NOW);
  render(around(<Pane actions={actions} surroundings={{ displayLanguage, isDark: false, today: NOW }} />));
  return { book, host, office };
}

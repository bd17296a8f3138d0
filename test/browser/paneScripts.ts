import type { Frame, Page } from 'playwright-core';

/* What runs inside the pane: the functions below are sent there as text and use nothing from here. */

interface PaneWindow {
  ready: Promise<unknown>;
  heard: { address: string; source: string; triggerSource: string; changeType: string }[];
}

/** The pane's frame, once it is loaded. */
export async function paneFrame(page: Page): Promise<Frame> {
  const element = await page.locator('.workbench-pane iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('There is no pane.');
  await frame.waitForFunction(() => 'Office' in window);
  return frame;
}

export interface HostInformation {
  readonly host: string;
  readonly platform: string;
  readonly language: string;
  readonly supported: readonly boolean[];
}

/** What the add-in learns about its host; `supported` for ExcelApi 1.1, 1.14 and 1.15. */
export function hostInformation(frame: Frame): Promise<HostInformation> {
  return frame.evaluate(async () => {
    await (window as unknown as PaneWindow).ready;
    const { host, platform } = Office.context.diagnostics;
    const supported = ['1.1', '1.14', '1.15'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version));
    return { host: String(host), platform: String(platform), language: Office.context.displayLanguage, supported };
  });
}

/** Values of cells as the add-in reads them. */
export function cells(frame: Frame, sheet: string, address: string): Promise<unknown[][]> {
  return frame.evaluate(
    async ([name, area]) => {
      await (window as unknown as PaneWindow).ready;
      return Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(area);
        range.load('values');
        await context.sync();
        return range.values as unknown[][];
      });
    },
    [sheet, address] as const,
  );
}

export interface SheetTable {
  readonly sheet: string;
  /** Where its body begins, both from 0. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** A table as the add-in reads it. */
export function sheetTable(frame: Frame, name: string): Promise<SheetTable> {
  return frame.evaluate(async (tableName) => {
    await (window as unknown as PaneWindow).ready;
    return Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(tableName);
      const header = table.getHeaderRowRange();
      const body = table.getDataBodyRange();
      table.worksheet.load('name');
      header.load('values');
      body.load('values,formulas,rowIndex,columnIndex');
      await context.sync();
      return {
        sheet: table.worksheet.name,
        row: body.rowIndex,
        column: body.columnIndex,
        headers: (header.values[0] ?? []).map(String),
        values: body.values as unknown[][],
        formulas: body.formulas as unknown[][],
      };
    });
  }, name);
}

/** Which rows of a table's body are hidden, by a filter or otherwise. */
export function hiddenRows(frame: Frame, name: string): Promise<readonly boolean[]> {
  return frame.evaluate(async (tableName) => {
    await (window as unknown as PaneWindow).ready;
    return Excel.run(async (context) => {
      const body = context.workbook.tables.getItem(tableName).getDataBodyRange();
      body.load('rowCount');
      await context.sync();
      const rows = Array.from({ length: body.rowCount }, (_, row) => body.getRow(row));
      rows.forEach((row) => row.load('rowHidden'));
      await context.sync();
      return rows.map(({ rowHidden }) => rowHidden);
    });
  }, name);
}

/** From now on the pane takes this for the moment that it is, such as `2011-05-06T09:30`. */
export function setPaneTime(frame: Frame, moment: string): Promise<void> {
  return frame.evaluate((said) => {
    const pane = window as unknown as { Date: DateConstructor; trueDate?: DateConstructor };
    const True = (pane.trueDate ??= pane.Date);
    pane.Date = new Proxy(True, { construct: (_, parts: []) => (parts.length === 0 ? new True(said) : new True(...parts)) });
  }, moment);
}

/** Sheet and address of the active cell. */
export function activeCell(frame: Frame): Promise<{ readonly sheet: string; readonly address: string }> {
  return frame.evaluate(async () => {
    await (window as unknown as PaneWindow).ready;
    return Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load('address');
      cell.worksheet.load('name');
      await context.sync();
      return { sheet: cell.worksheet.name, address: cell.address.slice(cell.address.lastIndexOf('!') + 1) };
    });
  });
}

/** The add-in writes one cell. */
export function writeCell(frame: Frame, sheet: string, address: string, value: string | number): Promise<void> {
  return frame.evaluate(
    async ([name, area, content]) => {
      await (window as unknown as PaneWindow).ready;
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange(area).values = [[content]];
        await context.sync();
      });
    },
    [sheet, address, value] as const,
  );
}

/** The add-in shows a sheet and selects cells on it. */
export function selectCell(frame: Frame, sheet: string, address: string): Promise<void> {
  return frame.evaluate(
    async ([name, area]) => {
      await (window as unknown as PaneWindow).ready;
      await Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        worksheet.activate();
        worksheet.getRange(area).select();
        await context.sync();
      });
    },
    [sheet, address] as const,
  );
}

/** From now on the pane remembers every change of the sheet that it is told of. */
export function collectEvents(frame: Frame, sheet: string): Promise<void> {
  return frame.evaluate(async (name) => {
    const pane = window as unknown as PaneWindow;
    await pane.ready;
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(name);
      worksheet.load('id');
      await context.sync();
      worksheet.onChanged.add(async ({ address, source, triggerSource, changeType }) => {
        pane.heard.push({ address, source: String(source), triggerSource: String(triggerSource), changeType: String(changeType) });
        return Promise.resolve();
      });
      await context.sync();
    });
  }, sheet);
}

function events(frame: Frame): Promise<PaneWindow['heard']> {
  return frame.evaluate(() => (window as unknown as PaneWindow).heard);
}

/** The events heard, as soon as there are `count` of them. */
export async function untilEvents(frame: Frame, count: number): Promise<PaneWindow['heard']> {
  await frame.waitForFunction((least) => (window as unknown as PaneWindow).heard.length >= least, count);
  return events(frame);
}

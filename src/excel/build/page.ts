import type { PageSpec } from '../../workbook/spec';
import type { Task } from '../bytes';
import { task } from './task';

const POINTS_PER_CENTIMETRE = 72 / 2.54;

export function pageTasks(sheet: Excel.Worksheet, page: PageSpec | undefined): Task[] {
  if (!page) return [];
  const { breaks = [] } = page;
  return [
    task(20, page, () => layOut(sheet.pageLayout, page)),
    ...breaks.map((row) => task(3, null, () => void sheet.horizontalPageBreaks.add(`A${row}`))),
  ];
}

function layOut(layout: Excel.PageLayout, page: PageSpec): void {
  layout.orientation = page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.paperSize = page.paper === 'a4' ? 'A4' : 'A3';
  layout.zoom = {
    ...(page.scale !== undefined && { scale: page.scale }),
    ...(page.fitWide !== undefined && { horizontalFitToPages: page.fitWide }),
    ...(page.fitTall !== undefined && { verticalFitToPages: page.fitTall }),
  };
  layout.leftMargin = page.margins.left * POINTS_PER_CENTIMETRE;
  layout.rightMargin = page.margins.right * POINTS_PER_CENTIMETRE;
  layout.topMargin = page.margins.top * POINTS_PER_CENTIMETRE;
  layout.bottomMargin = page.margins.bottom * POINTS_PER_CENTIMETRE;
  if (page.centered !== undefined) layout.centerHorizontally = page.centered;
  if (page.printArea !== undefined) layout.setPrintArea(page.printArea);
  if (page.titleRows !== undefined) layout.setPrintTitleRows(page.titleRows);
  if (page.titleColumns !== undefined) layout.setPrintTitleColumns(page.titleColumns);
  if (page.footer) setFooter(layout.headersFooters.defaultForAllPages, page.footer);
}

function setFooter(texts: Excel.HeaderFooter, footer: NonNullable<PageSpec['footer']>): void {
  if (footer.left !== undefined) texts.leftFooter = footer.left;
  if (footer.center !== undefined) texts.centerFooter = footer.center;
  if (footer.right !== undefined) texts.rightFooter = footer.right;
}

import type { PageLayout } from './operation';

/** A new sheet's page: margins in points, as Excel's «normal» margins. */
export const DEFAULT_PAGE_LAYOUT: PageLayout = {
  orientation: 'Portrait',
  paperSize: 'A4',
  fit: {},
  scale: 100,
  rowBreaks: [],
  printArea: null,
  titleRows: null,
  titleColumns: null,
  centerHorizontally: false,
  printGridlines: false,
  blackAndWhite: false,
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  headerFooter: {},
};

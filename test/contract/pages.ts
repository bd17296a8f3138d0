import { expectSame, onSheet, type ContractEntry } from './contract';
import { SOURCE, reference } from './sources';

export const pages: readonly ContractEntry[] = [
  onSheet('orientation, paper and fit to pages are kept', reference('pagelayout', 'zoom'), async ({ sheet, context, excel }) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = excel.PageOrientation.landscape;
    pageLayout.paperSize = excel.PaperType.a4;
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.load('orientation, paperSize, zoom, centerHorizontally');
    await context.sync();
    const { horizontalFitToPages, verticalFitToPages } = pageLayout.zoom;
    expectSame([pageLayout.orientation, pageLayout.paperSize, pageLayout.centerHorizontally], ['Landscape', 'A4', true]);
    expectSame([horizontalFitToPages, verticalFitToPages], [1, 1]);
  }),
  onSheet('a page that is not fitted keeps its scale', reference('pagelayout', 'zoom'), async ({ sheet, context }) => {
    sheet.pageLayout.zoom = { scale: 90 };
    sheet.pageLayout.load('zoom');
    await context.sync();
    expectSame(sheet.pageLayout.zoom.scale, 90);
  }),
  onSheet('a page break stands before the cell that was named', reference('pagebreakcollection', 'add'), async ({ sheet, context }) => {
    const { horizontalPageBreaks } = sheet;
    const after = horizontalPageBreaks.add('A5').getCellAfterBreak().load('address');
    horizontalPageBreaks.add('C9');
    const count = horizontalPageBreaks.getCount();
    await context.sync();
    expectSame([after.address, count.value], ["'Contract scratch'!A5", 2]);
    horizontalPageBreaks.removePageBreaks();
    const none = horizontalPageBreaks.getCount();
    await context.sync();
    expectSame(none.value, 0);
  }),
  onSheet('margins in centimetres read as points', reference('pagelayout', 'setprintmargins'), async ({ sheet, context, excel }) => {
    const { pageLayout } = sheet;
    pageLayout.setPrintMargins(excel.PrintMarginUnit.centimeters, { left: 2.54, top: 1.27 });
    pageLayout.load('leftMargin, topMargin');
    await context.sync();
    expectSame([Math.round(pageLayout.leftMargin), Math.round(pageLayout.topMargin)], [72, 36]);
  }),
  onSheet('title rows are kept', reference('pagelayout', 'setprinttitlerows'), async ({ sheet, context }) => {
    sheet.pageLayout.setPrintTitleRows('$1:$5');
    const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
    await context.sync();
    expectSame(rows.address, "'Contract scratch'!1:5");
  }),
  onSheet('title columns are kept', reference('pagelayout', 'setprinttitlecolumns'), async ({ sheet, context }) => {
    sheet.pageLayout.setPrintTitleColumns('$A:$B');
    const columns = sheet.pageLayout.getPrintTitleColumnsOrNullObject().load('address');
    await context.sync();
    expectSame(columns.address, "'Contract scratch'!A:B");
  }),
  onSheet('footers are kept', reference('headerfooter'), async ({ sheet, context }) => {
    const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
    footer.leftFooter = 'Xushi';
    footer.rightFooter = '&P/&N';
    footer.load('leftFooter, rightFooter, centerFooter');
    await context.sync();
    expectSame([footer.leftFooter, footer.rightFooter, footer.centerFooter], ['Xushi', '&P/&N', '']);
  }),
];

function addChart(sheet: Excel.Worksheet, excel: typeof Excel): Excel.Chart {
  sheet.getRange('A1:C3').values = [['', 'Plan', 'Actual'], ['Q1', 1, 2], ['Q2', 3, 4]];
  return sheet.charts.add(excel.ChartType.columnClustered, sheet.getRange('A1:C3'), excel.ChartSeriesBy.columns);
}

export const charts: readonly ContractEntry[] = [
  onSheet('a chart over a block has a series for each column', SOURCE.charts, async ({ sheet, context, excel }) => {
    const { series } = addChart(sheet, excel);
    series.load('items/name');
    await context.sync();
    expectSame(series.items.map(({ name }) => name), ['Plan', 'Actual']);
  }),
  onSheet('a chart is found by name', reference('chartcollection', 'getitem'), async ({ sheet, context, excel }) => {
    addChart(sheet, excel).name = 'Progress';
    await context.sync();
    const chart = sheet.charts.getItem('Progress').load('chartType');
    const none = sheet.charts.getItemOrNullObject('No chart');
    await context.sync();
    expectSame([chart.chartType, none.isNullObject], ['ColumnClustered', true]);
  }),
  onSheet('title, legend and axis format are kept', SOURCE.charts, async ({ sheet, context, excel }) => {
    const chart = addChart(sheet, excel);
    chart.title.text = 'Progress';
    chart.legend.position = excel.ChartLegendPosition.top;
    chart.axes.valueAxis.numberFormat = '0%';
    chart.series.getItemAt(0).format.fill.setSolidColor('#C00000');
    chart.load('title/text, title/visible, legend/position, legend/visible, axes/valueAxis/numberFormat');
    await context.sync();
    expectSame([chart.title.text, chart.title.visible, chart.legend.position, chart.legend.visible], ['Progress', true, 'Top', true]);
    expectSame(chart.axes.valueAxis.numberFormat, '0%');
  }),
  onSheet('a legend can be hidden', reference('chartlegend', 'visible'), async ({ sheet, context, excel }) => {
    const chart = addChart(sheet, excel);
    chart.legend.visible = false;
    chart.load('legend/visible');
    await context.sync();
    expectSame(chart.legend.visible, false);
  }),
  onSheet('a title can be hidden, and names of categories kept low', reference('chartaxis', 'ticklabelposition'), async ({ sheet, context, excel }) => {
    const chart = addChart(sheet, excel);
    chart.title.visible = false;
    chart.axes.categoryAxis.tickLabelPosition = excel.ChartAxisTickLabelPosition.low;
    chart.load('title/visible, axes/categoryAxis/tickLabelPosition');
    await context.sync();
    expectSame([chart.title.visible, chart.axes.categoryAxis.tickLabelPosition], [false, 'Low']);
  }),
  onSheet('a deleted chart is gone', reference('chart', 'delete'), async ({ sheet, context, excel }) => {
    const chart = addChart(sheet, excel);
    chart.setPosition('E2', 'H9');
    chart.delete();
    const count = sheet.charts.getCount();
    await context.sync();
    expectSame(count.value, 0);
  }),
];

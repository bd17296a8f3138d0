import type { Chart, ChartSeries } from '../../book/operation';
import { cellName } from '../address';
import type { SheetDelta } from '../delta/delta';
import { type Excelize, type ExcelizeFile, must } from '../../../xlsx/excelize';

type ChartOptions = Parameters<ReturnType<Excelize['NewFile']>['AddChart']>[2];

/** Adds the sheet's new charts; their exact place and what excelize cannot say is patched in afterwards. */
export function writeCharts(library: Excelize, file: ExcelizeFile, sheet: SheetDelta): void {
  for (const chart of sheet.charts.values()) {
    const cell = cellName(chart.position.row, chart.position.column);
    const [first, ...others] = seriesByType(chart).map(({ type, series }) => chartOptions(library, chart, type, series));
    if (!first) throw new Error(`chart ${chart.name} has no series`);
    must(file.AddChart(sheet.name, cell, first, ...others), `add chart ${chart.name}`);
  }
}

/** Excel.ChartType → excelize's type. */
function chartType(library: Excelize, name: string): ChartOptions['Type'] {
  const types: Record<string, ChartOptions['Type']> = {
    ColumnClustered: library.Col,
    ColumnStacked: library.ColStacked,
    ColumnStacked100: library.ColPercentStacked,
    BarClustered: library.Bar,
    BarStacked: library.BarStacked,
    BarStacked100: library.BarPercentStacked,
    Line: library.Line,
    LineMarkers: library.Line,
    Area: library.Area,
    AreaStacked: library.AreaStacked,
    Pie: library.Pie,
    Doughnut: library.Doughnut,
    XYScatter: library.Scatter,
  };
  const type = types[name];
  if (type === undefined) throw new Error(`no file form for charts of type ${name}`);
  return type;
}

/** Excel's own text colour in charts; excelize's is nearly white. */
const TEXT_COLOR = '#595959';
const TITLE_SIZE = 14;

/** The series by type: those of another type than their chart's are drawn as a second chart over the first. */
export function seriesByType(chart: Chart): { readonly type: string; readonly series: readonly ChartSeries[] }[] {
  const types = [...new Set([chart.type, ...chart.series.map(({ chartType: own }) => own ?? chart.type)])];
  return types
    .map((type) => ({ type, series: chart.series.filter(({ chartType: own }) => (own ?? chart.type) === type) }))
    .filter(({ series }) => series.length > 0);
}

function chartOptions(library: Excelize, chart: Chart, type: string, series: readonly ChartSeries[]): ChartOptions {
  const font = { Font: { Color: TEXT_COLOR, ...(chart.fontSize !== null && { Size: chart.fontSize }) } };
  const format = chart.valueAxisFormat === null ? { SourceLinked: true } : { CustomNumFmt: chart.valueAxisFormat };
  return {
    Type: chartType(library, type),
    Series: series.map((one) => seriesOptions(one, type)),
    Format: { Name: chart.name },
    Legend: { Position: chart.legend === null ? 'none' : chart.legend.toLowerCase(), ...font },
    ...(chart.title === null ? {} : { Title: { Paragraph: [{ Text: chart.title, Font: { Color: TEXT_COLOR, Size: chart.fontSize ?? TITLE_SIZE } }] } }),
    VaryColors: type === 'Pie' || type === 'Doughnut',
    XAxis: { ...font, TickLabelSkip: 1 },
    YAxis: { ...font, MajorGridLines: true, NumFmt: format },
    ShowBlanksAs: 'gap',
  };
}

function seriesOptions({ name, values, categories, color }: ChartSeries, type: string): NonNullable<ChartOptions['Series']>[number] {
  const fill = color === null ? undefined : { Type: 'pattern', Pattern: 1, Color: [color] };
  const isLine = type.startsWith('Line');
  return {
    Name: (name ?? '').replace(/^=/, ''),
    Values: values.replace(/^=/, ''),
    ...(categories !== null && { Categories: categories.replace(/^=/, '') }),
    ...(fill && { Fill: fill }),
    ...(isLine && { Line: { Width: 2.25 }, Marker: { Symbol: type === 'LineMarkers' ? 'circle' : 'none' } }),
  };
}

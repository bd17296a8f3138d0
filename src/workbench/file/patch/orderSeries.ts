import { descendants, elements, type XmlElement } from '../../../xlsx/package/xml';

const FIRST = ['idx', 'order', 'tx', 'spPr'];
const LAST = ['dPt', 'dLbls', 'trendline', 'errBars', 'cat', 'val'];

/** Children of a series by kind of chart (ECMA-376 part 1, 21.2.2.170); excelize mixes the kinds and their order. */
const SERIES: Record<string, readonly string[]> = {
  barChart: [...FIRST, 'invertIfNegative', 'pictureOptions', ...LAST, 'shape', 'extLst'],
  lineChart: [...FIRST, 'marker', ...LAST, 'smooth', 'extLst'],
  areaChart: [...FIRST, 'pictureOptions', ...LAST, 'extLst'],
  pieChart: [...FIRST, 'explosion', ...LAST, 'extLst'],
  doughnutChart: [...FIRST, 'explosion', ...LAST, 'extLst'],
};

/** Puts the parts of each series in the order of the schema and leaves out those of other chart kinds. */
export function orderSeries(chart: XmlElement): void {
  for (const [kind, order] of Object.entries(SERIES)) {
    for (const group of descendants(chart, kind)) {
      for (const series of elements(group, 'ser')) {
        series.children = order.flatMap((name) => elements(series, name));
      }
    }
  }
}

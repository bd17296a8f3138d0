import type { ChartSpec } from '../../workbook/spec';
import type { Task } from '../bytes';
import { task } from './task';

export function chartTask(sheet: Excel.Worksheet, spec: ChartSpec): Task {
  return task(16 + spec.colors.length * 6, spec, () => {
    const holder = spec.dataSheet === undefined ? sheet : sheet.context.workbook.worksheets.getItem(spec.dataSheet);
    const chart = sheet.charts.add(spec.kind, holder.getRange(spec.data).untrack(), spec.seriesBy);
    chart.name = spec.name;
    if (spec.title === undefined) chart.title.visible = false;
    else chart.title.text = spec.title;
    const [first = '', last = first] = spec.position.split(':');
    chart.setPosition(first, last);
    if (spec.legend) chart.legend.position = spec.legend;
    else chart.legend.visible = false;
    if (spec.valueAxisFormat !== undefined) chart.axes.valueAxis.numberFormat = spec.valueAxisFormat;
    if (spec.labelsLow) chart.axes.categoryAxis.tickLabelPosition = 'Low';
    spec.colors.forEach((color, index) => paint(chart.series.getItemAt(index), spec.kind, color));
  });
}

/** A line series is its line; the others are filled. */
function paint(series: Excel.ChartSeries, kind: ChartSpec['kind'], color: string): void {
  if (kind === 'Line') series.format.line.color = color;
  else series.format.fill.setSolidColor(color);
}

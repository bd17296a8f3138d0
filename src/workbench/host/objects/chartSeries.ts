import type { ChartSeries } from '../../book/operation';
import { formatFixedArea, quoteSheetName } from '../../book/address';
import { invalidArgument } from '../hostError';
import { HostObject, type ObjectType } from '../hostObject';
import { toRange } from '../range/makeRange';
import type { Session } from '../session';
import { toColor, toInteger, toText } from '../wireValue';
import { changeChart, chartOf, type ChartTarget } from './chart';

const collection: ObjectType<ChartTarget> = {
  name: 'ChartSeriesCollection',
  scalars: { Count: { get: (target, session) => chartOf(session, target).series.length } },
  items: (target, session) => chartOf(session, target).series.map((_, index) => HostObject.of(series, { ...target, index }, session)),
  methods: {
    GetCount: (target, _, session) => chartOf(session, target).series.length,
    GetItemAt: (target, [given], session) => {
      const index = toInteger(given, 'index');
      if (!chartOf(session, target).series[index]) throw invalidArgument('The index is out of range.');
      return HostObject.of(series, { ...target, index }, session);
    },
  },
};

interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

const series: ObjectType<SeriesTarget> = {
  name: 'ChartSeries',
  scalars: {
    ChartType: {
      get: (target, session) => seriesOf(session, target).chartType ?? chartOf(session, target).type,
      set: (target, value, session) => change(session, target, { chartType: toText(value, 'chartType') }),
    },
    Name: {
      get: (target, session) => seriesOf(session, target).name,
      set: (target, value, session) => change(session, target, { name: toText(value, 'name') }),
    },
  },
  objects: { Format: (target, session) => HostObject.of(format, target, session) },
  methods: {
    Delete: (target, _, session) => {
      seriesOf(session, target);
      changeChart(session, target, { series: chartOf(session, target).series.filter((_one, i) => i !== target.index) });
    },
    SetValues: (target, [range], session) => change(session, target, { values: refer(session, target, range) }),
    SetXAxisValues: (target, [range], session) => change(session, target, { categories: refer(session, target, range) }),
  },
};

const format: ObjectType<SeriesTarget> = {
  name: 'ChartSeriesFormat',
  objects: {
    Fill: (target, session) => HostObject.of(fill, target, session),
    Line: (target, session) => HostObject.of(line, target, session),
  },
};

const fill: ObjectType<SeriesTarget> = {
  name: 'ChartFill',
  methods: {
    Clear: (target, _, session) => change(session, target, { color: null }),
    SetSolidColor: (target, [color], session) => change(session, target, { color: toColor(color, 'color') }),
  },
};

/** A line series has one colour, that of its line. */
const line: ObjectType<SeriesTarget> = {
  name: 'ChartLineFormat',
  scalars: {
    Color: {
      get: (target, session) => seriesOf(session, target).color,
      set: (target, value, session) => change(session, target, { color: toColor(value, 'color') }),
    },
  },
};

export function chartSeriesCollectionObject(session: Session, target: ChartTarget): HostObject {
  return HostObject.of(collection, target, session);
}

function seriesOf(session: Session, target: SeriesTarget): ChartSeries {
  const found = chartOf(session, target).series[target.index];
  if (!found) throw invalidArgument('The series does not exist.');
  return found;
}

function change(session: Session, target: SeriesTarget, part: Partial<ChartSeries>): void {
  seriesOf(session, target);
  const changed = chartOf(session, target).series.map((one, i) => (i === target.index ? { ...one, ...part } : one));
  changeChart(session, target, { series: changed });
}

function refer(session: Session, target: SeriesTarget, range: unknown): string {
  const { sheet, area } = toRange(range, session, target.sheet);
  return `${quoteSheetName(session.sheet(sheet).name)}!${formatFixedArea(area)}`;
}

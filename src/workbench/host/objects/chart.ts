import { boundAreas } from '../../book/area';
import type { Chart } from '../../book/operation';
import { HostError, itemNotFound } from '../hostError';
import { HostObject, type ObjectType } from '../hostObject';
import { requireUnprotected } from '../protection';
import { toRange } from '../range/makeRange';
import type { Session } from '../session';
import { isGiven, toChoice, toFlag, toNumber, toText } from '../wireValue';
import { chartSeriesCollectionObject } from './chartSeries';

export interface ChartTarget {
  readonly sheet: string;
  readonly id: string;
}

const LEGEND = ['Top', 'Bottom', 'Left', 'Right'] as const;

const chart: ObjectType<ChartTarget> = {
  name: 'Chart',
  id: ({ id }) => id,
  scalars: {
    ChartType: {
      get: (target, session) => chartOf(session, target).type,
      set: (target, value, session) => changeChart(session, target, { type: toText(value, 'chartType') }),
    },
    Id: { get: ({ id }) => id },
    Name: {
      get: (target, session) => chartOf(session, target).name,
      set: (target, value, session) => changeChart(session, target, { name: toText(value, 'name') }),
    },
  },
  objects: {
    Axes: (target, session) => HostObject.of(axes, target, session),
    Format: (target, session) => HostObject.of(areaFormat, target, session),
    Legend: (target, session) => HostObject.of(legend, target, session),
    Series: (target, session) => chartSeriesCollectionObject(session, target),
    Title: (target, session) => HostObject.of(title, target, session),
  },
  methods: {
    Delete: (target, _, session) => {
      requireUnprotected(session.sheet(target.sheet), 'allowEditObjects');
      session.write({ type: 'deleteChart', sheet: target.sheet, id: chartOf(session, target).id });
    },
    SetPosition: (target, [start, end], session) => {
      const first = toRange(start, session, target.sheet);
      const last = isGiven(end) ? toRange(end, session, target.sheet) : first;
      changeChart(session, target, { position: boundAreas(first.area, last.area) });
    },
  },
};

const title: ObjectType<ChartTarget> = {
  name: 'ChartTitle',
  scalars: {
    Text: {
      get: (target, session) => chartOf(session, target).title,
      set: (target, value, session) => changeChart(session, target, { title: toText(value, 'text') }),
    },
    Visible: {
      get: (target, session) => chartOf(session, target).title !== null,
      set: (target, value, session) => {
        const visible = toFlag(value, 'visible');
        changeChart(session, target, { title: visible ? (chartOf(session, target).title ?? 'Chart Title') : null });
      },
    },
  },
};

const legend: ObjectType<ChartTarget> = {
  name: 'ChartLegend',
  scalars: {
    Position: {
      get: (target, session) => chartOf(session, target).legend ?? 'Bottom',
      set: (target, value, session) => changeChart(session, target, { legend: toChoice(value, LEGEND, 'position') }),
    },
    Visible: {
      get: (target, session) => chartOf(session, target).legend !== null,
      set: (target, value, session) => {
        const visible = toFlag(value, 'visible');
        changeChart(session, target, { legend: visible ? (chartOf(session, target).legend ?? 'Bottom') : null });
      },
    },
  },
};

const axes: ObjectType<ChartTarget> = {
  name: 'ChartAxes',
  objects: {
    ValueAxis: (target, session) => HostObject.of(valueAxis, target, session),
    CategoryAxis: (target, session) => HostObject.of(categoryAxis, target, session),
  },
};

const valueAxis: ObjectType<ChartTarget> = {
  name: 'ChartAxis',
  scalars: {
    NumberFormat: {
      get: (target, session) => chartOf(session, target).valueAxisFormat ?? 'General',
      set: (target, value, session) => changeChart(session, target, { valueAxisFormat: toText(value, 'numberFormat') }),
    },
  },
};

const LABELS = ['NextToAxis', 'Low', 'High', 'None'] as const;

const categoryAxis: ObjectType<ChartTarget> = {
  name: 'ChartAxis',
  scalars: {
    TickLabelPosition: {
      get: (target, session) => chartOf(session, target).categoryLabels ?? 'NextToAxis',
      set: (target, value, session) => changeChart(session, target, { categoryLabels: toChoice(value, LABELS, 'tickLabelPosition') }),
    },
  },
};

const areaFormat: ObjectType<ChartTarget> = {
  name: 'ChartAreaFormat',
  objects: { Font: (target, session) => HostObject.of(font, target, session) },
};

const font: ObjectType<ChartTarget> = {
  name: 'ChartFont',
  scalars: {
    Size: {
      get: (target, session) => chartOf(session, target).fontSize ?? 10,
      set: (target, value, session) => changeChart(session, target, { fontSize: toNumber(value, 'size') }),
    },
  },
};

export function chartObject(session: Session, sheet: string, id: string): HostObject {
  return HostObject.of(chart, { sheet, id }, session);
}

export function chartOf(session: Session, { sheet, id }: ChartTarget): Chart {
  const found = session.sheet(sheet).charts.get(id);
  if (!found) throw itemNotFound(`chart ${id}`);
  return found;
}

export function changeChart(session: Session, target: ChartTarget, part: Partial<Chart>): void {
  requireUnprotected(session.sheet(target.sheet), 'allowEditObjects');
  const before = chartOf(session, target);
  if (part.name !== undefined && isTaken(session, target, part.name)) {
    throw new HostError('InvalidArgument', `A chart named ${part.name} exists already.`);
  }
  session.write({ type: 'setChart', sheet: target.sheet, chart: { ...before, ...part } });
}

function isTaken(session: Session, { sheet, id }: ChartTarget, name: string): boolean {
  const others = [...session.sheet(sheet).charts.values()].filter((other) => other.id !== id);
  return others.some((other) => other.name.toLowerCase() === name.toLowerCase());
}

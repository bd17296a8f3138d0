import type { Chart } from '../../book/operation';
import { invalidArgument } from '../hostError';
import { HostObject, type ObjectType } from '../hostObject';
import { requireUnprotected } from '../protection';
import { toRange } from '../range/makeRange';
import type { Session } from '../session';
import { toChoice, toInteger, toText } from '../wireValue';
import { chartObject } from './chart';
import { seriesOf } from './chartData';

/** The target is the sheet's id. */
const charts: ObjectType<string> = {
  name: 'ChartCollection',
  scalars: { Count: { get: (sheet, session) => list(session, sheet).length } },
  items: (sheet, session) => list(session, sheet).map(({ id }) => chartObject(session, sheet, id)),
  find: findChart,
  methods: {
    Add: (sheet, [type, source, seriesBy], session) => addChart(session, sheet, toText(type, 'type'), source, seriesBy),
    GetCount: (sheet, _, session) => list(session, sheet).length,
    GetItem: (sheet, [name], session) => {
      const chart = findChart(sheet, name, session);
      if (!chart) throw invalidArgument(`There is no chart ${toText(name, 'name')}.`);
      return chart;
    },
    GetItemAt: (sheet, [index], session) => {
      const chart = list(session, sheet)[toInteger(index, 'index')];
      if (!chart) throw invalidArgument('The index is out of range.');
      return chartObject(session, sheet, chart.id);
    },
    GetItemOrNullObject: (sheet, [name], session) => findChart(sheet, name, session),
  },
};

export function chartsObject(session: Session, sheet: string): HostObject {
  return HostObject.of(charts, session.sheet(sheet).id, session);
}

function list(session: Session, sheet: string): readonly Chart[] {
  return [...session.sheet(sheet).charts.values()];
}

/** By id or by name. */
function findChart(sheet: string, key: unknown, session: Session): HostObject | null {
  const text = toText(key, 'name');
  const chart = list(session, sheet).find(({ id, name }) => id === text || name.toLowerCase() === text.toLowerCase());
  return chart ? chartObject(session, sheet, chart.id) : null;
}

/** A new chart lies over eight columns and fifteen rows until it is placed. */
function addChart(session: Session, sheet: string, type: string, source: unknown, seriesBy: unknown): HostObject {
  requireUnprotected(session.sheet(sheet), 'allowEditObjects');
  const data = toRange(source, session, sheet);
  const by = toChoice(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows'], 'seriesBy');
  const series = seriesOf(session, data, by);
  const [only] = series;
  const chart: Chart = {
    id: session.newId('0010'),
    name: `Chart ${list(session, sheet).length + 1}`,
    type,
    title: series.length === 1 && only ? only.name : null,
    legend: 'Bottom',
    position: { row: 1, column: 1, rows: 15, columns: 8 },
    series,
    valueAxisFormat: null,
    fontSize: null,
  };
  session.write({ type: 'setChart', sheet, chart });
  return chartObject(session, sheet, chart.id);
}

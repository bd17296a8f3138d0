import type { Border, Edge } from '../../book/operation';
import type { Side } from '../../book/format';
import { HostObject, type ObjectType } from '../hostObject';
import { requireUnprotected } from '../protection';
import type { RangeTarget } from '../rangeTarget';
import type { Session } from '../session';
import { toChoice, toColor } from '../wireValue';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
const STYLES = ['None', 'Continuous', 'Dash', 'Dot', 'Double'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

const borders: ObjectType<RangeTarget> = {
  name: 'RangeBorderCollection',
  scalars: { Count: { get: () => EDGES.length } },
  items: (range, session) => EDGES.map((edge) => HostObject.of(border, { range, edge }, session)),
  find: (range, key, session) => HostObject.of(border, { range, edge: toChoice(key, EDGES, 'index') }, session),
};

interface BorderTarget {
  readonly range: RangeTarget;
  readonly edge: Edge;
}

const border: ObjectType<BorderTarget> = {
  name: 'RangeBorder',
  id: ({ edge }) => edge,
  scalars: {
    Color: {
      get: (target, session) => drawn(target, session)?.color ?? '',
      set: (target, value, session) => draw(target, { color: toColor(value, 'color') }, session),
    },
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (target, session) => drawn(target, session)?.style ?? null,
      set: (target, value, session) => draw(target, { style: toChoice(value, STYLES, 'style') }, session),
    },
    Weight: {
      get: (target, session) => drawn(target, session)?.weight ?? null,
      set: (target, value, session) => draw(target, { weight: toChoice(value, WEIGHTS, 'weight') }, session),
    },
  },
};

export function bordersObject(session: Session, range: RangeTarget): HostObject {
  return HostObject.of(borders, range, session);
}

/** The line as the first cell on that edge has it; `null` where the range has no such edge. */
function drawn({ range, edge }: BorderTarget, session: Session): Border | null {
  const { row, column, rows, columns } = range.area;
  const { formats } = session.sheet(range.sheet);
  const at = (r: number, c: number, side: Side) => formats.border(r, c, side);
  switch (edge) {
    case 'EdgeTop':
      return at(row, column, 'top');
    case 'EdgeBottom':
      return at(row + rows - 1, column, 'bottom');
    case 'EdgeLeft':
      return at(row, column, 'left');
    case 'EdgeRight':
      return at(row, column + columns - 1, 'right');
    case 'InsideHorizontal':
      return rows > 1 ? at(row, column, 'bottom') : null;
    case 'InsideVertical':
      return columns > 1 ? at(row, column, 'right') : null;
  }
}

/** Colour or weight alone draw a continuous line where there was none. */
function draw(target: BorderTarget, change: Partial<Border>, session: Session): void {
  const { sheet, area } = target.range;
  requireUnprotected(session.sheet(sheet), 'allowFormatCells');
  const before = drawn(target, session);
  if (!before) return;
  const style = before.style === 'None' ? 'Continuous' : before.style;
  session.write({ type: 'setFormat', sheet, area, format: { borders: { [target.edge]: { ...before, style, ...change } } } });
}

import type { ConditionalFormat } from '../../book/operation';
import { invalidArgument, itemNotFound } from '../hostError';
import { HostObject, type ObjectType } from '../hostObject';
import { requireUnprotected } from '../protection';
import { makeRange } from '../range/makeRange';
import type { Session } from '../session';
import { toColor, toFlag, toInteger, toText } from '../wireValue';

interface Target {
  readonly sheet: string;
  readonly id: string;
}

const conditionalFormat: ObjectType<Target> = {
  name: 'ConditionalFormat',
  id: ({ id }) => id,
  scalars: {
    Id: { get: ({ id }) => id },
    Priority: {
      get: (target, session) => session.sheet(target.sheet).conditionalFormats.indexOf(state(session, target)),
      set: (target, value, session) => setPriority(session, target, toInteger(value, 'priority')),
    },
    StopIfTrue: {
      get: (target, session) => state(session, target).stopIfTrue,
      set: (target, value, session) => change(session, target, { stopIfTrue: toFlag(value, 'stopIfTrue') }),
    },
    Type: { get: () => 'Custom' },
  },
  objects: {
    Custom: (target, session) => HostObject.of(custom, target, session),
    CustomOrNullObject: (target, session) => HostObject.of(custom, target, session),
  },
  methods: {
    Delete: (target, _, session) => {
      requireUnprotected(session.sheet(target.sheet), 'allowFormatCells');
      session.write({ type: 'deleteConditionalFormat', sheet: target.sheet, id: state(session, target).id });
    },
    GetRange: (target, _, session) => makeRange(session, target.sheet, state(session, target).area),
  },
};

const custom: ObjectType<Target> = {
  name: 'CustomConditionalFormat',
  objects: {
    Format: (target, session) => HostObject.of(rangeFormat, target, session),
    Rule: (target, session) => HostObject.of(rule, target, session),
  },
};

const rule: ObjectType<Target> = {
  name: 'ConditionalFormatRule',
  scalars: {
    Formula: {
      get: (target, session) => state(session, target).formula,
      set: (target, value, session) => {
        const formula = toText(value, 'formula');
        change(session, target, { formula: formula.startsWith('=') ? formula : `=${formula}` });
      },
    },
  },
};

const rangeFormat: ObjectType<Target> = {
  name: 'ConditionalRangeFormat',
  objects: {
    Fill: (target, session) => HostObject.of(fill, target, session),
    Font: (target, session) => HostObject.of(font, target, session),
  },
};

const fill: ObjectType<Target> = {
  name: 'ConditionalRangeFill',
  scalars: {
    Color: {
      get: (target, session) => state(session, target).format.fill ?? null,
      set: (target, value, session) => changeFormat(session, target, { fill: toColor(value, 'color') }),
    },
  },
};

const font: ObjectType<Target> = {
  name: 'ConditionalRangeFont',
  scalars: {
    Bold: {
      get: (target, session) => state(session, target).format.bold ?? null,
      set: (target, value, session) => changeFormat(session, target, { bold: toFlag(value, 'bold') }),
    },
    Color: {
      get: (target, session) => state(session, target).format.fontColor ?? null,
      set: (target, value, session) => changeFormat(session, target, { fontColor: toColor(value, 'color') }),
    },
    Italic: {
      get: (target, session) => state(session, target).format.italic ?? null,
      set: (target, value, session) => changeFormat(session, target, { italic: toFlag(value, 'italic') }),
    },
  },
};

export function conditionalFormatObject(session: Session, sheet: string, id: string): HostObject {
  return HostObject.of(conditionalFormat, { sheet, id }, session);
}

function state(session: Session, { sheet, id }: Target): ConditionalFormat {
  const found = session.sheet(sheet).conditionalFormats.find((format) => format.id === id);
  if (!found) throw itemNotFound(`conditional format ${id}`);
  return found;
}

function change(session: Session, target: Target, part: Partial<ConditionalFormat>): void {
  requireUnprotected(session.sheet(target.sheet), 'allowFormatCells');
  const changed = { ...state(session, target), ...part };
  session.write({ type: 'addConditionalFormat', sheet: target.sheet, conditionalFormat: changed });
}

function changeFormat(session: Session, target: Target, part: ConditionalFormat['format']): void {
  change(session, target, { format: { ...state(session, target).format, ...part } });
}

/** Moves the format to its new place in the order; every other keeps its order. */
function setPriority(session: Session, target: Target, priority: number): void {
  const all = session.sheet(target.sheet).conditionalFormats;
  if (priority < 0 || priority >= all.length) throw invalidArgument('priority is out of bounds.');
  const moved = state(session, target);
  const order = all.filter((format) => format !== moved);
  order.splice(priority, 0, moved);
  order.forEach((format, i) => {
    if (format.priority !== i) session.write({ type: 'addConditionalFormat', sheet: target.sheet, conditionalFormat: { ...format, priority: i } });
  });
}

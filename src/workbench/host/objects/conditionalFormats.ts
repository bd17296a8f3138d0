import { intersectAreas } from '../../book/area';
import type { ConditionalFormat } from '../../book/operation';
import { HostError, invalidArgument } from '../hostError';
import { HostObject, type ObjectType } from '../hostObject';
import { requireUnprotected } from '../protection';
import type { RangeTarget } from '../rangeTarget';
import type { Session } from '../session';
import { toInteger, toText } from '../wireValue';
import { conditionalFormatObject } from './conditionalFormat';

const conditionalFormats: ObjectType<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  items: (range, session) => list(session, range).map(({ id }) => conditionalFormatObject(session, range.sheet, id)),
  find: findFormat,
  methods: {
    Add: (range, [type], session) => addFormat(session, range, toText(type, 'type')),
    ClearAll: (range, _, session) => {
      requireUnprotected(session.sheet(range.sheet), 'allowFormatCells');
      for (const { id } of list(session, range)) session.write({ type: 'deleteConditionalFormat', sheet: range.sheet, id });
    },
    GetCount: (range, _, session) => list(session, range).length,
    GetItemAt: (range, [index], session) => {
      const format = list(session, range)[toInteger(index, 'index')];
      if (!format) throw invalidArgument('The index is out of range.');
      return conditionalFormatObject(session, range.sheet, format.id);
    },
    GetItemOrNullObject: (range, [key], session) => findFormat(range, key, session),
  },
};

export function conditionalFormatsObject(session: Session, range: RangeTarget): HostObject {
  return HostObject.of(conditionalFormats, range, session);
}

/** Those that touch the range, in the order in which they are tested. */
function list(session: Session, range: RangeTarget): readonly ConditionalFormat[] {
  return session.sheet(range.sheet).conditionalFormats.filter(({ area }) => intersectAreas(area, range.area));
}

function findFormat(range: RangeTarget, key: unknown, session: Session): HostObject | null {
  const id = toText(key, 'id');
  return list(session, range).some((format) => format.id === id) ? conditionalFormatObject(session, range.sheet, id) : null;
}

/** A new format comes first: the others on the sheet are tested after it. */
function addFormat(session: Session, range: RangeTarget, type: string): HostObject {
  const sheet = session.sheet(range.sheet);
  requireUnprotected(sheet, 'allowFormatCells');
  if (type !== 'Custom') throw new HostError('ApiNotFound', `The workbench models custom conditional formats only, not ${type}.`);
  const id = session.newId('000F');
  sheet.conditionalFormats.forEach((conditionalFormat, i) => {
    session.write({ type: 'addConditionalFormat', sheet: sheet.id, conditionalFormat: { ...conditionalFormat, priority: i + 1 } });
  });
  session.write({
    type: 'addConditionalFormat',
    sheet: sheet.id,
    conditionalFormat: { id, area: range.area, formula: '', format: {}, stopIfTrue: false, priority: 0 },
  });
  return conditionalFormatObject(session, sheet.id, id);
}

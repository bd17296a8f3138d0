import { formatFixedArea, parseArea, quoteSheetName, splitSheetName } from '../../book/address';
import type { DefinedName } from '../../book/book';
import { checkDefinedName } from '../definedName';
import { HostError, itemNotFound } from '../hostError';
import { HostObject, type ObjectType } from '../hostObject';
import { makeRange, resolveName } from '../range/makeRange';
import { RangeTarget } from '../rangeTarget';
import type { Session } from '../session';
import { toFlag, toText } from '../wireValue';

const names: ObjectType<null> = {
  name: 'NamedItemCollection',
  items: (_, session) => [...session.book.names.values()].map(({ name }) => HostObject.of(namedItem, name, session)),
  find: (_, key, session) => findName(session, key),
  methods: {
    Add: (_, [name, reference], session) => addName(session, toText(name, 'name'), reference),
    GetCount: (_, __, session) => session.book.names.size,
    GetItemOrNullObject: (_, [key], session) => findName(session, key),
  },
};

/** Names that belong to one sheet. There are none: Xushi's names belong to the workbook. */
const sheetNames: ObjectType<string> = {
  name: 'NamedItemCollection',
  items: () => [],
  find: () => null,
  methods: { GetCount: () => 0, GetItemOrNullObject: () => null },
};

/** The target is the name itself, which is its id. */
const namedItem: ObjectType<string> = {
  name: 'NamedItem',
  id: (name) => name,
  scalars: {
    Formula: {
      get: (name, session) => state(session, name).formula,
      set: (name, value, session) => session.write({ type: 'setName', ...state(session, name), formula: toText(value, 'formula') }),
    },
    Name: { get: (name, session) => state(session, name).name },
    Scope: { get: () => 'Workbook' },
    Type: { get: (name, session) => (resolveName(session, name) ? 'Range' : typeOf(constant(session, name))) },
    Value: { get: readValue, calculated: true },
    Visible: {
      get: (name, session) => state(session, name).visible,
      set: (name, value, session) => session.write({ type: 'setName', ...state(session, name), visible: toFlag(value, 'visible') }),
    },
  },
  methods: {
    Delete: (name, _, session) => session.write({ type: 'deleteName', name: state(session, name).name }),
    GetRange: (name, _, session) => {
      const range = rangeOf(session, name);
      if (!range) throw new HostError('InvalidReference', `The name ${name} does not refer to a range.`);
      return range;
    },
    GetRangeOrNullObject: (name, _, session) => rangeOf(session, name),
  },
};

export function namesObject(session: Session): HostObject {
  return HostObject.of(names, null, session);
}

export function sheetNamesObject(session: Session, sheet: string): HostObject {
  return HostObject.of(sheetNames, session.sheet(sheet).id, session);
}

function state(session: Session, name: string): DefinedName {
  const found = session.book.names.get(name.toLowerCase());
  if (!found) throw itemNotFound(`name ${name}`);
  return found;
}

function findName(session: Session, key: unknown): HostObject | null {
  const name = toText(key, 'name');
  return session.book.names.has(name.toLowerCase()) ? HostObject.of(namedItem, name, session) : null;
}

function addName(session: Session, name: string, reference: unknown): HostObject {
  checkDefinedName(session, name);
  session.write({ type: 'setName', name, formula: referenceFormula(session, reference), visible: true });
  return HostObject.of(namedItem, name, session);
}

/** A range becomes a fixed reference with its sheet; text is a formula, or a value when it has no `=`. */
function referenceFormula(session: Session, reference: unknown): string {
  if (reference instanceof HostObject && reference.target instanceof RangeTarget) {
    const { sheet, area } = reference.target;
    return `=${quoteSheetName(session.sheet(sheet).name)}!${formatFixedArea(area)}`;
  }
  const text = toText(reference, 'reference');
  return text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
}

function rangeOf(session: Session, name: string): HostObject | null {
  const target = resolveName(session, state(session, name).name);
  return target && makeRange(session, target.sheet, target.area);
}

/** `Sheet!$A$1` for a name of cells, otherwise its constant; other formulas are not worked out. */
function readValue(name: string, session: Session): unknown {
  const text = state(session, name).formula.slice(1);
  const { sheet, rest } = splitSheetName(text);
  return sheet !== null && parseArea(rest) ? text : constant(session, name);
}

function constant(session: Session, name: string): string | number | boolean {
  const text = state(session, name).formula.slice(1);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] ?? '').replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (text !== '' && Number.isFinite(Number(text))) return Number(text);
  if (text.includes('#REF!')) return '#REF!';
  throw new HostError('ApiNotFound', `The workbench does not work out the formula of the name ${name}.`);
}

function typeOf(value: string | number | boolean): string {
  if (value === '#REF!') return 'Error';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

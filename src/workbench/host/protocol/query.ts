import { HostError } from '../hostError';
import type { HostObject } from '../hostObject';
import type { Query } from './request';

/** What to read of an object: names in any case, each with what to read of the object behind it. */
type Selection = Map<string, Selection>;

const EVERYTHING = new Set(['*', '$all']);
const NOTHING = '$none';

/** Answers one `load`: an object with PascalCase keys, or `{_Items}` for a collection. */
export function answerQuery(object: HostObject, query: Query): unknown {
  const selection: Selection = new Map();
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  for (const path of paths) addPath(selection, path.split('/'));
  if ((query.Select ?? []).length === 0) selection.set('*', new Map());
  return answer(object, selection, query);
}

/** Whether answering the query needs up-to-date formula values. */
export function needsCalculation(object: HostObject, query: Query): boolean {
  const wanted = new Set([...(query.Select ?? []), ...(query.Expand ?? [])].map((path) => lastStep(path)));
  if (wanted.size === 0 || [...EVERYTHING].some((word) => wanted.has(word))) return true;
  return [...wanted].some((name) => CALCULATED.has(name) || isCalculatedHere(object, name));
}

const CALCULATED = new Set(['values', 'text', 'valuetypes', 'value']);

function isCalculatedHere(object: HostObject, name: string): boolean {
  const member = findName(object.scalarNames, name);
  return member !== null && object.isCalculated(member);
}

function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

function addPath(selection: Selection, [name = '', ...rest]: readonly string[]): void {
  const key = name.toLowerCase();
  const inner = selection.get(key) ?? new Map<string, Selection>();
  selection.set(key, inner);
  if (rest.length > 0) addPath(inner, rest);
}

function answer(object: HostObject, selection: Selection, { Top, Skip }: Query): unknown {
  if (!object.isCollection) return answerMembers(object, selection);
  const own = object.scalarNames.filter((name) => selection.has(name.toLowerCase()) || selection.has('*'));
  const scalars = Object.fromEntries(own.map((name) => [name, object.read(name)]));
  const ofItems: Selection = new Map([...selection].filter(([name]) => findName(object.scalarNames, name) === null));
  if (ofItems.size === 0) return scalars;
  const end = Top === undefined ? undefined : (Skip ?? 0) + Top;
  const items = object.items().slice(Skip ?? 0, end);
  return { ...scalars, _Items: items.map((item) => answerMembers(item, ofItems)) };
}

function answerMembers(object: HostObject, selection: Selection): Record<string, unknown> {
  const { id } = object;
  const result: Record<string, unknown> = id === null ? {} : { _Id: id };
  for (const [name, inner] of selection) {
    if (name === NOTHING) continue;
    if (EVERYTHING.has(name)) {
      for (const scalar of object.scalarNames) result[scalar] = object.read(scalar);
      continue;
    }
    const scalar = findName(object.scalarNames, name);
    if (scalar !== null) result[scalar] = object.read(scalar);
    else answerObject(object, name, inner, result);
  }
  return result;
}

function answerObject(object: HostObject, name: string, inner: Selection, result: Record<string, unknown>): void {
  const member = findName(object.objectNames, name);
  if (member === null) throw new HostError('ApiNotFound', `The workbench does not model ${object.typeName}.${name}.`);
  const child = object.object(member);
  const selection: Selection = inner.size > 0 ? inner : new Map([['*', new Map<string, Selection>()]]);
  result[member] = child ? answer(child, selection, {}) : { _IsNull: true };
}

function findName(names: readonly string[], name: string): string | null {
  return names.find((candidate) => candidate.toLowerCase() === name) ?? null;
}

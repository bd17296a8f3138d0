import { HostError, invalidArgument, itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import { rangeObject } from '../objects/range';
import { serviceObject } from '../objects/service';
import { workbookObject } from '../objects/workbook';
import type { Session } from '../session';
import { PathKind, type ArgumentInfo, type ObjectPath, type RequestBody } from './request';

/** Finds the object behind each path of one request. A path is walked once: `tables.add` must not add twice. */
export class Paths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: RequestBody['ObjectPaths'],
    private readonly session: Session,
  ) {}

  /** `null` is the null object that an `…OrNullObject` method gave, or a child of it. */
  object(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw invalidArgument(`There is no object path ${id}.`);
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  }

  /** As `object`, for uses that a null object cannot serve. */
  existing(id: number): HostObject {
    const object = this.object(id);
    if (!object) throw itemNotFound('the object is a null object');
    return object;
  }

  /** Arguments with the objects among them in place of their path ids. */
  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const args = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return args.map((value, i) => this.resolve(value, ids?.[i]));
  }

  private resolve(value: unknown, id: unknown): unknown {
    if (typeof id === 'number' && id !== 0) return this.existing(id);
    if (Array.isArray(value) && Array.isArray(id)) return value.map((one: unknown, i) => this.resolve(one, id[i]));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return this.resolveInside(value);
    return value;
  }

  private resolveInside(value: object): unknown {
    if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number') return this.existing(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.resolve(one, 0)]));
  }

  private walk(path: ObjectPath): HostObject | null {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case PathKind.root:
        return workbookObject(this.session);
      case PathKind.newObject:
        return serviceObject(name, this.session);
      case PathKind.reference:
        return rangeObject(this.session.keptRange(name), this.session);
      case PathKind.nullObject:
        return null;
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PathKind.property) return parent.object(name);
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathKind.indexer) return parent.find(args[0]);
    if (path.ObjectPathType !== PathKind.method) throw invalidArgument(`Object path type ${path.ObjectPathType} is unknown.`);
    const result = parent.call(name, args);
    if (result === null || result instanceof HostObject) return result;
    throw new HostError('ApiNotFound', `${parent.typeName}.${name} does not yield an object.`);
  }
}

import { HostError, itemNotFound } from './hostError';
import type { Session } from './session';

/** A property with a plain value. Without `set` it is read only. */
export interface ScalarProperty<T> {
  readonly get: (target: T, session: Session) => unknown;
  readonly set?: (target: T, value: unknown, session: Session) => void;
  /** The value depends on formulas, so pending calculation must be finished before it is read. */
  readonly calculated?: true;
}

/**
 * One class of the Excel object model: just the members that are modelled. Names are those of the
 * wire, in PascalCase. A member that is not here is answered with `ApiNotFound`.
 */
export interface ObjectType<T> {
  readonly name: string;
  readonly id?: (target: T, session: Session) => string | number;
  readonly scalars?: Readonly<Record<string, ScalarProperty<T>>>;
  readonly objects?: Readonly<Record<string, (target: T, session: Session) => HostObject | null>>;
  /** A method that yields an object is a path; `null` is the null object of `…OrNullObject`. */
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[], session: Session) => unknown>>;
  /** Collections only. */
  readonly items?: (target: T, session: Session) => readonly HostObject[];
  readonly find?: (target: T, key: unknown, session: Session) => HostObject | null;
  /** Objects without identity, such as ranges, are kept by the host until released. */
  readonly kept?: true;
}

/** An object of the model, bound to what it stands for in the book. */
export class HostObject {
  private constructor(
    readonly target: unknown,
    readonly typeName: string,
    readonly isKept: boolean,
    readonly isCollection: boolean,
    private readonly bound: Bound,
  ) {}

  static of<T>(type: ObjectType<T>, target: T, session: Session): HostObject {
    const missing = (name: string) => new HostError('ApiNotFound', `The workbench does not model ${type.name}.${name}.`);
    return new HostObject(target, type.name, type.kept === true, type.items !== undefined, {
      id: () => type.id?.(target, session) ?? null,
      scalars: Object.keys(type.scalars ?? {}),
      objects: Object.keys(type.objects ?? {}),
      isCalculated: (name) => type.scalars?.[name]?.calculated === true,
      read: (name) => {
        const property = type.scalars?.[name];
        if (!property) throw missing(name);
        return property.get(target, session);
      },
      write: (name, value) => {
        const property = type.scalars?.[name];
        if (!property?.set) throw missing(name);
        property.set(target, value, session);
      },
      object: (name) => {
        const navigate = type.objects?.[name];
        if (!navigate) throw missing(name);
        return navigate(target, session);
      },
      call: (name, args) => {
        const method = type.methods?.[name];
        if (!method) throw missing(name);
        return method(target, args, session);
      },
      items: () => type.items?.(target, session) ?? [],
      find: (key) => {
        if (!type.find) throw missing('getItem');
        const found = type.find(target, key, session);
        if (!found) throw itemNotFound(`${type.name} ${JSON.stringify(key)}`);
        return found;
      },
    });
  }

  get id(): string | number | null {
    return this.bound.id();
  }

  get scalarNames(): readonly string[] {
    return this.bound.scalars;
  }

  get objectNames(): readonly string[] {
    return this.bound.objects;
  }

  isCalculated(name: string): boolean {
    return this.bound.isCalculated(name);
  }

  read(name: string): unknown {
    return this.bound.read(name);
  }

  write(name: string, value: unknown): void {
    this.bound.write(name, value);
  }

  object(name: string): HostObject | null {
    return this.bound.object(name);
  }

  call(name: string, args: readonly unknown[]): unknown {
    return this.bound.call(name, args);
  }

  items(): readonly HostObject[] {
    return this.bound.items();
  }

  find(key: unknown): HostObject {
    return this.bound.find(key);
  }
}

interface Bound {
  readonly id: () => string | number | null;
  readonly scalars: readonly string[];
  readonly objects: readonly string[];
  readonly isCalculated: (name: string) => boolean;
  readonly read: (name: string) => unknown;
  readonly write: (name: string, value: unknown) => void;
  readonly object: (name: string) => HostObject | null;
  readonly call: (name: string, args: readonly unknown[]) => unknown;
  readonly items: () => readonly HostObject[];
  readonly find: (key: unknown) => HostObject;
}

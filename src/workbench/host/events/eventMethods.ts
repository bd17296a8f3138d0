import type { ObjectType } from '../hostObject';
import type { Session } from '../session';

type Methods<T> = NonNullable<ObjectType<T>['methods']>;

/** The `_Register…` and `_Unregister…` methods that office.js calls when a handler is added or removed. */
export function eventMethods<T>(
  types: Readonly<Record<string, number>>,
  target: (object: T, session: Session) => string,
): Methods<T> {
  const methods: Record<string, Methods<T>[string]> = {};
  for (const [name, type] of Object.entries(types)) {
    methods[`_Register${name}`] = (object, _, session) => session.events.add(type, target(object, session));
    methods[`_Unregister${name}`] = (object, _, session) => session.events.remove(type, target(object, session));
  }
  return methods;
}

/** One `context.sync()` as office.js sends it. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** Same shape as `Arguments`: where an argument is an object, the id of its path. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: Query;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const ActionKind = { instantiate: 1, query: 2, call: 3, set: 4, trace: 5 } as const;
export const PathKind = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

const HOUSEKEEPING = new Set(['_RemoveReference', '_RemoveAllReferences', 'NotifyActionHandlerReady']);

/**
 * Whether a request does something for the add-in. office.js also sends requests of its own: one at
 * start-up, and one after each `Excel.run` that releases the references it kept.
 */
export function isRoundTrip(request: RequestBody): boolean {
  return request.Actions.some((action) => {
    if (action.ActionType === ActionKind.call) return !HOUSEKEEPING.has(action.Name ?? '');
    if (action.ActionType !== ActionKind.instantiate) return true;
    const kind = request.ObjectPaths[action.ObjectPathId]?.ObjectPathType;
    return kind !== PathKind.root && kind !== PathKind.newObject;
  });
}

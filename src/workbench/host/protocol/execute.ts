import { HostError } from '../hostError';
import type { HostObject } from '../hostObject';
import { RangeTarget } from '../rangeTarget';
import type { Session } from '../session';
import { Paths } from './paths';
import { answerQuery, needsCalculation } from './query';
import { ActionKind, type Action, type RequestBody } from './request';

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: {
    readonly ActionIndex: number;
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly HttpStatusCode: number;
  };
}

/** Runs the actions in order. The first failure ends the request; what was done before it stays done. */
export async function execute(request: RequestBody, session: Session, calculate: () => Promise<void>): Promise<ResponseBody> {
  const paths = new Paths(request.ObjectPaths, session);
  const Results: ActionResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (isReading(action, paths)) await calculate();
      const Value = perform(action, paths, session);
      if (Value !== undefined) Results.push({ ActionId: action.Id, Value });
      if (session.calculationWanted) await calculate();
    } catch (error) {
      return { Results, Error: describe(error, index, location(action, paths)) };
    }
  }
  return { Results };
}

export function describe(error: unknown, index: number, where: string): NonNullable<ResponseBody['Error']> {
  const known = error instanceof HostError ? error : new HostError('GeneralException', `Fault of the workbench: ${String(error)}`);
  return { ActionIndex: index, Code: known.code, Message: known.message, Location: where, HttpStatusCode: known.httpStatusCode };
}

function isReading(action: Action, paths: Paths): boolean {
  if (action.ActionType !== ActionKind.query) return false;
  const object = paths.object(action.ObjectPathId);
  return object !== null && needsCalculation(object, action.QueryInfo ?? {});
}

/** As Excel says it: `WorksheetProtection.unprotect`. */
function location({ ObjectPathId, Name = '' }: Action, paths: Paths): string {
  const member = Name.charAt(0).toLowerCase() + Name.slice(1);
  try {
    const object = paths.object(ObjectPathId);
    return [object?.typeName ?? 'nullObject', member].filter(Boolean).join('.');
  } catch {
    return member;
  }
}

function perform(action: Action, paths: Paths, session: Session): unknown {
  switch (action.ActionType) {
    case ActionKind.instantiate:
      return introduce(paths.object(action.ObjectPathId), session);
    case ActionKind.query: {
      const object = paths.object(action.ObjectPathId);
      return object && answerQuery(object, action.QueryInfo ?? {});
    }
    case ActionKind.call: {
      // A method of a null object does nothing: Microsoft's samples delete sheets that may be missing in this way.
      const object = paths.object(action.ObjectPathId);
      return object?.call(action.Name ?? '', paths.arguments(action.ArgumentInfo)) ?? null;
    }
    case ActionKind.set:
      paths.existing(action.ObjectPathId).write(action.Name ?? '', paths.arguments(action.ArgumentInfo)[0]);
      return undefined;
    case ActionKind.trace:
      return null;
    default:
      throw new HostError('ApiNotFound', `Action type ${action.ActionType} is not modelled.`);
  }
}

/** What office.js learns of a new object: its id, and for a kept range the reference to use from then on. */
function introduce(object: HostObject | null, session: Session): unknown {
  if (!object) return null;
  const reference = object.isKept && object.target instanceof RangeTarget ? session.referenceOf(object.target) : null;
  return { ...(object.id !== null && { _Id: object.id }), ...(reference !== null && { _ReferenceId: reference }) };
}

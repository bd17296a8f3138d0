import { jsonBytes, type Task } from '../bytes';

/** What one step of a task takes in a request: an object with its path, or a property set on it. */
const STEP_BYTES = 160;

/** A task of so many steps that carries `payload`. */
export function task(steps: number, payload: unknown, perform: () => void): Task {
  return { bytes: steps * STEP_BYTES + jsonBytes(payload), perform };
}

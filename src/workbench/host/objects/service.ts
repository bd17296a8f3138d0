import { HostError } from '../hostError';
import { HostObject, type ObjectType } from '../hostObject';
import type { Session } from '../session';

/** What office.js calls on its own at start-up, before any add-in code. */
const addinService: ObjectType<null> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => null },
};

export function serviceObject(name: string, session: Session): HostObject {
  if (name !== 'Microsoft.InternalService.AddinInternalService') {
    throw new HostError('ApiNotFound', `The workbench does not model ${name}.`);
  }
  return HostObject.of(addinService, null, session);
}

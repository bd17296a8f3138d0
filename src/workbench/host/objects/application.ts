import { HostObject, type ObjectType } from '../hostObject';
import type { Session } from '../session';
import { toChoice } from '../wireValue';
import { createdWorkbookObject } from './createdWorkbook';

const application: ObjectType<null> = {
  name: 'Application',
  scalars: {
    CalculationMode: {
      get: (_, session) => session.calculationMode,
      set: (_, value, session) => {
        session.calculationMode = toChoice(value, ['Automatic', 'AutomaticExceptTables', 'Manual'], 'calculationMode');
      },
    },
    CalculationState: { get: () => 'Done' },
  },
  methods: {
    Calculate: (_, [type], session) => {
      toChoice(type, ['Recalculate', 'Full', 'FullRebuild'], 'calculationType');
      session.calculationWanted = true;
    },
    CreateWorkbook: (_, [base64], session) => createdWorkbookObject(base64, session),
    // Nothing is painted or calculated inside a request anyway.
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
  },
};

export function applicationObject(session: Session): HostObject {
  return HostObject.of(application, null, session);
}

import type { PresentRow } from '../../app/adjust/presentPlan';
import type { Overview } from '../../app/track/overview';
import type { Issue } from '../../domain/issue';
import type { AdjustOrder } from '../actions';

/** What every form of an adjustment is given. */
export interface FormProps {
  readonly overview: Overview;
  /** The plan as it stands; empty until it is read. */
  readonly present: readonly PresentRow[];
  /** Why the last preview was refused; empty when it was not. The same list until the next preview. */
  readonly refused: readonly Issue[];
  readonly isBusy: boolean;
  readonly onPreview: (order: AdjustOrder) => void;
  readonly onBack: () => void;
}

import type { Kind } from '../../domain/indicator';
import { accumulates, anomalyBeside } from '../../domain/track/actuals';
import { natureIn } from './natureIn';

/** What an office says beside a figure. */
export interface SaidBeside {
  /** In either language. */
  readonly nature: string;
  readonly cause: string;
  /** The cause was there before: it was not given for this figure. */
  readonly isOldCause: boolean;
}

/** What makes a figure doubtful beside an earlier one, as the sheet judges it; a fall that the sheet believes still asks for a cause of its own. */
export function besideEarlier(kind: Kind, figure: number, earlier: number, { nature, cause, isOldCause }: SaidBeside, jumpFactor: number): 'fell' | 'fellUnexplained' | 'jumped' | null {
  const anomaly = anomalyBeside(figure, earlier, { nature: natureIn(nature), cause: cause.trim() }, kind, jumpFactor);
  return anomaly === null && isOldCause && accumulates(kind) && figure < earlier ? 'fellUnexplained' : anomaly;
}

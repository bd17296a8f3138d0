import type { Direction, Indicator, Kind, TargetState } from '../indicator';
import type { Issue } from '../issue';
import type { IndicatorMatch } from './matchIndicator';

/** An indicator of the workbook as pasted targets are compared with it. */
export interface KnownIndicator
  extends Pick<
    Indicator,
    'code' | 'name' | 'issuedUnit' | 'splitUnit' | 'kind' | 'direction' | 'decimals' | 'issuedTarget' | 'stretchTarget' | 'lastYear' | 'partOf' | 'targetState' | 'leadOffice' | 'documentNumber'
  > {
  /** 0-based row of the table's body. */
  readonly row: number;
  /** Whether units carry a plan of it already. */
  readonly isSplit: boolean;
}

/** What a planner changed about a line, as it was typed or chosen. */
export interface TargetEdit {
  /** Row of the indicator that the line is about, or that it is about none yet. */
  readonly match?: number | 'new';
  readonly name?: string;
  readonly target?: string;
  readonly unit?: string;
  readonly splitUnit?: string;
  readonly kind?: Kind;
  readonly office?: string;
}

/** An indicator as it would stand after writing; amounts in the issued unit, last year's figure in the split unit. */
export interface TargetDraft {
  readonly code: string;
  readonly name: string;
  readonly issuedUnit: string;
  readonly splitUnit: string;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly decimals: number;
  readonly issuedTarget: number | null;
  readonly stretchTarget: number | null;
  readonly lastYear: number | null;
  readonly leadOffice: string;
  readonly documentNumber: string;
  readonly partOf: string;
  readonly targetState: TargetState;
}

export type Confidence = 'high' | 'medium' | 'low';

/** A cell of an indicator that stands in the workbook already. */
export interface TargetChange {
  readonly field: 'issuedUnit' | 'issuedTarget' | 'stretchTarget' | 'lastYear' | 'leadOffice' | 'documentNumber' | 'targetState';
  readonly before: string | number | null;
  readonly after: string | number | null;
}

/** A pasted line beside the workbook. */
export interface TargetLine {
  readonly key: string;
  /** 1-based row of the block. */
  readonly row: number;
  readonly source: string;
  readonly match: IndicatorMatch;
  /** The unit of measure that the target is given in; '' when it is not known. */
  readonly unit: string;
  /** The target as given, in `unit`. */
  readonly given: number | null;
  readonly draft: TargetDraft;
  /** Percent. */
  readonly growth: number | null;
  /** Target ÷ (1 + growth), in the issued unit. */
  readonly impliedBase: number | null;
  /** The target was worked out from growth and last year's figure. */
  readonly isWorkedOut: boolean;
  /** The figure was damaged: only the state of the target can be written. */
  readonly isDamaged: boolean;
  /** Of a known indicator; a new one is written whole. */
  readonly changes: readonly TargetChange[];
  /** Errors keep the line from being written, warnings are its doubts. */
  readonly issues: readonly Issue[];
  readonly confidence: Confidence;
  readonly canWrite: boolean;
}

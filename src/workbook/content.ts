import type { Assignment } from '../domain/assignment';
import type { Indicator } from '../domain/indicator';
import type { UnitRequest } from '../domain/request';
import type { Schedule } from '../domain/schedule/schedule';
import type { LightRule } from '../domain/track/lightRule';
import type { Unit } from '../domain/unit';

/** A schedule, and where it comes from. */
export interface Curve extends Schedule {
  readonly note: string;
}

/** The town's cumulative figures of last year at the ends of months 1…12, in the indicator's split unit. */
export interface PastYear {
  readonly indicator: string;
  readonly cumulative: readonly (number | null)[];
}

/** The words in which a rule's lights are put: against a schedule, a cap or a growth rate. */
export type RuleWording = 'schedule' | 'cap' | 'growth';
export type LightColour = 'green' | 'blue' | 'yellow' | 'red' | 'grey';
/** Colours of ★●△▲■. */
export type RuleColours = Readonly<Record<'done' | 'on' | 'near' | 'behind' | 'far', LightColour>>;

/** A light preset: its thresholds, how its lights look, and where they come from. */
export interface Rule extends LightRule {
  readonly name: string;
  readonly wording: RuleWording;
  readonly colours: RuleColours;
  readonly place: string;
  readonly source: string;
  /** What the published rule leaves open, and how it is filled here. */
  readonly gaps: string;
}

/** A total in the indicator's split unit that an office was given. */
export interface OfficeTotal {
  readonly indicator: string;
  readonly office: string;
  readonly total: number;
}

/** Everything a new workbook is made from. */
export interface Content {
  readonly town: string;
  readonly year: number;
  /** Month 1…12. */
  readonly asOf: number;
  readonly indicators: readonly Indicator[];
  readonly units: readonly Unit[];
  readonly curves: readonly Curve[];
  readonly pastYears: readonly PastYear[];
  readonly rules: readonly Rule[];
  readonly officeTotals: readonly OfficeTotal[];
  readonly requests: readonly UnitRequest[];
  /** Where the share of stopped units goes. */
  readonly stoppedShare: 'others' | 'pool';
  readonly assignments: readonly Assignment[];
}

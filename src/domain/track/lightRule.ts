/** What a rule compares with its thresholds. */
export const METRICS = ['points', 'attainment', 'overrun'] as const;
/**
 * `points` is the gap in percentage points; `attainment` the part of the milestone in percent; `overrun` the
 * distance from the milestone in percent of the milestone, negative when behind.
 */
export type Metric = (typeof METRICS)[number];

/** Thresholds of a light preset, in what its metric is counted in; `null` switches a condition off. */
export interface LightRule {
  readonly metric: Metric;
  /** On schedule from this value on. */
  readonly onSchedule: number;
  /** Nearly on schedule above this value, or from it on. */
  readonly nearSchedule: number | null;
  readonly nearIncluded: boolean;
  /** Behind above this value, or from it on; far behind below. */
  readonly behind: number | null;
  readonly behindIncluded: boolean;
  /** Far behind also below this percentage of the milestone, from the month `floorFrom` on. */
  readonly attainmentFloor: number | null;
  readonly floorFrom: number | null;
  /** Through this month far behind is shown as behind: the spring festival falls there. */
  readonly cappedThrough: number | null;
  /** From this month on nobody is nearly on schedule. */
  readonly strictFrom: number | null;
  /** An office or a village behind for so many periods in a row is far behind; enterprises never are for that. */
  readonly repeats: number | null;
  /** A shortfall below this percentage of the town's target, and below `smallAmount` in the split unit, is never far behind. */
  readonly smallShare: number | null;
  readonly smallAmount: number | null;
  /** A count is far behind only while what was due a quarter ago is still open. */
  readonly countGrace: boolean;
  /** On schedule only with a completion not worse than the whole town's. */
  readonly average: boolean;
}

/** Conditions that few rules have, all switched off. */
export const UNCONDITIONAL = {
  nearIncluded: false,
  behindIncluded: false,
  attainmentFloor: null,
  floorFrom: null,
  cappedThrough: null,
  strictFrom: null,
  repeats: null,
  smallShare: null,
  smallAmount: null,
  countGrace: false,
  average: false,
} as const satisfies Partial<LightRule>;

/** This template's own default, not a regulation. */
export const DEFAULT_RULE: LightRule = {
  ...UNCONDITIONAL,
  metric: 'points',
  onSchedule: 0,
  nearSchedule: -2,
  behind: -10,
  attainmentFloor: 60,
  floorFrom: 3,
  cappedThrough: 2,
  strictFrom: 11,
  smallShare: 0.1,
  smallAmount: 50,
  countGrace: true,
};

import type { Issue } from '../issue';

/** A figure as it was written. */
export interface TargetFigure {
  readonly value: number;
  /** A unit of measure, a bare 亿 or 万, or `null` when none stands beside it. */
  readonly unit: string | null;
}

/** One target as a pasted block gives it; nothing in it is worked out, and what cannot be read is `null`. */
export interface ParsedTarget {
  /** Stays the same while other lines of the block change. */
  readonly key: string;
  /** 1-based row of the block. */
  readonly row: number;
  /** The words it was read from. */
  readonly source: string;
  readonly code: string;
  readonly name: string;
  readonly office: string;
  readonly document: string;
  readonly target: TargetFigure | null;
  readonly stretch: TargetFigure | null;
  readonly lastYear: TargetFigure | null;
  /** Percent, negative for a fall. */
  readonly growth: number | null;
  /** Decimals with which the growth was written. */
  readonly growthDecimals: number;
  /** Name of the whole that the text calls it a part of; empty for none. */
  readonly partOf: string;
  /** 控制在…以内. */
  readonly isCap: boolean;
  /** The figure cannot be what was issued: it is left out. */
  readonly isDamaged: boolean;
  /** What the text leaves open. */
  readonly issues: readonly Issue[];
}

export interface ParsedTargets {
  readonly targets: readonly ParsedTarget[];
  /** Rows with figures of which no target could be read. */
  readonly unread: readonly { readonly row: number; readonly text: string }[];
}

/** What is known of a line before its other parts are read. */
type TargetStart = Pick<ParsedTarget, 'row' | 'source' | 'name'>;

export function emptyTarget(start: TargetStart): ParsedTarget {
  return {
    key: '', code: '', office: '', document: '', target: null, stretch: null, lastYear: null, growth: null, growthDecimals: 0, partOf: '', isCap: false, isDamaged: false, issues: [],
    ...start,
  };
}

/** Something about a pasted line that a planner should look at. */
export function remark(code: string, facts: Issue['facts'] = {}): Issue {
  return { code, severity: 'warning', facts };
}

/** Something that keeps a pasted line from being written. */
export function fault(code: string, facts: Issue['facts'] = {}): Issue {
  return { code, severity: 'error', facts };
}

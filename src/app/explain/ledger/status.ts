import { graceMonth } from '../../../domain/track/grace';
import { type Light, type LightReason, smallLimit } from '../../../domain/track/lightLevel';
import type { LightRule } from '../../../domain/track/lightRule';
import { issuedTarget } from '../../../domain/track/issuedTarget';
import type { Status } from '../../../domain/track/status';
import type { RowTrack } from '../../../domain/track/trackRow';
import { type LedgerCell } from './ledgerCell';
import { amount, type Fact, percent, plain, points, say, type Sentence } from '../explanation';

/** The first test that applied, with the figures that went in; for a light, the condition of the rule that decided. */
export function status(cell: LedgerCell): readonly Sentence[] {
  return [say('statusOrder'), ...(cell.track ? judged(cell, cell.track) : [incomplete(cell)])];
}

/** Why a row cannot be judged at all. */
function incomplete({ indicator, unit, schedule, rule, asOf, assignment }: LedgerCell): Sentence {
  if (indicator === null) return say('indicatorUnknown', { indicator: assignment.indicator });
  if (unit.category === 'pool') return say('isPool');
  if (unit.category === 'town') return say('isTown');
  if (asOf === null) return say('asOfMissing');
  if (schedule.value === null) return say('scheduleMissing', { schedule: schedule.name, check: schedule.check });
  return say('ruleMissing', { rule: rule.name, check: rule.check });
}

type Fixed = Exclude<Status, 'onSchedule' | 'nearSchedule' | 'behind' | 'farBehind' | 'notAssessed'>;

const FIXED: Readonly<Record<Fixed, (cell: LedgerCell, track: RowTrack) => Sentence>> = {
  pool: () => say('isPool'),
  town: () => say('isTown'),
  targetToVerify: () => say('targetToVerify'),
  stopped: ({ unit }) => say('isStopped', { month: plain(unit.stateFrom ?? 1) }),
  exempt: (_, { dataMonth }) => say('isExempt', { month: plain(dataMonth) }),
  notSplit: () => say('notSplit'),
  notDue: (_, { dataMonth, measured }) => (dataMonth === 0 ? say('notDueYet') : say('notDue', { figure: amount(measured.actual ?? 0) })),
  notReported: (_, track) => (track.previous === null ? say('notReported', { month: plain(track.dataMonth) }) : say('notReportedSince', { month: plain(track.dataMonth), ...previous(track) })),
  toVerify: (cell, track) => anomaly(cell, track),
  done: (_, { measured }) => say('isDone', { figure: amount(measured.actual ?? 0), plan: amount(measured.plan ?? 0) }),
  notStarted: (_, { measured }) => say('notStarted', { milestone: amount(measured.milestone ?? 0) }),
};

function judged(cell: LedgerCell, track: RowTrack): readonly Sentence[] {
  if (track.light === null) return [FIXED[track.status as Fixed](cell, track)];
  const rule = cell.rule.value;
  return rule === null ? [] : [...lit(cell, track, track.light, rule), ...repeated(track, rule)];
}

function previous({ previous: figure, previousMonth }: RowTrack) {
  return { last: amount(figure ?? 0), lastMonth: plain(previousMonth ?? 0) };
}

/** Why a figure is not believed. */
export function anomaly({ definitions }: LedgerCell, track: RowTrack): Sentence {
  if (track.anomaly === 'text') return say('figureIsText');
  const facts = { figure: amount(track.value ?? 0), ...previous(track) };
  if (track.anomaly === 'fell') return say('figureFell', facts);
  const times = (track.value ?? 0) / (track.previous ?? 1);
  return say('figureJumped', { ...facts, times: plain(times), limit: plain(definitions.setting('jumpFactor') ?? 8) });
}

function lit(cell: LedgerCell, track: RowTrack, light: Light, rule: LightRule): readonly Sentence[] {
  const { compared } = light;
  const head = compared === null ? say('lightBySide', { rule: cell.rule.name }) : say(COMPARED[rule.metric], { rule: cell.rule.name, value: comparedFact(rule, compared) });
  return [head, reasonOf(cell, track, light, rule), ...spared(cell, track, light, rule)];
}

const COMPARED = { points: 'comparedPoints', attainment: 'comparedAttainment', overrun: 'comparedOverrun' } as const;

function comparedFact({ metric }: LightRule, value: number): Fact {
  return metric === 'points' ? points(value) : percent(value / 100);
}

interface Deciding {
  readonly cell: LedgerCell;
  readonly track: RowTrack;
  readonly compared: number | null;
  readonly rule: LightRule;
  readonly limit: (value: number | null) => { readonly limit: Fact };
}

const REASONS: Readonly<Record<LightReason, (deciding: Deciding) => Sentence>> = {
  reached: ({ compared, rule, limit }) => (compared === null ? say('sideReached') : say('lightReached', limit(rule.onSchedule))),
  belowAverage: ({ cell, track }) => say('lightBelowAverage', { completion: percent(track.completion ?? 0), average: percent(cell.average ?? 0) }),
  near: ({ rule, limit }) => say(rule.nearIncluded ? 'lightNearIncluded' : 'lightNear', { ...limit(rule.nearSchedule), upper: comparedFact(rule, rule.onSchedule) }),
  strict: ({ rule }) => say('lightStrict', { month: plain(rule.strictFrom ?? 12) }),
  belowFloor: ({ track, rule }) => say('lightBelowFloor', { attainment: percent(track.attainment ?? 0), floor: percent((rule.attainmentFloor ?? 0) / 100), from: plain(rule.floorFrom ?? 1) }),
  belowThreshold: ({ compared, rule, limit }) => (compared === null ? say('sideMissed') : say(rule.behindIncluded ? 'lightFarIncluded' : 'lightFar', limit(rule.behind))),
  between: ({ compared, rule, limit }) => (compared === null ? say('sideMissed') : between(rule, limit)),
};

function reasonOf(cell: LedgerCell, track: RowTrack, { compared, reason }: Light, rule: LightRule): Sentence {
  return REASONS[reason]({ cell, track, compared, rule, limit: (value) => ({ limit: comparedFact(rule, value ?? 0) }) });
}

/** Behind, by the thresholds on either side that the rule has. */
function between(rule: LightRule, limit: Deciding['limit']): Sentence {
  if (rule.behind === null) return say('lightBehindOnly', limit(rule.nearSchedule ?? rule.onSchedule));
  return say('lightBehind', { ...limit(rule.behind), upper: comparedFact(rule, rule.nearSchedule ?? rule.onSchedule) });
}

/** Why what would be far behind is shown as behind. */
function spared(cell: LedgerCell, track: RowTrack, light: Light, rule: LightRule): readonly Sentence[] {
  const target = cell.indicator ? issuedTarget(cell.indicator) : null;
  switch (light.spared) {
    case null:
      return [];
    case 'early':
      return [say('sparedEarly', { month: plain(rule.cappedThrough ?? 0) })];
    case 'small':
      return [say('sparedSmall', { shortfall: amount(track.shortfall ?? 0), limit: amount(smallLimit({ rule, target }) ?? 0) })];
    case 'grace':
      return [say('sparedGrace', { month: plain(graceMonth(rule, track.measured.kind, track.dataMonth) ?? 0) })];
  }
}

function repeated(track: RowTrack, rule: LightRule): readonly Sentence[] {
  return track.level === track.base ? [] : [say('raisedByRepetition', { repeats: plain(rule.repeats ?? 0) })];
}

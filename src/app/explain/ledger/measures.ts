import { attainmentParts, type Measured, startOf } from '../../../domain/track/measures';
import type { RowTrack } from '../../../domain/track/trackRow';
import { amount, percent, plain, points, say, type Sentence } from '../explanation';

/** Sentences about a figure that formulas work out, and what the rules make of it. */
export interface WorkedOut {
  readonly sentences: readonly Sentence[];
  readonly value: number | null;
}

type Explain = (track: RowTrack) => WorkedOut;

const none = (sentence: Sentence): WorkedOut => ({ sentences: [sentence], value: null });
const given = (value: number | null, sentence: (value: number) => Sentence, otherwise: Sentence): WorkedOut =>
  value === null ? none(otherwise) : { sentences: [sentence(value)], value };

/** What a missing figure or plan leaves to say; nothing when both are there. */
function lacking({ measured }: RowTrack, wants: readonly ('actual' | 'milestone' | 'plan')[]): Sentence | null {
  if (wants.includes('plan') && measured.plan === null) return say('noPlan');
  if (wants.includes('milestone') && measured.milestone === null) return say('noPlan');
  return wants.includes('actual') && measured.actual === null ? say('noFigure') : null;
}

export const completion: Explain = (track) => {
  const { measured } = track;
  return lacking(track, ['plan', 'actual']) ? none(lacking(track, ['plan', 'actual']) ?? say('noFigure')) : partOfYear(measured, measured.actual, track.completion, 'completion', 'completionOfChange');
};

export const scheduled: Explain = (track) => {
  const { measured } = track;
  const lack = lacking(track, ['plan', 'milestone']);
  if (lack) return none(lack);
  if (measured.kind === 'rate') return none(say('scheduledRate'));
  return partOfYear(measured, measured.milestone, track.schedule, 'scheduled', 'scheduledOfChange');
};

function partOfYear(measured: Measured, figure: number | null, result: number | null, ofPlan: 'completion' | 'scheduled', ofChange: 'completionOfChange' | 'scheduledOfChange'): WorkedOut {
  const start = startOf(measured);
  const facts = { figure: amount(figure ?? 0), plan: amount(measured.plan ?? 0) };
  return given(
    result,
    (value) => (start === null ? say(ofPlan, { ...facts, result: percent(value) }) : say(ofChange, { ...facts, start: amount(start), result: percent(value) })),
    say('planIsZero'),
  );
}

export const gap: Explain = (track) => {
  const { measured } = track;
  const lack = lacking(track, ['plan', 'milestone', 'actual']);
  if (lack) return none(lack);
  const [first, second] = leadOf(measured);
  const isRate = measured.kind === 'rate' && measured.percent;
  const start = startOf(measured);
  const whole = Math.abs((measured.plan ?? 0) - (start ?? 0));
  return given(
    track.gap,
    (value) => {
      const facts = { first: amount(first), second: amount(second), result: points(value) };
      if (isRate) return say(measured.direction === 'lower' ? 'gapRateLower' : 'gapRate', facts);
      if (start !== null) return say(measured.direction === 'lower' ? 'gapOfChangeLower' : 'gapOfChange', { ...facts, whole: amount(whole) });
      return say(measured.direction === 'lower' ? 'gapLower' : 'gap', { ...facts, whole: amount(whole) });
    },
    say('planIsZero'),
  );
};

/** What is subtracted from what, so that ahead is positive. */
function leadOf({ direction, actual, milestone }: Measured): readonly [number, number] {
  const pair = [actual ?? 0, milestone ?? 0] as const;
  return direction === 'lower' ? [pair[1], pair[0]] : pair;
}

export const distance: Explain = (track) => {
  const lack = lacking(track, ['milestone', 'actual']);
  if (lack) return none(lack);
  const [first, second] = leadOf(track.measured);
  const code = track.measured.direction === 'lower' ? 'distanceLower' : 'distance';
  return given(track.distance, (value) => say(code, { first: amount(first), second: amount(second), result: amount(value) }), say('noFigure'));
};

export const attainment: Explain = (track) => {
  const lack = lacking(track, ['milestone', 'actual']);
  if (lack) return none(lack);
  const parts = attainmentParts(track.measured);
  const code = { actual: 'attainment', change: 'attainmentOfChange', inverse: 'attainmentInverse' } as const;
  return given(
    track.attainment,
    (value) => say(code[parts?.by ?? 'actual'], { dividend: amount(parts?.dividend ?? 0), divisor: amount(parts?.divisor ?? 0), result: percent(value) }),
    say(parts?.by === 'inverse' ? 'figureIsZero' : 'milestoneIsZero'),
  );
};

export const needed: Explain = (track) => {
  const { kind, month, yearEnd, actual, direction } = track.measured;
  if (kind === 'stock' || kind === 'rate') return none(say('neededNot'));
  const lack = lacking(track, ['plan', 'milestone', 'actual']);
  if (lack) return none(lack);
  if (month >= 12) return none(say('neededOver'));
  const facts = { yearEnd: amount(yearEnd ?? 0), figure: amount(actual ?? 0), months: plain(12 - month) };
  const isReached = direction === 'higher' && (actual ?? 0) >= (yearEnd ?? 0);
  return given(track.neededPerMonth, (value) => (isReached ? say('neededReached', facts) : say(direction === 'lower' ? 'neededLower' : 'needed', { ...facts, result: amount(value) })), say('noPlan'));
};

export const projection: Explain = (track) => {
  const { measured } = track;
  const lack = lacking(track, ['milestone', 'actual']);
  if (lack) return none(lack);
  const facts = { figure: amount(measured.actual ?? 0), milestone: amount(measured.milestone ?? 0) };
  const start = startOf(measured);
  return given(
    track.projection,
    (value) => {
      if (measured.kind === 'rate' || (measured.kind === 'stock' && start === null)) return say('projectionSame', facts);
      if (start !== null) return say('projectionOfChange', { ...facts, start: amount(start), plan: amount(measured.plan ?? 0), result: amount(value) });
      return say('projection', { ...facts, yearEnd: amount(measured.yearEnd ?? 0), result: amount(value) });
    },
    say('milestoneIsZero'),
  );
};

import { type LightRule, METRICS } from '../../domain/track/lightRule';
import type { TableReader } from './cells';

/** What lights are decided by, as in `tables/columns`. */
export const ruleNeeds = [
  'metric', 'onSchedule', 'nearSchedule', 'nearIncluded', 'behind', 'behindIncluded', 'attainmentFloor', 'floorFrom', 'cappedThrough', 'strictFrom',
  'repeats', 'smallShare', 'smallAmount', 'countGrace', 'average',
] as const;

/** A row of Rules as formulas read it: what is no number switches a condition off. */
export function decodeRule(reader: TableReader, row: number): LightRule {
  const number = (key: (typeof ruleNeeds)[number]): number | null => (reader.has(key) ? reader.number(key, row) : null);
  const yes = (key: (typeof ruleNeeds)[number]): boolean => reader.has(key) && reader.word(key, row, 'answers', ['yes', 'no'], 'no') === 'yes';
  return {
    metric: reader.word('metric', row, 'metrics', METRICS, 'points'),
    onSchedule: number('onSchedule') ?? 0,
    nearSchedule: number('nearSchedule'),
    nearIncluded: yes('nearIncluded'),
    behind: number('behind'),
    behindIncluded: yes('behindIncluded'),
    attainmentFloor: number('attainmentFloor'),
    floorFrom: number('floorFrom'),
    cappedThrough: number('cappedThrough'),
    strictFrom: number('strictFrom'),
    repeats: number('repeats'),
    smallShare: number('smallShare'),
    smallAmount: number('smallAmount'),
    countGrace: yes('countGrace'),
    average: yes('average'),
  };
}

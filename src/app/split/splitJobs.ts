import { convert } from '../../domain/measure';
import type { Limit } from '../../domain/split/limits';
import type { SplitJob } from '../../domain/split/splitAll';
import type { AssignmentRow } from '../../workbook/decode/assignments';
import type { IndicatorRow } from '../../workbook/decode/indicators';
import type { PreparedIndicator, SplitTask } from './prepareSplit';

/** Every prepared indicator's job, then one for each stretch target, with what they mean for one another. */
export function splitJobs(prepared: readonly PreparedIndicator[]): readonly SplitJob[] {
  const tasks = tasksOf(prepared);
  const targets = tasks.map(({ task, indicator, rows }): SplitJob => ({ input: task.input, limits: partLimits(tasks, indicator, rows, 0) }));
  const stretched = tasks.filter(({ task }) => task.stretch !== null);
  const stretches = stretched.flatMap(({ task, indicator, rows }): SplitJob[] => {
    if (!task.stretch) return [];
    const own: Limit = {
      job: tasks.findIndex((one) => one.indicator === indicator),
      indicator: indicator.name,
      relation: (task.stretch.target ?? 0) >= task.target ? 'at-least' : 'at-most',
      rows: rows.map((_, index) => index),
      numerator: 1,
      denominator: 1,
    };
    return [{ input: task.stretch, limits: [own, ...partLimits(stretched, indicator, rows, tasks.length)] }];
  });
  return [...targets, ...stretches];
}

interface Task extends Pick<PreparedIndicator, 'indicator' | 'rows'> {
  readonly task: SplitTask;
}

function tasksOf(prepared: readonly PreparedIndicator[]): readonly Task[] {
  return prepared.flatMap(({ indicator, rows, task }) => (task.ok ? [{ indicator, rows, task: task.value }] : []));
}

/** A part stays within its whole, where both are split and their measures convert. `first` is the position of the first of `tasks` among the jobs. */
function partLimits(tasks: readonly Task[], part: IndicatorRow, rows: readonly AssignmentRow[], first: number): Limit[] {
  const job = tasks.findIndex(({ indicator }) => isNamed(indicator, part.partOf));
  const whole = tasks[job];
  const ratio = whole && whole.indicator !== part ? unitRatio(whole.indicator, part) : null;
  if (!whole || !ratio) return [];
  const position = new Map(whole.rows.map((row, index) => [row.unit, index]));
  return [{ job: first + job, indicator: whole.indicator.name, relation: 'part-of', rows: rows.map((row) => position.get(row.unit) ?? null), ...ratio }];
}

/** Whether a reference in a cell means this indicator: by name or by code. */
export function isNamed(indicator: IndicatorRow, reference: string): boolean {
  return reference !== '' && (indicator.name === reference || indicator.code === reference);
}

/** Minor units of `to` per minor unit of `from`; `null` when their measures do not convert. */
export function unitRatio(from: IndicatorRow, to: IndicatorRow): { readonly numerator: number; readonly denominator: number } | null {
  const [up, down] = [convert(1, from.splitUnit, to.splitUnit), convert(1, to.splitUnit, from.splitUnit)];
  if (!up.ok || !down.ok) return null;
  const [numerator, denominator] = up.value >= 1 ? [up.value, 1] : [1, down.value];
  return { numerator: numerator * 10 ** Math.max(0, to.decimals - from.decimals), denominator: denominator * 10 ** Math.max(0, from.decimals - to.decimals) };
}

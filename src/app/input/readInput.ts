import { z } from 'zod';
import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import type { Language } from '../../workbook/text';
import { issuesIn } from '../../workbook/text/issuesIn';
import { type Input, inputSchema } from './schema';

/**
 * Checks an input file. Each issue is `input-invalid` with the path of the bad entry, such as `rows[3].min`,
 * and what is wrong with it in the given language.
 */
export function readInput(json: unknown, language: Language): Outcome<Input> {
  const { localeError } = language === 'zh' ? z.locales.zhCN() : z.locales.en();
  const parsed = inputSchema.safeParse(json, { error: localeError });
  if (!parsed.success) {
    return fail(parsed.error.issues.map((problem) => invalid(problem.path, problem.message)));
  }
  const issues = [...unknownReferences(parsed.data, language), ...repeated(parsed.data, language), ...unclearCurves(parsed.data, language)];
  return issues.length > 0 ? fail(issues) : succeed(parsed.data);
}

function unknownReferences(input: Input, language: Language): readonly Issue[] {
  const known = (entries: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(entries.map((entry) => entry.id));
  const departments = known(input.departments);
  const leaders = known(input.leaders);
  const schedules = known(input.schedules);
  const units = known(input.units);
  const indicators = new Set(input.indicators.map((indicator) => indicator.code));
  const missing = (ids: ReadonlySet<string>, id: string | null, path: readonly PropertyKey[]): readonly Issue[] =>
    id === null || ids.has(id) ? [] : [invalid(path, issuesIn(language).input.unknown(id))];
  return [
    ...input.indicators.flatMap((indicator, index) => [
      ...missing(departments, indicator.leadDepartment, ['indicators', index, 'leadDepartment']),
      ...missing(schedules, indicator.schedule, ['indicators', index, 'schedule']),
      ...missing(units, indicator.withoutUnit || null, ['indicators', index, 'withoutUnit']),
    ]),
    ...input.schedules.flatMap(({ past = null }, index) => missing(indicators, past, ['schedules', index, 'past'])),
    ...input.pastYears.flatMap(({ indicator }, index) => missing(indicators, indicator, ['pastYears', index, 'indicator'])),
    ...input.units.flatMap((unit, index) => [
      ...missing(departments, unit.department, ['units', index, 'department']),
      ...missing(leaders, unit.leader, ['units', index, 'leader']),
    ]),
    ...input.requests.flatMap(({ unit, department, indicator }, index) => [
      ...missing(units, unit, ['requests', index, 'unit']),
      ...missing(departments, department, ['requests', index, 'department']),
      ...missing(indicators, indicator || null, ['requests', index, 'indicator']),
    ]),
    ...input.rows.flatMap((row, index) => [
      ...missing(indicators, row.indicator, ['rows', index, 'indicator']),
      ...missing(units, row.unit, ['rows', index, 'unit']),
    ]),
  ];
}

function repeated(input: Input, language: Language): readonly Issue[] {
  const twice = (list: keyof Input, keys: readonly string[]): readonly Issue[] =>
    keys.flatMap((key, index) => (keys.indexOf(key) < index ? [invalid([list, index], issuesIn(language).input.twice(key))] : []));
  return [
    ...twice('indicators', input.indicators.map((indicator) => indicator.code)),
    ...twice('units', input.units.map((unit) => unit.id)),
    ...twice('schedules', input.schedules.map((schedule) => schedule.id)),
    ...twice('pastYears', input.pastYears.map(({ indicator }) => indicator)),
    ...twice('rows', input.rows.map((row) => `${row.indicator} / ${row.unit}`)),
  ];
}

/** A curve is given in one way. */
function unclearCurves(input: Input, language: Language): readonly Issue[] {
  return input.schedules.flatMap(({ cumulativePct, quarters, points, steps, even, days, past }, index) => {
    const ways = [cumulativePct, quarters, points, steps, even, days, past].filter((way) => way !== undefined);
    return ways.length === 1 ? [] : [invalid(['schedules', index], issuesIn(language).input.curve)];
  });
}

function invalid(path: readonly PropertyKey[], problem: string): Issue {
  const written = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return { code: 'input-invalid', severity: 'error', facts: { path: written.replace(/^\./, ''), problem } };
}

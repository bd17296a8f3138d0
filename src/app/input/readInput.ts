import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import { type Input, inputSchema } from './schema';

/** Checks an input file. Each issue is `input-invalid` with the path of the bad entry, such as `rows[3].min`. */
export function readInput(json: unknown): Outcome<Input> {
  const parsed = inputSchema.safeParse(json);
  if (!parsed.success) {
    return fail(parsed.error.issues.map((problem) => invalid(problem.path, problem.message)));
  }
  const issues = [...unknownReferences(parsed.data), ...repeated(parsed.data)];
  return issues.length > 0 ? fail(issues) : succeed(parsed.data);
}

function unknownReferences(input: Input): readonly Issue[] {
  const known = (entries: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(entries.map((entry) => entry.id));
  const departments = known(input.departments);
  const leaders = known(input.leaders);
  const schedules = known(input.schedules);
  const units = known(input.units);
  const indicators = new Set(input.indicators.map((indicator) => indicator.code));
  const missing = (ids: ReadonlySet<string>, id: string | null, path: readonly PropertyKey[]): readonly Issue[] =>
    id === null || ids.has(id) ? [] : [invalid(path, `"${id}" is not defined`)];
  return [
    ...input.indicators.flatMap((indicator, index) => [
      ...missing(departments, indicator.leadDepartment, ['indicators', index, 'leadDepartment']),
      ...missing(schedules, indicator.schedule, ['indicators', index, 'schedule']),
    ]),
    ...input.units.flatMap((unit, index) => [
      ...missing(departments, unit.department, ['units', index, 'department']),
      ...missing(leaders, unit.leader, ['units', index, 'leader']),
    ]),
    ...input.rows.flatMap((row, index) => [
      ...missing(indicators, row.indicator, ['rows', index, 'indicator']),
      ...missing(units, row.unit, ['rows', index, 'unit']),
    ]),
  ];
}

function repeated(input: Input): readonly Issue[] {
  const twice = (list: keyof Input, keys: readonly string[]): readonly Issue[] =>
    keys.flatMap((key, index) => (keys.indexOf(key) < index ? [invalid([list, index], `"${key}" is given twice`)] : []));
  return [
    ...twice('indicators', input.indicators.map((indicator) => indicator.code)),
    ...twice('units', input.units.map((unit) => unit.id)),
    ...twice('schedules', input.schedules.map((schedule) => schedule.id)),
    ...twice('rows', input.rows.map((row) => `${row.indicator} / ${row.unit}`)),
  ];
}

function invalid(path: readonly PropertyKey[], problem: string): Issue {
  const written = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return { code: 'input-invalid', severity: 'error', facts: { path: written.replace(/^\./, ''), problem } };
}

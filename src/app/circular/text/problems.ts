import { circularIn } from '../../../workbook/text/circularIn';
import type { TownStanding } from '../townStanding';
import { distinct, reportedOf, rowsBehind, rowsMissing } from './causes';
import { lagText, type ToldIndicator } from './told';

/** 三、存在问题: what offices wrote of indicators that are behind, what growth is missing, and who reports late. */
export function problemSentences(town: TownStanding, told: readonly ToldIndicator[]): readonly string[] {
  const { circular } = circularIn(town.language);
  const builders: ((ordinal: number) => string)[] = [
    ...told.filter(({ standing }) => standing === 'farBehind' || standing === 'behind').reverse().map((one) => (ordinal: number) => problemText(town, one, ordinal)),
  ];
  const { stopped, starting, months } = growthOf(town);
  if (stopped + starting > 0) builders.push((ordinal) => circular.growth(ordinal, stopped, starting, months));
  const { offices, statistics } = lateOf(town);
  if (offices.length + statistics > 0) builders.push((ordinal) => circular.late(ordinal, offices, statistics));
  return builders.map((build, index) => build(index + 1));
}

function problemText(town: TownStanding, one: ToldIndicator, ordinal: number): string {
  const { circular } = circularIn(town.language);
  const rows = rowsBehind(town, one.name);
  // A unit that is an office or a village is named; an enterprise never is.
  const units = distinct(rows.filter(({ category }) => category === 'office' || category === 'village').map(({ unit }) => unit));
  const offices = distinct(rows.length > 0 ? rows.map(({ office }) => office) : [one.office]);
  return circular.problem({
    ordinal,
    indicator: one.name,
    gap: lagText(one, town),
    causes: reportedOf(town, rows).causes,
    offices,
    units: units.filter((unit) => !offices.includes(unit)),
  });
}

/** Enterprises that stopped, and those whose production starts after the month. */
function growthOf({ units, month }: TownStanding): { readonly stopped: number; readonly starting: number; readonly months: readonly number[] } {
  const enterprises = units.filter(({ category }) => category === 'enterprise');
  const starts = enterprises.flatMap(({ startMonth }) => (startMonth !== null && startMonth > month ? [startMonth] : []));
  return {
    stopped: enterprises.filter((unit) => unit.state === 'stopped' && (unit.stateFrom ?? 1) <= month).length,
    starting: starts.length,
    months: [...new Set(starts)].sort((left, right) => left - right),
  };
}

/** Figures that did not come: of statistical indicators the station is awaited, of others the office is late. */
function lateOf(town: TownStanding): { readonly offices: readonly { readonly office: string; readonly count: number }[]; readonly statistics: number } {
  const statistical = new Set(town.indicators.filter(({ isStatistical }) => isStatistical).map(({ name }) => name));
  const late = rowsMissing(town);
  const own = late.filter(({ indicator }) => !statistical.has(indicator));
  return {
    offices: distinct(own.map(({ office }) => office)).map((office) => ({ office, count: own.filter((row) => row.office === office).length })),
    statistics: late.length - own.length,
  };
}

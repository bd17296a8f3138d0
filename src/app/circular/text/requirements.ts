import { circularIn } from '../../../workbook/text/circularIn';
import type { TownStanding } from '../townStanding';
import { distinct, reportedOf, rowsBehind } from './causes';
import type { ToldIndicator } from './told';

/** 四、下步要求: what each office that is behind said it would do; a slot for a person where it said nothing. */
export function requirementItems(town: TownStanding, told: readonly ToldIndicator[]): readonly string[] {
  const { circular, document } = circularIn(town.language);
  const behind = told.filter(({ standing }) => standing === 'behind' || standing === 'farBehind');
  const rows = behind.flatMap(({ name }) => rowsBehind(town, name));
  const offices = distinct(rows.map(({ office }) => office)).map((office) => {
    const { measures, deadlines } = reportedOf(town, rows.filter((row) => row.office === office));
    return circular.requirement(office, measures, deadlines.join(document.separator));
  });
  return [...offices, circular.honest, ...(behind.length > 0 ? [circular.followUp] : [])];
}

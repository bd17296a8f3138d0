import { readInput } from '../../../src/app/input/readInput';
import type { Input } from '../../../src/app/input/schema';
import { valueOf } from '../../app/openTown';

interface PublishedTable {
  readonly town: string;
  readonly asOf: string;
  readonly schedules: readonly object[];
  readonly indicators: readonly { readonly code: string; readonly name: string; readonly issuedValue: number; readonly decimals: number; readonly schedule: string; readonly dataMonth?: number }[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly object[];
}

/** A published table as an input file: flows in 亿元, carried by offices. It goes through the checks of every input file. */
export function publishedInput({ town, asOf, schedules, indicators, units, rows }: PublishedTable): Input {
  return valueOf(
    readInput(
      {
        schema: 'xushi-input/1',
        town: { zh: town },
        year: Number(asOf.slice(0, 4)),
        asOf,
        departments: [{ id: 'D', zh: '发展改革委' }],
        schedules,
        indicators: indicators.map((indicator) => ({ kind: 'flow', issuedUnit: '亿元', splitUnit: '亿元', leadDepartment: 'D', ...indicator })),
        units: units.map((unit) => ({ shortName: unit.name, category: '科室', department: 'D', ...unit })),
        rows,
      },
      'zh',
    ),
  );
}

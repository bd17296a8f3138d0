import { formatArea, quoteSheetName } from '../../book/address';
import { intersectAreas } from '../../book/area';
import type { Area } from '../../book/operation';
import { HostObject, type ObjectType } from '../hostObject';
import { RangeTarget } from '../rangeTarget';
import type { Session } from '../session';
import { rangeObject } from './range';

interface AreasTarget {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** What `getMergedAreasOrNullObject` yields; other ranges of several areas are not modelled. */
const rangeAreas: ObjectType<AreasTarget> = {
  name: 'RangeAreas',
  scalars: {
    Address: {
      get: ({ sheet, areas }, session) => {
        const name = quoteSheetName(session.sheet(sheet).name);
        return areas.map((area) => `${name}!${formatArea(area)}`).join(',');
      },
    },
    AreaCount: { get: ({ areas }) => areas.length },
  },
  objects: { Areas: (target, session) => HostObject.of(ranges, target, session) },
};

const ranges: ObjectType<AreasTarget> = {
  name: 'RangeCollection',
  scalars: { Count: { get: ({ areas }) => areas.length } },
  items: ({ sheet, areas }, session) => areas.map((area) => rangeObject(session.follow(new RangeTarget(sheet, area)), session)),
  methods: { GetCount: ({ areas }) => areas.length },
};

/** The merged cells within a range, or `null` when none are. */
export function mergedAreasObject(session: Session, { sheet, area }: RangeTarget): HostObject | null {
  const areas = session.sheet(sheet).merged.filter((merged) => intersectAreas(merged, area));
  return areas.length > 0 ? HostObject.of(rangeAreas, { sheet, areas }, session) : null;
}

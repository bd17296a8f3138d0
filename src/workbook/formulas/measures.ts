import { KIND } from './status';

/** Cells that a row, or the town as a whole, is measured by. */
export interface Measured {
  readonly value: string;
  readonly milestone: string;
  /** The annual plan of a row, the target of the town. */
  readonly plan: string;
  readonly base: string;
  readonly kind: string;
  readonly sign: string;
  /** 1 where a stock is measured on its change from last year. */
  readonly changed: string;
  readonly month: string;
  readonly points: string;
  /** What the schedule reaches by the end of the year. */
  readonly yearEnd: string;
}

export function addedUp(kind: string): string {
  return `OR(${kind}=${KIND.flow},${kind}=${KIND.count},${kind}=${KIND.net})`;
}

/** Share of the year, share owed, gap in points, attainment, distance, needed per month, projection. */
export function measureFormulas(cells: Measured) {
  const { value, milestone, plan, base, kind, sign, changed, month } = cells;
  const judged = (formula: string): string => `=IF(COUNT(${value},${milestone})<2,"",${formula})`;
  const change = (figure: string): string => `(${figure}-${base})/(${plan}-${base})`;
  const distance = `${sign}*(${value}-${milestone})`;
  const whole = `ABS(${plan}-IF(${changed}=1,${base},0))`;
  // A stock that should rise may have been allowed to fall, or the schedule still moves away from the plan: then only
  // its level counts, not the change.
  const towardsPlan = `IF(${changed}=1,AND((${plan}>${base})=(${sign}=1),(${milestone}-${base})*(${plan}-${base})>=0),FALSE)`;
  const remaining = `${cells.yearEnd}-${value}`;
  return {
    completion: `=IF(COUNT(${value},${plan})<2,"",IF(${changed}=1,${change(value)},IF(${plan}=0,"",${value}/${plan})))`,
    scheduled:
      `=IF(NOT(ISNUMBER(${milestone})),"",IF(${kind}=${KIND.rate},"",` +
      `IF(${changed}=1,${change(milestone)},IF(${plan}=0,"",${milestone}/${plan}))))`,
    gap: judged(
      `IF(AND(${kind}=${KIND.rate},${cells.points}=1),ROUND(${distance},2),` +
        `IF(${whole}=0,"",ROUND(${distance}*100/${whole},2)))`,
    ),
    attainment: judged(
      `IF(${towardsPlan},IF(${milestone}=${base},"",(${value}-${base})/(${milestone}-${base})),` +
        `IF(${sign}=1,IF(${milestone}=0,"",${value}/${milestone}),IF(${value}=0,"",${milestone}/${value})))`,
    ),
    distance: judged(distance),
    needed:
      `=IF(OR(COUNT(${value},${milestone})<2,${month}>=12),"",IF(${addedUp(kind)},` +
      `IF(${sign}=1,MAX(0,${remaining}),${remaining})/(12-${month}),""))`,
    projection: judged(
      `IF(${kind}=${KIND.rate},${value},IF(${kind}=${KIND.stock},` +
        `IF(${changed}=1,IF(${milestone}=${base},"",${base}+(${value}-${base})*(${plan}-${base})/(${milestone}-${base})),${value}),` +
        `IF(${milestone}=0,"",${value}*(${cells.yearEnd})/${milestone})))`,
    ),
  };
}

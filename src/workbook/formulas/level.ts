import { KIND } from './status';

/** Cells by which a row, or the town as a whole, gets its light. */
export interface Lit {
  readonly value: string;
  readonly milestone: string;
  readonly gap: string;
  readonly attainment: string;
  readonly completion: string;
  readonly kind: string;
  readonly sign: string;
  /** What the rule's thresholds are compared with. */
  readonly compared: string;
  /** What was due a quarter ago, where the rule gives counts so long. */
  readonly overdue: string;
}

/** Helper columns of Indicators that hold its rule as it applies at its data month. */
export type RuleCell = '_metric' | '_t1' | '_t2' | '_t3' | '_floor' | '_far' | '_small' | '_average';

/** Codes of a rule's metric in helper columns. */
export const METRIC = { points: 1, attainment: 2, overrun: 3 } as const;
/** A threshold that nothing reaches: the rule does not use that light now. */
export const NEVER = 1_000_000_000;

/** The figure that is compared with the thresholds, rounded as it is printed; of a rate always its gap. */
export function comparedFormula({ value, milestone, gap, attainment, kind, sign }: Omit<Lit, 'compared'>, rule: (key: RuleCell) => string): string {
  const byMetric = [
    `IF(ISNUMBER(${gap}),${gap},"")`,
    `IF(ISNUMBER(${attainment}),ROUND(N(${attainment})*100,2),"")`,
    `IF(${milestone}=0,"",ROUND(${sign}*(${value}-${milestone})*100/ABS(${milestone}),2))`,
  ];
  const ofRate = `IF(ISNUMBER(${gap}),ROUND(N(${gap})+IF(${rule('_metric')}=${METRIC.attainment},100,0),2),"")`;
  return `=IF(COUNT(${value},${milestone})<2,"",IF(${kind}=${KIND.rate},${ofRate},CHOOSE(${rule('_metric')},${byMetric.join(',')})))`;
}

/**
 * Light level 1–4 by the indicator's rule, or 0 where there is nothing to judge. Without a percentage only the
 * side of the milestone counts.
 */
export function levelFormula(cells: Lit, rule: (key: RuleCell) => string): string {
  const { value, milestone, attainment, completion, kind, sign, compared, overdue } = cells;
  const distance = `${sign}*(${value}-${milestone})`;
  const judged = (by: string, bySide: string): string => `IF(ISNUMBER(${compared}),${by},${bySide})`;
  const almost = `IF(${rule('_t2')}<${NEVER},2,3)`;
  const belowAverage =
    `AND(ISNUMBER(${rule('_average')}),ISNUMBER(${completion}),` +
    `${sign}*(ROUND(N(${completion})*100,2)-N(${rule('_average')}))<0)`;
  const belowFloor = `AND(${kind}<>${KIND.rate},ISNUMBER(${attainment}),ROUND(N(${attainment})*100,2)<${rule('_floor')})`;
  const far = judged(`OR(${compared}<${rule('_t3')},${belowFloor})`, `${rule('_t3')}>-${NEVER}`);
  const small = `ROUND(-(${distance}),6)<${rule('_small')}`;
  const inGrace = `AND(ISNUMBER(${overdue}),${sign}*(${value}-N(${overdue}))>=0)`;
  return (
    `=IF(COUNT(${value},${milestone})<2,0,IF(${judged(`${compared}>=${rule('_t1')}`, `${distance}>=0`)},IF(${belowAverage},${almost},1),` +
    `IF(${far},IF(OR(${small},${inGrace}),3,${rule('_far')}),IF(AND(ISNUMBER(${compared}),N(${compared})>=${rule('_t2')}),2,3))))`
  );
}

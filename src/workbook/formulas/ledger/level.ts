import type { Layouts } from '../../tables';
import { monthEndKeys, type LedgerKey } from '../../tables/columns';
import { quarterKeys } from '../../tables/layout';
import { colourFormula } from '../colour';
import { comparedFormula, levelFormula, type Lit } from '../level';
import { lookedUp, monthBlock, ownCell } from '../reference';
import { CATEGORY } from '../status';

type Formulas = Partial<Record<LedgerKey, string>>;

/**
 * The row's light: what is compared, the level by the rule, and the level shown, which is one worse for an office
 * or a village that was behind in enough closed periods right before.
 */
export function level(tables: Layouts): Formulas {
  const own = ownCell(tables.ledger);
  const indicator = lookedUp(tables.indicators, own('_indicator'));
  const cells: Lit = {
    value: own('toDate'),
    milestone: own('milestone'),
    gap: own('gap'),
    attainment: own('attainment'),
    completion: own('completion'),
    kind: own('_kind'),
    sign: own('_sign'),
    compared: own('_compared'),
    overdue: own('_overdue'),
  };
  const known = (formula: string, otherwise: string): string => `=IF(${own('_indicator')}=0,${otherwise},${formula})`;
  const quarters = quarterKeys.slice(0, 3).map((key, index) => `IF(${indicator('_grace')}>${index},N(${own(key)}),0)`);
  const escalates =
    `AND(${own('_base')}=3,OR(${own('_category')}=${CATEGORY.office},${own('_category')}=${CATEGORY.village}),` +
    `N(${indicator('_repeats')})>0,${own('_run')}+1>=N(${indicator('_repeats')}))`;
  return {
    _compared: comparedFormula(cells, indicator),
    _overdue: known(
      `IF(${indicator('_grace')}<0,"",IF(AND(N(${own('startMonth')})<=12,N(${own('startMonth')})>3*${indicator('_grace')}),0,IF(COUNT(${quarterKeys.map(own).join(',')})=0,` +
        `INT(N(${own('annual')})*${indicator('_graceShare')}+0.000001),${quarters.join('+')})))`,
      '""',
    ),
    _base: levelFormula(cells, indicator),
    _run: known(closedPeriodsBehind(tables), '0'),
    _level: `=IF(${own('_base')}=3,IF(${escalates},4,3),${own('_base')})`,
    _colour: colourFormula(own('_code'), own('_level'), indicator('_colours')),
  };
}

/** Closed periods behind in an unbroken run right before the data month: those since the last that was not behind. */
function closedPeriodsBehind(tables: Layouts): string {
  const own = ownCell(tables.ledger);
  const step = lookedUp(tables.indicators, own('_indicator'))('_step');
  const ends = monthBlock(tables.ledger, monthEndKeys[0], monthEndKeys[11]);
  const lastGood = `SUMPRODUCT(MAX((MOD(${ends.cells},10)<3)*(MOD(${ends.numbers},${step})=0)*(${ends.numbers}<${own('_month')})*${ends.numbers}))`;
  return `IF(${own('_month')}<1,0,INT((${own('_month')}-1)/${step})-${lastGood}/${step})`;
}

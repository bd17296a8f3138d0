import { type Facts, listed } from '../facts';
import type * as zh from '../zh/adjustIssues';

const nothingWritten = 'Nothing was written.';
const of = (facts: Facts): string => `${facts['indicator']}: `;
const rows = (facts: Facts): string => listed(facts['rows'], ', ');
/** Who may take a difference, within a sentence. */
export const scopes: Readonly<Record<string, string>> = {
  row: 'that unit',
  office: 'the office',
  officeAndPool: 'the office with the town pool',
  pool: 'the town pool',
  town: 'the whole town',
  later: 'the later quarters',
  open: 'the other open quarters',
};
const scope = (fact: Facts[string] | undefined): string => scopes[String(fact)] ?? String(fact);
const bound = (f: Facts): string => (rows(f) === '' ? '' : ` Bound by ${rows(f)} (holds, bounds, months or elapsed quarters).`);
const amounts = (f: Facts): string => {
  const names = Array.isArray(f['rows']) ? (f['rows'] as readonly (string | number)[]) : [];
  const figures = Array.isArray(f['amounts']) ? (f['amounts'] as readonly (string | number)[]) : [];
  return names.map((name, index) => `${name} ${figures[index] ?? ''} ${f['measure']}`).join(', ');
};

export const adjustIssues: typeof zh.adjustIssues = {
  'plan-missing': (f) => `${of(f)}the plan of ${rows(f)} is incomplete, so it can be neither adjusted nor issued. Split first. ${nothingWritten}`,
  'plan-does-not-add-up': (f) => {
    const what = { year: 'the annual targets', quarter: `quarter ${f['quarter']}`, row: `the quarters of ${f['row']}` }[String(f['part'])];
    return `${of(f)}${what} add up to ${f['sum']} ${f['measure']}, not ${f['target']}; off by ${f['difference']}. Split again before adjusting or issuing it. ${nothingWritten}`;
  },
  'edit-row-unknown': (f) => `${of(f)}no such row in the Ledger. Choose again.`,
  'edit-office-unknown': (f) => `${of(f)}no row has the lead office “${f['office']}”. Choose again.`,
  'row-held': (f) => `${of(f)}${f['row']} is held and cannot become ${f['value']}. Release the hold, or choose to change the held figure. ${nothingWritten}`,
  'edit-outside-bounds': (f) => `${of(f)}${f['value']} for ${f['row']} is ${f['side'] === 'minimum' ? 'below its minimum' : 'above its maximum'} ${f['bound']}. Change either. ${nothingWritten}`,
  'quarter-frozen': (f) => `${of(f)}quarter ${f['quarter']} has gone by and its plan stands. Change a later one, or re-plan.`,
  'successor-missing': (f) => `${of(f)}there is no ${f['to'] === 'pool' ? 'town pool row' : 'unit'} to take over. Add a row, or choose another. ${nothingWritten}`,
  'scope-too-small': (f) =>
    `${of(f)}${f['asked']} ${f['measure']} are to be moved; ${scope(f['scope'])} can take ${f['takes']}, ${f['missing']} are missing.${bound(f)} It would do with ${scope(f['next'])}: agree to that first. ${nothingWritten}`,
  'breakback-impossible': (f) =>
    `${of(f)}${f['asked']} ${f['measure']} are to be moved; ${scope(f['scope'])} can take ${f['takes']}, ${f['missing']} are missing, and no wider scope would do.${bound(f)} Type a smaller change, or release something. ${nothingWritten}`,
  'stock-year-end': (f) => `${of(f)}the fourth quarter of a stock is its annual target. Change that. ${nothingWritten}`,
  'actual-fell': (f) => `${of(f)}the cumulative actuals of ${rows(f)} fell and cannot stand for elapsed quarters. Verify them, or freeze the plan. ${nothingWritten}`,
  'remainder-without-quarter': (f) => `${of(f)}${amounts(f)} have no quarter left to stand in (stopped, or not started). Transfer them, or change the months. ${nothingWritten}`,
  'actual-not-reported': (f) => `${of(f)}${rows(f)} did not report to the end of quarter ${f['quarter']}, so their plan stands. Ask for the figures and re-plan again.`,
  'over-fulfilled': (f) => `${of(f)}${amounts(f)} beyond the annual target; the plan counts only up to it and is 0 afterwards, actuals stand. Check whether to raise the target.`,
  'held-quarters-stand': (f) => `${of(f)}the quarters of ${rows(f)} are held, so elapsed ones stay at the plan. Release them to use actuals.`,
  'transfer-not-behind': (f) => `${of(f)}${rows(f)} are not behind, did not report or are held, so nothing can move from them. Choose rows that are behind. ${nothingWritten}`,
  'nothing-to-transfer': (f) => `${of(f)}no row is behind, so there is nothing to transfer. ${nothingWritten}`,
  'transfer-below-minimum': (f) => `${of(f)}rows would fall below their minimum or their elapsed quarters: ${amounts(f)}. Lower it, or move less. ${nothingWritten}`,
  'transfer-too-much': (f) =>
    `${of(f)}${f['asked']} ${f['measure']} are to be moved; units with headroom (${rows(f) || 'none'}) can take ${f['takes']}, ${f['missing']} are missing. Raise a maximum, or catch up instead. ${nothingWritten}`,
  'consent-missing': (f) => `${of(f)}these units take over and their consent is not recorded: ${amounts(f)}. Enter it for each. ${nothingWritten}`,
  'reissue-impossible': (f) =>
    `${of(f)}of the new target ${f['total']} ${f['measure']} the units can reach ${f['reachable']}; off by ${f['missing']}.${bound(f)} Release something, or ask for another target. ${nothingWritten}`,
  'versions-missing': () => `This workbook is older and has no table of versions, so the plan before the adjustment could not be kept. Add the table of versions first. ${nothingWritten}`,
  'version-unknown': (f) => `${of(f)}there is no version ${f['version']}. There are: ${listed(f['versions'], ', ') || 'none'}. Choose one.`,
  'adjust-indicator-unknown': (f) => `There is no indicator “${f['indicator']}”. Choose again.`,
  'document-missing': (f) => `${of(f)}a new target needs its document number. Enter it first. ${nothingWritten}`,
  'no-quarter-elapsed': () => `No quarter has gone by at the as-of month, so there is nothing to re-plan. Move the as-of month, or use breakback. ${nothingWritten}`,
  'unit-not-assigned': (f) => `${f['unit']} carries no indicator that could be adjusted. Choose again. ${nothingWritten}`,
  'stop-month-not-reported': (f) => `${of(f)}the actuals of ${f['row']} until it stopped are incomplete, so it keeps its plan. Check it.`,
};

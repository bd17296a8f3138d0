const SMALL = 'FORMULA_CACHE_LRU_COUNT = 5e3';
const LARGE = 'FORMULA_CACHE_LRU_COUNT = 2e5';

/**
 * Univer keeps the last 5,000 parsed formulas. Each calculation walks all formulas in the same order,
 * so from 5,001 on none is ever found again and every edit parses the whole workbook twice. The ledger
 * passes that at about 90 rows. There is no setting for it, so the number is changed in Univer's code
 * while it is bundled. Works on a text, and as a webpack loader on Univer's formula engine.
 */
module.exports = function roomForLedger(code) {
  if (!code.includes(SMALL)) throw new Error(`Univer changed: ${SMALL} is not in its formula engine.`);
  return code.replace(SMALL, LARGE);
};

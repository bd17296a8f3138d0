/**
 * Functions newer than the file format's first edition stand in files with a prefix that Excel never
 * shows (MS-XLSX, "Future function metadata"). Without it Excel shows #NAME?.
 */
const FUTURE = new Set(
  `ACOT ARABIC BETA.DIST BETA.INV BINOM.DIST BINOM.INV CEILING.MATH CONCAT DAYS FLOOR.MATH FORECAST.LINEAR
  IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS MODE.SNGL MODE.MULT NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE
  PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ SHEET SHEETS
  STDEV.P STDEV.S SWITCH TEXTJOIN UNICHAR UNICODE VAR.P VAR.S XLOOKUP XMATCH XOR
  CHOOSECOLS CHOOSEROWS DROP EXPAND HSTACK LET RANDARRAY SEQUENCE SORTBY TAKE TEXTAFTER TEXTBEFORE TEXTSPLIT TOCOL TOROW
  UNIQUE VSTACK WRAPCOLS WRAPROWS`.split(/\s+/),
);
const WORKSHEET_FUTURE = new Set(['FILTER', 'SORT']);

/** As files write it. */
export function toFileFormula(formula: string): string {
  return rewriteFunctions(formula, (name) => {
    const upper = name.toUpperCase();
    if (FUTURE.has(upper)) return `_xlfn.${upper}`;
    return WORKSHEET_FUTURE.has(upper) ? `_xlfn._xlws.${upper}` : name;
  });
}

/** As Excel shows it. */
export function fromFileFormula(formula: string): string {
  return formula.includes('_xlfn.') || formula.includes('_xludf.')
    ? rewriteFunctions(formula, (name) => name.replace(/^_xlfn\.(_xlws\.)?|^_xludf\./, ''))
    : formula;
}

const CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu;

/** Rewrites the names of called functions; texts and quoted sheet names are stepped over. */
function rewriteFunctions(formula: string, rewrite: (name: string) => string): string {
  return formula.replace(CALL, (text) => (/^["']/.test(text) ? text : rewrite(text)));
}

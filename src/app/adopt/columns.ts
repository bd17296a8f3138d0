import { bareHeader, monthsFromJanuary, namingOf, quarterOf } from '../../domain/intake/columnWords';
import { measureName } from '../../domain/measure';
import type { Literal } from '../../workbook/spec';
import { ledgerInputKeys, unitKeys } from '../../workbook/tables/columns';
import { LANGUAGES, textIn } from '../../workbook/text';

/** Which of our tables a range of the user's is like. */
export type Kind = 'Indicators' | 'Ledger' | 'Units';
export const KINDS = ['Ledger', 'Indicators', 'Units'] as const satisfies readonly Kind[];

/** What is taken from each kind; other columns of ours are left for the planner to fill in. */
const TAKEN: Readonly<Record<Kind, readonly string[]>> = {
  Indicators: ['code', 'name', 'issuedUnit', 'splitUnit', 'decimals', 'issuedTarget', 'stretchTarget', 'lastYear', 'leadOffice', 'confirmingOffice', 'documentNumber'],
  Ledger: ledgerInputKeys.filter((key) => !['hold', 'startMonth', 'rampUp', 'origin', 'nature', 'source', 'deadline', 'outlook', 'matter'].includes(key)),
  Units: unitKeys.filter((key) => !['state', 'stateFrom', 'startMonth'].includes(key) && !key.startsWith('_')),
};

/** Other words for the same, tested on headers without brackets and spaces. */
const SYNONYMS: Readonly<Record<Kind, readonly (readonly [key: string, words: RegExp])[]>> = {
  Indicators: [
    ['code', /^(?:指标)?(?:编号|代码|编码)$|^code$/i],
    ['documentNumber', /文号/],
    ['leadOffice', /^(?:责任|牵头|主办)(?:科室|单位|部门|办公室)$|^(?:lead)?office$/i],
    ['issuedUnit', /^(?:计量)?单位$|^unit(?:ofmeasure)?$|^measure$/i],
    ['stretchTarget', /力争|奋斗|stretch/i],
    ['lastYear', /上年|去年|lastyear/i],
    ['name', /^(?:主要|经济|考核)*指标(?:名称)?$|^(?:项目|indicator)(?:名称|name)?$/i],
    ['issuedTarget', /^(?:全年|年度|下达|今年|本年|\d{4}年)*(?:目标|任务|下达|计划|必保)(?:数|值|任务)?$|^(?:issued|annual)?target$/i],
  ],
  Ledger: [
    ['indicator', /^(?:主要|经济|考核)*指标(?:名称)?$|^indicator(?:name)?$/i],
    ['leadOffice', /^(?:责任|牵头)(?:科室|部门|办公室)$|^(?:lead)?office$/i],
    ['contactLeader', /^(?:联系|挂钩|分管)领导$/],
    ['lastYear', /^(?:上年|去年)(?:数|实绩|完成|完成数)?$|^lastyear$/i],
    ['stretch', /力争|奋斗|stretch/i],
    ['annual', /^(?:全年|年度|下达|今年|本年|\d{4}年)*(?:目标|任务|计划|分解)(?:数|值|任务)?$|^(?:annual)?target$/i],
    ['cause', /^(?:滞后|未完成)?原因$/],
    ['nextStep', /^(?:下步|下一步|整改)措施$/],
  ],
  Units: [
    ['creditCode', /信用代码/],
    ['fullName', /^(?:企业|单位)?全称$|^fullname$/i],
    ['shortName', /^(?:企业|单位)?(?:简称|名称)$|^(?:short)?name$/i],
    ['category', /^(?:单位)?(?:类别|类型|性质)$|^category$/i],
    ['industry', /行业|industry/i],
    ['leadOffice', /^(?:责任|牵头|主管)(?:科室|单位|部门|办公室)$/],
    ['sizeClass', /^规模/],
  ],
};

/** The key of a header in a table of the kind, or `null`. `cells` tell a unit of measure from a unit that carries a target. */
export function columnKey(kind: Kind, header: string, cells: readonly Literal[]): string | null {
  const own = TAKEN[kind].find((key) => LANGUAGES.some((language) => squeezed(headerIn(kind, key, language)) === squeezed(header)));
  const bare = bareHeader(header);
  const found = own ?? SYNONYMS[kind].find(([, words]) => words.test(bare))?.[0] ?? (kind === 'Ledger' ? ledgerKey(header, bare) : null);
  const isMeasure = kind === 'Ledger' && (bare === '单位' || found === 'measure' || /^计量单位$|^measure$/i.test(bare));
  if (isMeasure && mostlyMeasures(cells)) return 'measure';
  return found === 'measure' && bare === '单位' ? 'unit' : found;
}

/** Months count when they are figures to date; a month by itself is another figure. */
function ledgerKey(header: string, bare: string): string | null {
  const month = monthsFromJanuary(header) ?? (/^1月累计$/.test(bare) ? 1 : Number(/^(\d{1,2})月(?:底)?累计(?:完成)?$/.exec(bare)?.[1] ?? 0));
  if (month >= 1 && month <= 12) return `month${month}`;
  const quarter = /实绩|完成|上年/.test(bare) ? null : quarterOf(header);
  if (quarter !== null) return `quarter${quarter}`;
  return namingOf(header) === 'name' ? 'unit' : null;
}

function mostlyMeasures(cells: readonly Literal[]): boolean {
  const texts = cells.filter((cell): cell is string => typeof cell === 'string' && cell.trim() !== '');
  return texts.length > 0 && texts.filter((text) => measureName(text.trim()) !== null).length * 2 > texts.length;
}

function headerIn(kind: Kind, key: string, language: (typeof LANGUAGES)[number]): string {
  const headers: Readonly<Record<string, string>> = textIn(language).headers[kind];
  return headers[key] ?? key;
}

function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}


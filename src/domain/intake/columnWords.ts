/** How headings of pasted tables speak, in Chinese and English; tested on headings without spaces. */
const NAMING = {
  creditCode: /信用代码|^creditcode$|^uscc$/i,
  code: /^(?:单位|企业|承担单位)?(?:编号|编码|代码)$|^(?:unit)?(?:code|id)$/i,
  name: /^(?:单位|企业|承担单位|调查单位|法人单位|统计单位|项目)?(?:详细)?(?:名称|简称|全称)$|^(?:承担单位|单位|企业|村社|科室)$|^(?:(?:unit|full|short|company|enterprise)?name|unit|company|enterprise)$/i,
} as const;

export type Naming = keyof typeof NAMING;

/** Which of a unit's names stand under a heading; `null` when none do. */
export function namingOf(header: string): Naming | null {
  const bare = bareHeader(header);
  return (Object.keys(NAMING) as Naming[]).find((naming) => NAMING[naming].test(bare)) ?? null;
}

/** A heading in half width without spaces and without what stands in brackets. */
export function bareHeader(header: string): string {
  return header.normalize('NFKC').replace(/\([^()]*\)|\[[^[\]]*\]/g, '').replace(/\s/g, '');
}

/** What stands in brackets in a heading, such as a unit of measure. */
export function bracketed(header: string): readonly string[] {
  return [...header.normalize('NFKC').matchAll(/[([]([^()[\]]*)[)\]]/g)].map(([, inside = '']) => inside.replace(/^单位:/, '').trim());
}

export const SERIAL = /^(?:序号|no\.?|#)$/i;
export const RELATIVE = /增长|增幅|增速|增减|同比|环比|比重|占比|完成率|进度|排名|位次|±|%|growth|^change|yoy|^share|rank/i;
export const LAST_YEAR = /上年|去年|上期|同期|lastyear|previousyear|prioryear/i;
export const THIS_YEAR = /本年|今年|thisyear/i;
export const PLANNED = /计划|目标|任务|下达|预期|target|planned|^plan$/i;
export const TO_DATE = /累计|本年|今年|todate|ytd|cumulative/i;
export const ONE_MONTH = /本月|当月|单月|本期|本季|当季|季度|thismonth|monthonly|monthly/i;

/** `1—4月` as 4: months from January on. */
export function monthsFromJanuary(text: string): number | null {
  const found = /(?:^|\D)(?:1|一)月?[—–\-~至到](\d{1,2}|[二三四五六七八九十]{1,2})月/.exec(text.normalize('NFKC').replace(/\s/g, ''));
  return found ? monthNumber(found[1] ?? '') : null;
}

/** `4月` alone as 4. */
export function singleMonth(text: string): number | null {
  const found = /(?:^|[^\d—–\-~至到])(\d{1,2})月/.exec(text.normalize('NFKC').replace(/\s/g, ''));
  return found ? monthNumber(found[1] ?? '') : null;
}

/** The quarter 1…4 that a heading names by itself; a span such as 一至三季度 is none. */
export function quarterOf(header: string): 1 | 2 | 3 | 4 | null {
  const bare = bareHeader(header);
  if (/[—–\-~至到][一二三四1-4]季|[前上]/.test(bare)) return null;
  const found = /([一二三四1-4])季|[Qq]([1-4])/.exec(bare);
  const named = found?.[1] ?? found?.[2] ?? '';
  const at = '一二三四'.includes(named) ? '一二三四'.indexOf(named) + 1 : Number(named);
  return named !== '' && (at === 1 || at === 2 || at === 3 || at === 4) ? at : null;
}

function monthNumber(text: string): number | null {
  const month = /^\d+$/.test(text) ? Number(text) : ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].indexOf(text) + 1;
  return month >= 1 && month <= 12 ? month : null;
}

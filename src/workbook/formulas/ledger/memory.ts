import type { Layouts } from '../../tables';
import { type LedgerKey, monthEndKeys } from '../../tables/columns';
import type { Catalogue } from '../../text';
import { monthBlock, ownCell, quoteText } from '../reference';
import { CATEGORY, KIND, STATUS } from '../status';

type Formulas = Partial<Record<LedgerKey, string>>;

/** A first figure of the year above so many times its milestone is pointed out. */
const SUSPICIOUS_START = 5;

/** What a row remembers of the months that were finalised: the run of periods behind, a light a month, and hints. */
export function memory(tables: Layouts, text: Catalogue): Formulas {
  const own = ownCell(tables.ledger);
  const ends = monthBlock(tables.ledger, monthEndKeys[0], monthEndKeys[11]);
  const code = own('_code');
  return {
    _closed: `=SUMPRODUCT(MAX(ISNUMBER(${ends.cells})*(${ends.numbers}<=${own('_month')})*${ends.numbers}))`,
    periodsBehind: `=IF(AND(${isLit(code)},N(${own('_base')})>=3),N(${own('_run')})+1,"")`,
    dots: `=IF(OR(${code}=${STATUS.blank},${code}>=${STATUS.pool}),"",${monthEndKeys.map((key) => dot(own(key), text)).join('&')})`,
    remark: `=IF(${own('_indicator')}=0,"",${hints(tables, text)})`,
  };
}

function isLit(code: string): string {
  return `${code}>=${STATUS.notStarted},${code}<=${STATUS.farBehind}`;
}

/** A month-end cell holds 10 × status code + base level; its dot is the status's own symbol. */
function dot(end: string, text: Catalogue): string {
  const words = text.words.statuses;
  const ordered = [
    words.targetToVerify, words.notSplit, words.incomplete, words.stopped, words.exempt, words.notDue, words.notReported,
    words.toVerify, words.done, words.notStarted, words.onSchedule, words.nearSchedule, words.behind, words.farBehind,
  ];
  const symbols = quoteText(['·', ...ordered.map((word) => word.charAt(0))].join(''));
  return `MID(${symbols},1+INT(N(${end})/10),1)`;
}

/** Every hint that applies, joined; enterprises, parks and the pool are never escalated. */
function hints(tables: Layouts, text: Catalogue): string {
  const own = ownCell(tables.ledger);
  const { hints: words } = text.board;
  const [code, value, milestone, periods, closed] = [own('_code'), own('toDate'), own('milestone'), own('periodsBehind'), own('_closed')];
  const urged = `OR(${code}=${STATUS.farBehind},N(${periods})>=3)`;
  const escalated = `OR(${own('_category')}=${CATEGORY.office},${own('_category')}=${CATEGORY.village})`;
  const caughtUp = `AND(OR(${code}=${STATUS.done},${code}=${STATUS.onSchedule}),N(${own('_run')})>=1)`;
  const ends = monthBlock(tables.ledger, monthEndKeys[0], monthEndKeys[11]);
  const months = monthBlock(tables.ledger, 'month1', 'month12');
  const at = (block: typeof ends): string => `INDEX(${block.cells},1,MATCH(${closed},${block.numbers},0))`;
  const reportedLate = `IF(${closed}=0,FALSE,AND(INT(${at(ends)}/10)=${STATUS.notReported},ISNUMBER(${at(months)})))`;
  const isFirst = `AND(${own('_last')}=0,OR(${own('_kind')}=${KIND.flow},${own('_kind')}=${KIND.stock}),ISNUMBER(${value}),N(${milestone})>0)`;
  const [startBefore, startAfter] = words.start.map(quoteText);
  const listed = [
    `IF(${escalated},IF(${urged},${hint(words, 'urge')},IF(N(${periods})=2,${hint(words, 'notice')},"")),"")`,
    `IF(${caughtUp},${hint(words, 'caughtUp')},"")`,
    `IF(${reportedLate},${hint(words, 'reportedLate')},"")`,
    `IF(${isFirst},IF(N(${value})>${SUSPICIOUS_START}*N(${milestone}),${quoteText(words.separator)}&${startBefore}&ROUND(${value}/${milestone},1)&${startAfter},""),"")`,
  ];
  return `MID(${listed.join('&')},${words.separator.length + 1},200)`;
}

/** Each hint brings the separator before it; that of the first is cut off. */
function hint(words: Catalogue['board']['hints'], key: 'urge' | 'notice' | 'caughtUp' | 'reportedLate'): string {
  return quoteText(words.separator + words[key]);
}

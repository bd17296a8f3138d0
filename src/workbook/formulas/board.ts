import { BOARD_COLUMNS, BOARD_HELPERS, BOARD_ROWS, DATA } from '../sheets/boardGrid';
import type { Layouts } from '../tables';
import { HEADER_ROW } from '../tables/layout';
import type { Catalogue } from '../text';
import { lookedUp, quoteSheet, quoteText, wholeColumn } from './reference';
import { CATEGORY, KIND, SETTING_NAMES, STATUS } from './status';

/** Formulas of an indicator's line. `S` holds the row of Indicators, by position, so that sorting there sorts here. */
export function boardLine(tables: Layouts, text: Catalogue) {
  const table = tables.indicators;
  const row = `$${BOARD_HELPERS.row}${BOARD_ROWS.first}`;
  const indicator = lookedUp(table, row);
  const shown = (formula: string): string => `=IF(${row}=0,"",${formula})`;
  const number = (key: Parameters<typeof indicator>[0]): string => shown(`IF(ISNUMBER(${indicator(key)}),${indicator(key)},"")`);
  const rounded = (key: Parameters<typeof indicator>[0]): string =>
    shown(`IF(ISNUMBER(${indicator(key)}),ROUND(${indicator(key)},MAX(2,N(${indicator('decimals')}))),"")`);
  const position = `ROW()-ROW($${BOARD_COLUMNS.name}$${BOARD_ROWS.header})`;
  const source = `ROW(${quoteSheet(table.sheet)}!$A$${HEADER_ROW})+${position}`;
  const { natures } = text.words;
  const nature = `CHOOSE(1+${indicator('_nature')},"",${quoteText(natures.estimate)},${quoteText(natures.flash)},${quoteText(natures.confirmed)})`;
  const off = (key: '_footing' | '_quarterFooting'): string => `IF(ISNUMBER(${indicator(key)}),${indicator(key)}<>0,FALSE)`;
  return {
    row: `=IF(IFERROR(LEN(INDEX(${wholeColumn(table)('name')},${source})),0)>0,${source},0)`,
    code: `=IF(${row}=0,0,${indicator('_code')})`,
    level: `=IF(${row}=0,0,${indicator('_level')})`,
    number: shown(position),
    name: shown(indicator('name')),
    unit: shown(indicator('splitUnit')),
    target: number('_target'),
    milestone: rounded('_milestone'),
    total: rounded('_total'),
    completion: number('_completion'),
    scheduled: number('_scheduled'),
    gap: number('_gap'),
    attainment: number('_attainment'),
    projection: rounded('_projection'),
    status: shown(indicator('_status')),
    office: shown(`${indicator('leadOffice')}&""`),
    nature: shown(`${nature}&IF(${indicator('_month')}>0,"/"&${indicator('_month')}&${quoteText(text.board.month)},"")`),
    reported: shown(`IF(${indicator('_due')}=0,"",(${indicator('_due')}-${indicator('_missing')})&"/"&${indicator('_due')})`),
    scopeGap: shown(
      `IF(AND(${indicator('_missing')}+${indicator('_toVerify')}>0,ISNUMBER(${indicator('_scopeGap')}),` +
        `${indicator('_code')}<>${STATUS.targetToVerify},${indicator('_kind')}<>${KIND.rate}),${indicator('_scopeGap')},"")`,
    ),
    footing: shown(
      `IF(OR(NOT(ISNUMBER(${indicator('_footing')})),${indicator('_kind')}=${KIND.rate}),"",` +
        `IF(${off('_footing')},${indicator('_footing')},IF(${off('_quarterFooting')},${indicator('_quarterFooting')},${quoteText(text.board.footingRight)})))`,
    ),
  };
}

/** Formulas of a line among the ten largest shortfalls. */
export function worstLine(tables: Layouts, text: Catalogue) {
  const row = `$${BOARD_HELPERS.worstRow}${BOARD_ROWS.sectionFirst}`;
  const ledger = lookedUp(tables.ledger, row);
  const keys = wholeColumn(tables.ledger)('_worst');
  const shown = (formula: string): string => `=IF(${row}=0,"",${formula})`;
  const position = `ROW()-ROW($A$${BOARD_ROWS.sectionHeader})`;
  const target = `INDEX(${wholeColumn(tables.indicators)('_target')},${ledger('_indicator')})`;
  const named = `IF(AND(${ledger('_category')}=${CATEGORY.enterprise},${SETTING_NAMES.showEnterprises}=${quoteText(text.words.answers.no)}),${quoteText(text.board.hiddenEnterprise)},${ledger('unit')})`;
  return {
    row: `=IF(${position}>COUNT(${keys}),0,MATCH(LARGE(${keys},${position}),${keys},0))`,
    code: `=IF(${row}=0,0,${ledger('_code')})`,
    level: `=IF(${row}=0,0,${ledger('_level')})`,
    number: shown(position),
    indicator: shown(ledger('indicator')),
    measure: shown(`${ledger('measure')}&""`),
    unit: shown(named),
    distance: shown(ledger('distance')),
    cost: shown(`ROUND(-${ledger('distance')}/${target}*100,2)`),
    attainment: shown(ledger('attainment')),
    gap: shown(ledger('gap')),
    status: shown(ledger('status')),
    office: shown(`${ledger('leadOffice')}&""`),
    leader: shown(`${ledger('contactLeader')}&""`),
  };
}

/** Offices in their order of first appearance, with the key that ranks them; on the hidden sheet. */
export function officeLine(tables: Layouts) {
  const ledger = wholeColumn(tables.ledger);
  const own = (column: string): string => `$${column}${DATA.officeFirst}`;
  const position = `(ROW()-${DATA.officeHeader})`;
  const mine = `${ledger('_office')},${own('A')}`;
  const when = (formula: string): string => `=IF(${own('A')}=0,"",${formula})`;
  return {
    first: `=IF(${position}>COUNT(${ledger('_officeFirst')}),0,SMALL(${ledger('_officeFirst')},${position}))`,
    name: when(`INDEX(${ledger('leadOffice')},${own('A')})`),
    judged: when(`COUNTIFS(${mine},${ledger('_judged')},1)`),
    good: when(`COUNTIFS(${mine},${ledger('_judged')},1,${ledger('_good')},1)`),
    missing: when(`COUNTIFS(${mine},${ledger('_missing')},1)`),
    share: when(`IF(${own('C')}<3,"",${own('D')}/${own('C')})`),
    // Ranked offices first, by share; the others keep their order behind them.
    key: when(`IF(${own('C')}=0,"",IF(ISNUMBER(${own('F')}),ROUND(${own('F')}*100000,0)*1000+1999-${position},999-${position}))`),
  };
}

/** The offices once more, best first: what the Board shows and draws. */
export function rankedOfficeLine() {
  const keys = `$G$${DATA.officeFirst}:$G$${DATA.officeFirst + DATA.offices - 1}`;
  const from = (column: string): string => `INDEX($${column}$${DATA.officeFirst}:$${column}$${DATA.officeFirst + DATA.offices - 1},${own('A')})`;
  const own = (column: string): string => `$${column}${DATA.rankedFirst}`;
  const position = `(ROW()-${DATA.rankedHeader})`;
  const when = (formula: string): string => `=IF(${own('A')}=0,"",${formula})`;
  return {
    place: `=IF(${position}>COUNT(${keys}),0,MATCH(LARGE(${keys},${position}),${keys},0))`,
    name: when(from('B')),
    judged: when(from('C')),
    good: when(from('D')),
    missing: when(from('E')),
    share: when(`IF(ISNUMBER(${from('F')}),${from('F')},"")`),
  };
}

/** Text of the page's head: title, subtitle, one tile a light, what was due and what came. */
export function boardHead(tables: Layouts, text: Catalogue) {
  const indicators = wholeColumn(tables.indicators);
  const { board, words } = text;
  const [titleBefore, titleAfter] = board.title;
  const [until, rest] = board.subtitle;
  const counted = (codes: readonly number[]): string =>
    codes.map((code) => `COUNTIF(${indicators('_code')},${code})`).join('+');
  const tile = (word: string, codes: readonly number[]): string => `=${quoteText(`${word} `)}&(${counted(codes)})`;
  const thisMonth = (key: '_due' | '_missing' | '_toVerify'): string =>
    `SUMIFS(${indicators(key)},${indicators('_month')},${SETTING_NAMES.asOf})`;
  const [due, reported, missing, toVerify, end] = board.coverage.map(quoteText);
  return {
    title: `=${SETTING_NAMES.town}&${quoteText(titleBefore)}&${SETTING_NAMES.year}&${quoteText(titleAfter)}`,
    subtitle: `=${quoteText(until)}&${SETTING_NAMES.asOf}&${quoteText(rest)}`,
    coverage:
      `=${due}&${thisMonth('_due')}&${reported}&(${thisMonth('_due')}-${thisMonth('_missing')})&${missing}&` +
      `${thisMonth('_missing')}&${toVerify}&${thisMonth('_toVerify')}&${end}`,
    overflow:
      `=IF(COUNTIF(${indicators('_code')},">0")>${BOARD_ROWS.lines},${quoteText(board.overflow[0])}&` +
      `(COUNTIF(${indicators('_code')},">0")-${BOARD_ROWS.lines})&${quoteText(board.overflow[1])},"")`,
    tiles: {
      done: tile(words.statuses.done, [STATUS.done]),
      onSchedule: tile(words.statuses.onSchedule, [STATUS.onSchedule]),
      nearSchedule: tile(words.statuses.nearSchedule, [STATUS.nearSchedule]),
      behind: tile(words.statuses.behind, [STATUS.behind]),
      farBehind: tile(words.statuses.farBehind, [STATUS.farBehind]),
      notDue: tile(words.statuses.notDue, [STATUS.notDue, STATUS.exempt]),
      open: tile(board.otherLights, [STATUS.targetToVerify, STATUS.incomplete, STATUS.notReported, STATUS.notStarted]),
    },
  };
}

/** Completion and schedule of each indicator in percent, for the chart. */
export function chartLine() {
  const line = `ROW()-${DATA.indicatorHeader}+${BOARD_ROWS.first - 1}`;
  return (board: string) => {
    const at = (column: string): string => `INDEX(${quoteSheet(board)}!$${column}:$${column},${line})`;
    return {
      name: `=${at(BOARD_COLUMNS.name)}&""`,
      completion: `=IF(ISNUMBER(${at(BOARD_COLUMNS.completion)}),ROUND(${at(BOARD_COLUMNS.completion)}*100,1),0)`,
      scheduled: `=IF(ISNUMBER(${at(BOARD_COLUMNS.scheduled)}),ROUND(${at(BOARD_COLUMNS.scheduled)}*100,1),0)`,
    };
  };
}

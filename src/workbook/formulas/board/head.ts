import { BOARD_HELPERS, BOARD_ROWS, lastLine } from '../../sheets/boardGrid';
import type { Layouts } from '../../tables';
import type { Catalogue } from '../../text';
import type { BoardPage } from '../../text/boardPageIn';
import { quoteText, wholeColumn } from '../reference';
import { SETTING_NAMES, STATUS } from '../status';
import { byWording } from './byWording';
import { otherMonthsTogether } from './otherMonth';

/** Text of the page's head: title, subtitle, one tile a light, what was due and what came, forms sent and late; the head of the gap. */
export function boardHead(tables: Layouts, text: Catalogue, page: BoardPage, wide: number) {
  const indicators = wholeColumn(tables.indicators);
  const { words } = text;
  const [titleBefore, titleAfter] = text.board.title;
  const [until, end, rest] = page.subtitle;
  const counted = (codes: readonly number[]): string =>
    codes.map((code) => `COUNTIF(${indicators('_code')},${code})`).join('+');
  const tile = (word: string, codes: readonly number[]): string => `=${quoteText(`${word} `)}&(${counted(codes)})`;
  const thisMonth = (key: '_due' | '_missing' | '_toVerify'): string =>
    `SUMIFS(${indicators(key)},${indicators('_month')},${SETTING_NAMES.asOf})`;
  const [due, reported, missing, toVerify, last] = page.coverage.map(quoteText);
  // Blank rows of Indicators take a line too.
  const beyond = `COUNTIF(${indicators('_code')},">0")-COUNTIF($${BOARD_HELPERS.row}$${BOARD_ROWS.first}:$${BOARD_HELPERS.row}$${lastLine},">0")`;
  const [moreBefore, moreAfter] = page.overflow.map(quoteText);
  const overflow = `IF(${beyond}>0,${moreBefore}&(${beyond})&${moreAfter},"")`;
  const returns = wholeColumn(tables.returns);
  const ofMonth = `${returns('month')},${SETTING_NAMES.asOf}`;
  const [sent, received, late, forms] = page.forms.map(quoteText);
  const returned =
    `IF(COUNTIFS(${ofMonth})>0,${sent}&COUNTIFS(${ofMonth})&${received}&COUNTIFS(${ofMonth},${returns('receivedOn')},">0")&` +
    `${late}&SUMIFS(${returns('_late')},${ofMonth})&${forms},"")`;
  return {
    title: `=${SETTING_NAMES.town}&${quoteText(titleBefore)}&${SETTING_NAMES.year}&${quoteText(titleAfter)}`,
    subtitle: `=${quoteText(until)}&${SETTING_NAMES.asOf}&${quoteText(end)}&${otherMonthsTogether(page, wide)}&${quoteText(rest)}`,
    coverage:
      `=${due}&${thisMonth('_due')}&${reported}&(${thisMonth('_due')}-${thisMonth('_missing')})&${missing}&` +
      `${thisMonth('_missing')}&${toVerify}&${thisMonth('_toVerify')}&${last}&${returned}&${overflow}`,
    gap: `=${byWording(text, (wording) => page.gaps[wording].map(quoteText).join('&CHAR(10)&'))}`,
    tiles: {
      done: tile(words.statuses.done, [STATUS.done]),
      onSchedule: tile(words.statuses.onSchedule, [STATUS.onSchedule]),
      nearSchedule: tile(words.statuses.nearSchedule, [STATUS.nearSchedule]),
      behind: tile(words.statuses.behind, [STATUS.behind]),
      farBehind: tile(words.statuses.farBehind, [STATUS.farBehind]),
      notDue: tile(words.statuses.notDue, [STATUS.notDue, STATUS.exempt]),
      open: tile(page.tiles.other, [STATUS.targetToVerify, STATUS.incomplete, STATUS.notReported, STATUS.notStarted]),
    },
  };
}

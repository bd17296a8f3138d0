import { isJudged } from '../../app/track/lights';
import type { RowStanding } from '../../app/track/overview';
import type { Direction } from '../../domain/indicator';
import type { Language } from '../../workbook/text';
import { pointsText, workedOutText } from '../figures';
import { useText } from '../useText';
import { gapText } from './gapText';
import { LitRow } from './LitRow';
import { useProgressText } from './useProgressText';

interface StandingRowProps {
  readonly row: RowStanding;
  readonly direction: Direction;
  /** The workbook's language. */
  readonly workbook: Language;
  readonly onRow: (row: RowStanding) => void;
}

/** A row of the ledger with its light, gap, shortfall, what each month takes, and why it lags. */
export function StandingRow({ row, direction, workbook, onRow }: StandingRowProps) {
  return <LitRow row={row} workbook={workbook} facts={useFacts(row, direction)} onClick={() => onRow(row)} />;
}

/** From this level on a cause is asked for. */
const BEHIND = 3;

function useFacts({ code, level, cost, gap, distance, needed, measure, cause, nextStep }: RowStanding, direction: Direction): readonly string[] {
  const { pane, language } = useText();
  const texts = useProgressText();
  const judged = isJudged(code);
  const isShort = judged && distance !== null && distance < 0;
  const lines = [
    [isShort && texts.cost(pointsText(cost, language)), judged && gap !== null && gapText(gap, direction, pane.track, language)],
    [
      isShort && texts.distance(workedOutText(distance, language), measure),
      // A cap is not worked towards.
      judged && direction === 'higher' && needed !== null && needed > 0 && texts.needed(workedOutText(needed, language), measure),
    ],
    [cause === '' ? judged && level >= BEHIND && texts.noCause : texts.cause(cause)],
    [nextStep !== '' && texts.nextStep(nextStep)],
  ];
  return lines.map((line) => line.filter(Boolean).join(' · ')).filter((line) => line !== '');
}

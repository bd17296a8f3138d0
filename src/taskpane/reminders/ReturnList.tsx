import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReturnState } from '../../app/reminders/returnStates';
import type { ReturnDay } from '../../workbook/text/reminderFacts';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useRemindersText } from './useRemindersText';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  late: { fontWeight: tokens.fontWeightSemibold },
});

interface ReturnListProps {
  readonly month: number;
  readonly states: readonly ReturnState[];
}

/** Forms that were sent, and when they came back. */
export function ReturnList({ month, states }: ReturnListProps) {
  const styles = useStyles();
  const { text } = usePaneStyles();
  const { returns } = useRemindersText();
  const back = states.filter(({ receivedOn }) => receivedOn !== null).length;
  return (
    <section>
      <h4 className={styles.heading}>{returns.heading(month)}</h4>
      <p className={text}>{returns.counts(states.length, back, states.filter(({ isLate }) => isLate).length)}</p>
      <ul className={styles.list}>
        {states.map(({ office, liaison, due, receivedOn, isLate }) => (
          <li key={office}>
            {returns.office(office, liaison)} <span className={isLate ? styles.late : undefined}>{receivedOn === null ? returns.awaited(due === null ? null : dayIn(due)) : returns[isLate ? 'late' : 'inTime'](dayIn(receivedOn))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function dayIn(day: string): ReturnDay {
  return { month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

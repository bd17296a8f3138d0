import { type RemindersCatalogue, remindersIn } from '../../workbook/text/remindersIn';
import { useText } from '../useText';

/** Texts of the panel of reminders. */
export function useRemindersText(): RemindersCatalogue['pane'] {
  return remindersIn(useText().language).pane;
}

import { targetsIn, type TargetsCatalogue } from '../../workbook/text/targetsIn';
import { useText } from '../useText';

/** The pane's texts about pasting targets. */
export function useTargetsText(): TargetsCatalogue['pane'] {
  return targetsIn(useText().language).pane;
}

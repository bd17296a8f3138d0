import { type HealthCatalogue, healthIn } from '../../workbook/text/healthIn';
import { useText } from '../useText';

/** The pane's texts about the health check, and what kinds of faults are called. */
export function useHealthText(): Pick<HealthCatalogue, 'pane' | 'kinds'> {
  return healthIn(useText().language);
}

import { protectIn, type ProtectCatalogue } from '../../workbook/text/protectIn';
import { useText } from '../useText';

/** Texts about the protection of entries. */
export function useProtectText(): ProtectCatalogue {
  return protectIn(useText().language);
}

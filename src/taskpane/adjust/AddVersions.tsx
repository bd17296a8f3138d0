import type { Issue } from '../../domain/issue';
import type { PaneActions } from '../actions';
import { AddTables } from '../parts/AddTables';
import { useAdjustText } from './useAdjustText';

interface AddVersionsProps {
  readonly actions: PaneActions;
  readonly issues: readonly Issue[];
  readonly onAdded: () => void;
}

/** An older workbook gets the table in which versions are kept. */
export function AddVersions(props: AddVersionsProps) {
  const { adjustText } = useAdjustText();
  const labels = { add: adjustText.adjustCommands.addVersions, adding: adjustText.adjustPane.addingVersions };
  return <AddTables {...props} code="versions-missing" tables={['Versions']} labels={labels} />;
}

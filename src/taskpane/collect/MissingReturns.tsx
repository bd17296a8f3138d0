import type { OfficeBook } from '../../app/office/officeBook';
import type { Issue } from '../../domain/issue';
import type { PaneActions } from '../actions';
import { AddTables } from '../parts/AddTables';
import { IssueList } from '../parts/IssueList';
import { useCollectText } from './useCollectText';

const ISSUES: readonly Issue[] = [{ code: 'collect-no-returns', severity: 'warning', facts: {} }];

interface MissingReturnsProps {
  readonly actions: PaneActions;
  readonly book: OfficeBook;
  readonly onAdded: () => void;
}

/** An older workbook has no record of returns; nothing is shown where there is one. */
export function MissingReturns({ actions, book: { located }, onAdded }: MissingReturnsProps) {
  const { addReturns, addingReturns } = useCollectText();
  if (located.has('Returns', 'receivedOn')) return null;
  return (
    <>
      <IssueList issues={ISSUES} tone="warning" workbook={located.language} onSelect={() => undefined} />
      <AddTables actions={actions} issues={ISSUES} code="collect-no-returns" tables={['Returns']} labels={{ add: addReturns, adding: addingReturns }} onAdded={onAdded} />
    </>
  );
}

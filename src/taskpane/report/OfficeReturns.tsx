import { useState } from 'react';
import type { OfficeBook } from '../../app/office/officeBook';
import type { Issue } from '../../domain/issue';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { Notice } from '../parts/Notice';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { WorkPanelProps } from '../parts/WorkPanels';
import { recallOffice, rememberOffice } from './chosenOffice';
import { EntryList } from './EntryList';
import { OfficeBar } from './OfficeBar';
import { ReadAgain } from './ReadAgain';
import { SaveBar } from './SaveBar';
import { UnsavedQuestion } from './UnsavedQuestion';
import { useEntries } from './useEntries';
import { useReportText } from './useReportText';

const NONE: readonly Issue[] = [];
/** What was read no longer fits the sheet. */
const OUTDATED: readonly string[] = ['report-changed-meanwhile', 'report-row-gone'];

interface OfficeReturnsProps extends Pick<WorkPanelProps, 'actions' | 'onSelect' | 'onWritten'> {
  readonly book: OfficeBook;
  /** Reads the book again; what is typed stays. */
  readonly onRead: () => Promise<void>;
}

/** The choice of an office, its rows, and the saving of what was entered. */
export function OfficeReturns({ actions, book, onRead, onSelect, onWritten }: OfficeReturnsProps) {
  const { text } = usePaneStyles();
  const texts = useReportText();
  const [chosen, setChosen] = useState(() => recallOffice(book.town, book.offices));
  /** The office asked for while something was not saved. */
  const [wanted, setWanted] = useState<string | null>(null);
  const office = book.offices.includes(chosen) ? chosen : '';
  const entries = useEntries(actions, book, office);
  const { state, unsaved, errors } = entries;
  const isSaving = state.kind === 'running';
  const refused = state.kind === 'failed' ? state.issues : NONE;

  function choose(name: string): void {
    rememberOffice(book.town, name);
    setChosen(name);
    setWanted(null);
    entries.drop();
  }
  async function save(next: string | null): Promise<void> {
    if (!(await entries.save())) return;
    if (next !== null) choose(next);
    onWritten();
    await onRead();
  }

  return (
    <>
      <OfficeBar actions={actions} offices={book.offices} office={office} onOffice={(name) => (unsaved > 0 ? setWanted(name) : choose(name))} />
      {wanted !== null && (
        <UnsavedQuestion unsaved={unsaved} errors={errors} isBusy={isSaving} onSave={() => void save(wanted)} onDrop={() => choose(wanted)} onStay={() => setWanted(null)} />
      )}
      {office === '' ? <p className={text}>{texts.choose}</p> : <EntryList book={book} office={office} entries={entries} onSelect={onSelect} />}
      {state.kind === 'done' && <Notice tone="success">{texts.saved(state.result)}</Notice>}
      {isSaving && <Busy label={texts.saving} progress={state.progress} onCancel={entries.cancel} />}
      <IssueList issues={refused} tone="error" workbook={book.located.language} onSelect={onSelect} />
      {refused.some(({ code }) => OUTDATED.includes(code)) && <ReadAgain onClick={() => void onRead()} />}
      {office !== '' && <SaveBar unsaved={unsaved} errors={errors} isBusy={isSaving} onSave={() => void save(null)} onDrop={entries.drop} />}
    </>
  );
}

import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { DocumentRequest } from '../../app/circular/draft';
import type { Overview } from '../../app/track/overview';
import { textIn } from '../../workbook/text';
import type { CellTarget, PaneActions } from '../actions';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { Notice } from '../parts/Notice';
import { usePaneStyles } from '../parts/usePaneStyles';
import { DocumentChoice, type DocumentKind } from './DocumentChoice';
import { DocumentEditor } from './DocumentEditor';
import { keyOf } from './documentEntries';
import { useCircularText } from './useCircularText';
import { useDocuments } from './useDocuments';

interface CircularPanelProps {
  readonly actions: PaneActions;
  readonly overview: Overview;
  readonly onSelect: (target: CellTarget) => void;
  readonly onWritten: () => void;
}

/** Drafts circulars, supervision notices and analyses for a person to edit, copy, and write to the workbook. */
export default function CircularPanel({ actions, overview, onSelect, onWritten }: CircularPanelProps) {
  const styles = usePaneStyles();
  const { circularPane: texts } = useCircularText();
  const documents = useDocuments(actions);
  const [kind, setKind] = useState<DocumentKind>('circular');
  const [office, setOffice] = useState('');
  const [listed, setListed] = useState<{ readonly month: number | null; readonly names: readonly string[] } | null>(null);
  const { state, list } = documents;
  const month = overview.asOf;
  const offices = listed?.month === month ? listed.names : null;
  const isBusy = state.kind === 'running';
  const request: DocumentRequest = kind === 'supervision' ? { kind, office } : { kind };
  const key = keyOf(request, month);
  const entry = documents.entries[key];
  const mustList = kind === 'supervision' && offices === null && state.kind !== 'running' && state.kind !== 'failed';
  useEffect(() => {
    if (mustList) void list().then((names) => names && setListed({ month, names }));
  }, [mustList, list, month]);

  const choose = (chosen: DocumentKind): void => {
    setKind(chosen);
    documents.reset();
  };

  async function write(): Promise<void> {
    if (entry && (await documents.write(entry))) onWritten();
  }

  const openActions = (): void => onSelect({ table: 'Actions', header: textIn(overview.language).headers.Actions.number, row: 0 });
  const labels = { list: texts.drafting, draft: texts.drafting, write: texts.writing };

  return (
    <>
      <DocumentChoice
        kind={kind}
        office={office}
        offices={offices}
        month={month}
        isBusy={isBusy}
        isDrafted={entry !== undefined}
        onKind={choose}
        onOffice={setOffice}
        onDraft={() => void documents.draft(request)}
      />
      {state.kind === 'running' && <Busy label={labels[state.name]} progress={state.progress} onCancel={documents.cancel} />}
      {state.kind === 'failed' && <IssueList issues={state.issues} tone="error" workbook={overview.language} onSelect={onSelect} />}
      {entry?.written && (
        <>
          <Notice tone="success">{texts.written(entry.written.sheets, entry.written.actions)}</Notice>
          {kind !== 'halfYear' && (
            <div className={styles.actions}>
              <Button onClick={openActions}>{texts.openActions}</Button>
            </div>
          )}
        </>
      )}
      {entry && (
        <DocumentEditor
          key={key}
          entry={entry}
          isBusy={isBusy}
          onEdit={(value) => documents.edit(key, value)}
          onWrite={() => void write()}
          onRecheck={() => void documents.recheck(request)}
        />
      )}
    </>
  );
}

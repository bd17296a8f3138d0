import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PackFile } from '../../app/packs/makePacks';
import { succeed } from '../../domain/issue';
import type { Language } from '../../workbook/text';
import type { PaneActions } from '../actions';
import { saveFile } from '../outputs/saveFile';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { MeasuredList } from '../parts/MeasuredList';
import { usePaneStyles } from '../parts/usePaneStyles';
import { settled } from '../settled';
import { useWork } from '../state/useWork';
import { usePacksText } from './usePacksText';

/** Pixels of a file with its buttons. */
const USUAL_HEIGHT = 72;

const useStyles = makeStyles({
  file: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  name: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: 'anywhere' },
});

interface MadeFilesProps {
  readonly actions: PaneActions;
  readonly files: readonly PackFile[];
  /** Name of the file that holds them all. */
  readonly zipName: string;
  /** As the log writes time. */
  readonly time: string;
  readonly language: Language;
}

/** The files that were made: all in one zip, or one by one to save or to open. */
export function MadeFiles({ actions, files, zipName, time, language }: MadeFilesProps) {
  const styles = usePaneStyles();
  const texts = usePacksText();
  const { state, start } = useWork<'zip' | 'open', string>();
  const [done, setDone] = useState<ReadonlyMap<string, 'saved' | 'opened'>>(new Map());
  const isBusy = state.kind === 'running';
  const mark = (file: PackFile, what: 'saved' | 'opened'): void => setDone((before) => new Map(before).set(file.name, what));

  function save(file: PackFile): void {
    saveFile(file);
    mark(file, 'saved');
  }
  const saveAll = (): Promise<unknown> =>
    start('zip', () =>
      settled(async () => {
        const { zipFiles } = await import('../../app/packs/zipFiles');
        saveFile(await zipFiles(zipName, files, time));
        return succeed(zipName);
      }),
    );
  async function open(file: PackFile): Promise<void> {
    const outcome = await start('open', async () => {
      const opened = await actions.openFile(file);
      return opened.ok ? succeed(file.name) : opened;
    });
    if (outcome?.ok) mark(file, 'opened');
  }

  return (
    <>
      {files.length > 1 && (
        <div className={styles.actions}>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void saveAll()}>
            {texts.saveAll}
          </Button>
          <span className={styles.muted} role="status">
            {state.kind === 'done' && state.name === 'zip' && texts.savedAll(state.result)}
          </span>
        </div>
      )}
      {state.kind === 'running' && state.name === 'open' && <Busy label={texts.opening} />}
      {state.kind === 'failed' && <IssueList issues={state.issues} tone="error" workbook={language} onSelect={() => undefined} />}
      <MeasuredList
        label={texts.files}
        items={files}
        keyOf={({ name }) => name}
        usualHeight={USUAL_HEIGHT}
        render={(file) => <FileLine file={file} done={done.get(file.name) ?? null} isBusy={isBusy} onSave={() => save(file)} onOpen={() => void open(file)} />}
      />
    </>
  );
}

interface FileLineProps {
  readonly file: PackFile;
  readonly done: 'saved' | 'opened' | null;
  readonly isBusy: boolean;
  readonly onSave: () => void;
  readonly onOpen: () => void;
}

function FileLine({ file: { name, office }, done, isBusy, onSave, onOpen }: FileLineProps) {
  const styles = useStyles();
  const { actions, muted } = usePaneStyles();
  const texts = usePacksText();
  return (
    <div className={styles.file}>
      <p className={styles.name}>{name}</p>
      <div className={actions}>
        <Button size="small" aria-label={texts.ofOffice(texts.save, office)} onClick={onSave}>
          {texts.save}
        </Button>
        <Button size="small" aria-label={texts.ofOffice(texts.open, office)} disabledFocusable={isBusy} onClick={onOpen}>
          {texts.open}
        </Button>
        <span className={muted} role="status">
          {done && texts[done]}
        </span>
      </div>
    </div>
  );
}

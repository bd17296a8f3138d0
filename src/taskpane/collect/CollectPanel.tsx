import type { Issue } from '../../domain/issue';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { Notice } from '../parts/Notice';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { WorkPanelProps } from '../parts/WorkPanels';
import { useFocusOnChange } from '../state/useFocusOnChange';
import { CollectButtons } from './CollectButtons';
import { CollectDone } from './CollectDone';
import { CollectedLines } from './CollectedLines';
import { FileDrop } from './FileDrop';
import { MissingReturns } from './MissingReturns';
import { ReturnFiles } from './ReturnFiles';
import { useCollect } from './useCollect';
import { useCollectText } from './useCollectText';

const NONE: readonly Issue[] = [];

/** Takes returned forms in, shows what they would change, and writes what is accepted. */
export default function CollectPanel({ actions, overview, onSelect, onWritten }: WorkPanelProps) {
  const styles = usePaneStyles();
  const texts = useCollectText();
  const collect = useCollect(actions);
  const { view, preview, ticks, repeated, work } = collect;
  const { state } = work;
  const group = useFocusOnChange<HTMLDivElement>(view);
  const isBusy = state.kind === 'running';
  const issues = state.kind === 'failed' ? state.issues : NONE;

  async function write(): Promise<void> {
    if (await collect.write()) onWritten();
  }

  return (
    <div ref={group} tabIndex={-1} role="group" aria-label={texts.heading} className={styles.panel}>
      {view !== 'done' && <FileDrop isMore={view === 'lines'} isBusy={isBusy} onFiles={(files) => void collect.add(files)} />}
      {view !== 'done' && repeated.length > 0 && <Notice tone="warning">{texts.drop.already(repeated)}</Notice>}
      <IssueList issues={issues} tone="error" workbook={overview.language} onSelect={onSelect} />
      {isBusy && <Busy label={state.name === 'write' ? texts.writing : texts.reading} progress={state.progress} onCancel={work.cancel} />}
      <CollectButtons view={view} state={state} preview={preview} ticks={ticks} onWrite={() => void write()} onAgain={() => void collect.again()} />
      {view === 'lines' && preview && (
        <>
          <MissingReturns actions={actions} book={preview.book} onAdded={() => void collect.again()} />
          <ReturnFiles files={preview.files} isBusy={isBusy} onRemove={(index) => void collect.remove(index)} />
          {preview.lines.length > 0 && <CollectedLines preview={preview} ticks={ticks} onTicks={collect.setTicks} onSelect={onSelect} />}
        </>
      )}
      {view === 'done' && <CollectDone written={collect.written} isBusy={isBusy} onRest={() => void collect.again()} onAgain={collect.restart} />}
    </div>
  );
}

import type { FigurePurpose } from '../../domain/intake/columnRole';
import type { Issue } from '../../domain/issue';
import { figuresIn } from '../../workbook/text/figuresIn';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { WorkPanelProps } from '../parts/WorkPanels';
import { useFocusOnChange } from '../state/useFocusOnChange';
import { useText } from '../useText';
import { FigureColumns } from './FigureColumns';
import { FigureLines } from './FigureLines';
import { FigurePaste } from './FigurePaste';
import { FiguresDone } from './FiguresDone';
import { useFigures } from './useFigures';

const NONE: readonly Issue[] = [];

interface FiguresPanelProps extends WorkPanelProps {
  readonly purpose: FigurePurpose;
}

/** Paste figures of units, settle what the columns are, tick the lines, write them. */
export function FiguresPanel({ purpose, actions, overview, onSelect, onWritten }: FiguresPanelProps) {
  const styles = usePaneStyles();
  const { language } = useText();
  const { pane, commands } = figuresIn(language);
  const figures = useFigures(actions, purpose, figuresIn(overview.language).pane.columns.sourceDefault);
  const { view, draft, settled, preview, work, written } = figures;
  const { state } = work;
  const group = useFocusOnChange<HTMLDivElement>(view);
  const isBusy = state.kind === 'running';
  const issues = state.kind === 'failed' ? state.issues : NONE;
  const isStale = issues.some(({ code }) => code === 'changed-meanwhile');

  async function write(): Promise<void> {
    if (await figures.write()) onWritten();
  }

  return (
    <div ref={group} tabIndex={-1} role="group" aria-label={commands[purpose]} className={styles.panel}>
      {view === 'paste' && <FigurePaste purpose={purpose} text={figures.text} isBusy={isBusy} onText={figures.setText} onRead={() => void figures.read()} />}
      <IssueList issues={issues} tone="error" workbook={overview.language} onSelect={onSelect} />
      {isBusy && <Busy label={state.name === 'write' ? pane.lines.writing : pane.paste.reading} progress={state.progress} onCancel={work.cancel} />}
      {view === 'columns' && draft && settled && (
        <FigureColumns draft={draft} settled={settled} onDraft={figures.setDraft} onGoOn={() => figures.go('lines')} onPaste={() => figures.go('paste')} onSelect={onSelect} />
      )}
      {view === 'lines' && draft && preview && (
        <FigureLines
          draft={draft}
          preview={preview}
          isBusy={isBusy}
          isStale={isStale}
          onDraft={figures.setDraft}
          onWrite={() => void write()}
          onAgain={() => void figures.readAgain()}
          onColumns={() => figures.go('columns')}
          onSelect={onSelect}
        />
      )}
      {view === 'done' && <FiguresDone purpose={purpose} written={written} onAgain={() => figures.go('paste')} />}
    </div>
  );
}

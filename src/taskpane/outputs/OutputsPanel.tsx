import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CopyRows } from '../../app/copy/copyRows';
import type { CopyFile } from '../../app/copy/leadersCopy';
import type { PrintKind, PrintPreview } from '../../app/print/printPreview';
import type { CommandOptions } from '../../app/ports';
import type { Overview } from '../../app/track/overview';
import { type Outcome, succeed } from '../../domain/issue';
import { outputsIn } from '../../workbook/text/outputsIn';
import type { CellTarget, PaneActions } from '../actions';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { Notice } from '../parts/Notice';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useWork } from '../state/useWork';
import { useText } from '../useText';
import { boardPicture, portraitPicture } from './boardPicture';
import { CopyOutputs } from './CopyOutputs';
import { copyPicture } from './copyPicture';
import { SavedCopy } from './SavedCopy';
import { saveFile } from './saveFile';

interface OutputsPanelProps {
  readonly actions: PaneActions;
  readonly overview: Overview;
  readonly onSelect: (target: CellTarget) => void;
  readonly onWritten: () => void;
}

/** What a command has come to; a print view that another would go for waits for a yes. */
type Result =
  | { readonly kind: 'asked' | 'printed'; readonly preview: PrintPreview }
  | { readonly kind: 'picture'; readonly way: 'copied' | 'saved' }
  | { readonly kind: 'saved'; readonly file: CopyFile };

/** Print views, a picture for a group chat, and the leaders' copy. */
export default function OutputsPanel({ actions, overview, onSelect, onWritten }: OutputsPanelProps) {
  const styles = usePaneStyles();
  const { language } = useText();
  const texts = outputsIn(language).pane;
  const { state, start, cancel, reset } = useWork<'print' | 'picture' | 'copy', Result>();
  const isBusy = state.kind === 'running';
  const [rows, setRows] = useState<CopyRows>('office');
  const result = state.kind === 'done' ? state.result : null;

  async function print(work: (options: CommandOptions) => Promise<Outcome<Result>>): Promise<void> {
    const outcome = await start('print', work);
    if (outcome?.ok && outcome.value.kind === 'printed') onWritten();
  }
  const build = async (preview: PrintPreview, options: CommandOptions): Promise<Outcome<Result>> => {
    const applied = await actions.applyPrint(preview, options);
    return applied.ok ? succeed({ kind: 'printed', preview }) : applied;
  };
  const prepare = (kind: PrintKind): Promise<void> =>
    print(async (options) => {
      const preview = await actions.previewPrint(kind, options);
      if (!preview.ok) return preview;
      return preview.value.replaces ? succeed({ kind: 'asked', preview: preview.value }) : build(preview.value, options);
    });
  const picture = (make: typeof portraitPicture): Promise<unknown> =>
    start('picture', async (options) => {
      const made = await make(actions, options);
      return made.ok ? succeed({ kind: 'picture', way: await copyPicture(made.value) }) : made;
    });
  const copy = (make: PaneActions['makeLeadersCopy']): Promise<unknown> =>
    start('copy', async (options) => {
      const made = await make({ rows }, options);
      if (!made.ok) return made;
      saveFile(made.value);
      return succeed({ kind: 'saved', file: made.value });
    });
  const button = (label: string, onClick: () => void) => (
    <ReasonedButton reason={null} busy={isBusy} appearance="secondary" onClick={onClick}>
      {label}
    </ReasonedButton>
  );

  return (
    <>
      {state.kind === 'running' && <Busy label={texts.working} progress={state.progress} onCancel={cancel} />}
      {state.kind === 'failed' && <IssueList issues={state.issues} tone="error" workbook={overview.language} onSelect={onSelect} />}
      {result?.kind === 'printed' && <Notice tone="success">{texts.print.done(result.preview.sheet, result.preview.offices, result.preview.rows)}</Notice>}
      {result?.kind === 'picture' && <Notice tone="success">{result.way === 'copied' ? texts.picture.copied : texts.picture.saved}</Notice>}
      {result?.kind === 'saved' && <SavedCopy file={result.file} />}
      {result?.kind === 'asked' && (
        <>
          <Notice tone="warning">{texts.print.again(result.preview.sheet)}</Notice>
          <div className={styles.actions}>
            <Button appearance="primary" onClick={() => void print((options) => build(result.preview, options))}>
              {texts.print.confirm}
            </Button>
            <Button onClick={reset}>{texts.print.keep}</Button>
          </div>
        </>
      )}
      {(['split', 'progress'] as const).map((kind) => (
        <div key={kind} className={styles.tight}>
          <div className={styles.actions}>{button(texts.print.names[kind], () => void prepare(kind))}</div>
          <p className={styles.muted}>{texts.print.hints[kind]}</p>
        </div>
      ))}
      <p className={styles.muted}>{texts.print.live}</p>
      <div className={styles.tight}>
        <div className={styles.actions}>
          {button(texts.picture.name, () => void picture((given, options) => boardPicture(given, overview, options)))}
          {button(texts.picture.own, () => void picture(portraitPicture))}
        </div>
        <p className={styles.muted}>{texts.picture.hint}</p>
        <p className={styles.muted}>{texts.picture.ownHint}</p>
      </div>
      <CopyOutputs rows={rows} isBusy={isBusy} onRows={setRows} onCopy={() => void copy(actions.makeLeadersCopy)} onLongTable={() => void copy(actions.makeLongTable)} />
    </>
  );
}

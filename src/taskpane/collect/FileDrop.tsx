import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useCollectText } from './useCollectText';
import { useFileDrop } from './useFileDrop';

const useStyles = makeStyles({
  zone: {
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
});

interface FileDropProps {
  /** Files are there already. */
  readonly isMore: boolean;
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where returned forms are dropped, or chosen by a button. */
export function FileDrop({ isMore, isBusy, onFiles }: FileDropProps) {
  const styles = useStyles();
  const { tight, text, muted, actions } = usePaneStyles();
  const texts = useCollectText().drop;
  const picker = useRef<HTMLInputElement>(null);
  const { isOver, zone } = useFileDrop(isBusy, onFiles);
  return (
    <div role="group" aria-label={texts.label} className={mergeClasses(styles.zone, tight, isOver && styles.over)} {...zone}>
      <p className={text}>{isOver ? texts.release : isMore ? texts.more : texts.hint}</p>
      <div className={actions}>
        <Button appearance={isMore ? 'secondary' : 'primary'} disabledFocusable={isBusy} onClick={() => picker.current?.click()}>
          {isMore ? texts.add : texts.choose}
        </Button>
      </div>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept=".xlsx,.xlsm"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again.
          Object.assign(currentTarget, { value: '' });
          if (files.length > 0) onFiles(files);
        }}
      />
      {!isMore && <p className={muted}>{texts.fingerprint}</p>}
    </div>
  );
}

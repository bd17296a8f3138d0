import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useReportText } from './useReportText';

const useStyles = makeStyles({
  // Always in reach, however long the list is.
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface SaveBarProps {
  readonly unsaved: number;
  /** Of those, how many cannot be saved as they are. */
  readonly errors: number;
  readonly isBusy: boolean;
  readonly onSave: () => void;
  readonly onDrop: () => void;
}

export function SaveBar({ unsaved, errors, isBusy, onSave, onDrop }: SaveBarProps) {
  const styles = useStyles();
  const { actions } = usePaneStyles();
  const texts = useReportText();
  const reason = unsaved === 0 ? texts.nothingToSave : errors > 0 ? texts.withErrors(errors) : null;
  return (
    <div className={styles.bar}>
      <div className={actions}>
        <ReasonedButton reason={reason} busy={isBusy} onClick={onSave}>
          {texts.save(unsaved)}
        </ReasonedButton>
        {unsaved > 0 && (
          <Button appearance="subtle" disabledFocusable={isBusy} onClick={onDrop}>
            {texts.drop}
          </Button>
        )}
      </div>
    </div>
  );
}

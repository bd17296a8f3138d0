import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useText } from '../useText';

const useStyles = makeStyles({
  row: {
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface RowButtonProps {
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A line that selects its row in the sheet. */
export function RowButton({ onClick, children }: RowButtonProps) {
  const styles = useStyles();
  const { pane } = useText();
  return (
    <button type="button" className={styles.row} title={pane.selectHint} onClick={onClick}>
      {children}
    </button>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  notice: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  success: { borderLeftColor: tokens.colorPaletteGreenBorder2 },
  warning: { borderLeftColor: tokens.colorPaletteYellowBorder2 },
  error: { borderLeftColor: tokens.colorPaletteRedBorder2 },
});

interface NoticeProps {
  readonly tone: 'success' | 'warning' | 'error';
  readonly children: ReactNode;
}

/** Said aloud by screen readers: errors at once, the rest when they pause. */
export function Notice({ tone, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.notice, styles[tone])} role={tone === 'error' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}

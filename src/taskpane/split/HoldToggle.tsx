import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Hold } from '../../domain/assignment';
import { useSplitText } from './useSplitText';

const NEXT: Readonly<Record<Hold, Hold>> = { none: 'year', year: 'all', all: 'none' };

const useStyles = makeStyles({
  toggle: {
    height: '24px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  held: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  changed: { border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`, color: tokens.colorBrandForeground1 },
});

interface HoldToggleProps {
  readonly unit: string;
  readonly hold: Hold;
  /** As the workbook has it. */
  readonly before: Hold;
  readonly tabIndex: 0 | -1;
  readonly isDisabled: boolean;
  readonly onHold: (hold: Hold) => void;
}

/** What is held of a row; each press goes on to the next: nothing, the year, everything. */
export function HoldToggle({ unit, hold, before, tabIndex, isDisabled, onHold }: HoldToggleProps) {
  const styles = useStyles();
  const texts = useSplitText();
  const isChanged = hold !== before;
  const said = isChanged ? texts.holdChanged(texts.holds[hold]) : texts.holds[hold];
  return (
    <button
      type="button"
      className={mergeClasses(styles.toggle, hold !== 'none' && styles.held, isChanged && styles.changed)}
      tabIndex={tabIndex}
      aria-disabled={isDisabled}
      aria-label={texts.holdOf(unit, said)}
      title={texts.holdNext(texts.holds[NEXT[hold]])}
      onClick={() => !isDisabled && onHold(NEXT[hold])}
    >
      {said}
    </button>
  );
}

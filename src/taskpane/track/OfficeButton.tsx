import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useProgressText } from './useProgressText';

const useStyles = makeStyles({
  button: {
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: 'inherit',
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface OfficeButtonProps {
  readonly office: string;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** An office with the number of its rows, which it shows or hides. */
export function OfficeButton({ office, count, isOpen, onToggle }: OfficeButtonProps) {
  const styles = useStyles();
  const { subheading } = usePaneStyles();
  const texts = useProgressText();
  return (
    <button type="button" aria-expanded={isOpen} className={mergeClasses(subheading, styles.button)} onClick={onToggle}>
      <span aria-hidden="true">{isOpen ? '▾ ' : '▸ '}</span>
      {texts.office(office, count)}
    </button>
  );
}

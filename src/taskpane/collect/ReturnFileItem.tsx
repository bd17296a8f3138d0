import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type CollectedFile, LINE_STATES } from '../../app/collect/collected';
import { issueText } from '../../workbook/issueText';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { useCollectText } from './useCollectText';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalXS },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  said: { margin: 0, overflowWrap: 'anywhere' },
});

interface ReturnFileItemProps {
  readonly file: CollectedFile;
  readonly isBusy: boolean;
  readonly onRemove: () => void;
}

/** One file: whose it is, what stands in it, and what is wrong with it. */
export function ReturnFileItem({ file: { name, office, month, isRefused, issues, counts }, isBusy, onRemove }: ReturnFileItemProps) {
  const styles = useStyles();
  const { muted } = usePaneStyles();
  const { language } = useText();
  const { files: texts, lines } = useCollectText();
  const counted = LINE_STATES.filter((state) => counts[state] > 0).map((state) => texts.count(lines.states[state], counts[state]));
  return (
    <>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <Button size="small" appearance="subtle" disabledFocusable={isBusy} aria-label={texts.remove(name)} onClick={onRemove}>
          {texts.removeShort}
        </Button>
      </div>
      <p className={muted}>{isRefused ? texts.refused : `${texts.said(office, month)} · ${texts.counted(counted)}`}</p>
      {issues.map((issue, index) => (
        <p key={index} className={styles.said}>
          {issueText(issue, language)}
        </p>
      ))}
    </>
  );
}

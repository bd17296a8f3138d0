import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { CollectedLine } from '../../app/collect/collected';
import type { Issue } from '../../domain/issue';
import { issueText } from '../../workbook/issueText';
import { RowButton } from '../parts/RowButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { WorkPanelProps } from '../parts/WorkPanels';
import { useText } from '../useText';
import { useCollectText } from './useCollectText';
import { useLineFacts } from './useLineFacts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalXS },
  title: { minWidth: 0, overflowWrap: 'anywhere' },
  state: { whiteSpace: 'nowrap' },
  said: { margin: 0, paddingLeft: tokens.spacingHorizontalS, paddingBottom: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
});

interface CollectedLineRowProps {
  readonly line: CollectedLine;
  /** Of the row's figures, where the ledger has the row. */
  readonly measure?: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly onSelect: WorkPanelProps['onSelect'];
}

/** One returned cell: whose it is, sent → now → returned, and why it is doubtful. */
export function CollectedLineRow({ line, measure = '', isTicked, onTick, onSelect }: CollectedLineRowProps) {
  const styles = useStyles();
  const { muted } = usePaneStyles();
  const { language } = useText();
  const texts = useCollectText().lines;
  const { target } = line;
  const { title, change, more } = useLineFacts(line, measure);
  const facts = (
    <>
      {change}
      <span className={muted}>{` · ${more}`}</span>
    </>
  );
  return (
    <>
      <div className={styles.head}>
        <Checkbox className={styles.title} label={title} checked={isTicked} disabled={!line.isWritable} onChange={(_, { checked }) => onTick(checked === true)} />
        <span className={styles.state}>{texts.states[line.state]}</span>
      </div>
      {target ? <RowButton onClick={() => onSelect(target)}>{facts}</RowButton> : <p className={styles.said}>{facts}</p>}
      {line.doubts.map((issue, index) => (
        <p key={index} className={styles.said}>
          {issueText(withoutPlace(issue), language)}
        </p>
      ))}
    </>
  );
}

/** The line itself says in which file and row it stands. */
function withoutPlace({ facts, ...issue }: Issue): Issue {
  return { ...issue, facts: Object.fromEntries(Object.entries(facts).filter(([name]) => name !== 'row')) };
}

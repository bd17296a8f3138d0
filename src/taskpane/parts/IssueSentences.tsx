import { mergeClasses } from '@fluentui/react-components';
import type { Issue } from '../../domain/issue';
import { issueText } from '../../workbook/issueText';
import type { Language } from '../../workbook/text';
import type { CellTarget } from '../actions';
import { placeTarget } from '../placeTarget';
import { useText } from '../useText';
import { Notice } from './Notice';
import { RowButton } from './RowButton';
import { usePaneStyles } from './usePaneStyles';

export interface IssueSentencesProps {
  readonly issues: readonly Issue[];
  readonly tone: 'warning' | 'error';
  /** Language of the workbook, in which its columns are headed. */
  readonly workbook: Language;
  readonly onSelect: (target: CellTarget) => void;
}

/** At least one issue, as sentences with their place. */
export default function IssueSentences({ issues, tone, workbook, onSelect }: IssueSentencesProps) {
  const styles = usePaneStyles();
  const { pane, language } = useText();
  const sentences = (
    <ul className={styles.list}>
      {issues.map((issue, index) => {
        const target = placeTarget(issue.place, workbook);
        const { message } = issue.facts;
        const sentence = issue.code === 'unexpected' ? pane.unexpected(String(message)) : issueText(issue, language);
        return <li key={index}>{target ? <RowButton onClick={() => onSelect(target)}>{sentence}</RowButton> : sentence}</li>;
      })}
    </ul>
  );
  if (issues.length === 1) return <Notice tone={tone}>{sentences}</Notice>;
  const heading = tone === 'error' ? pane.problems(issues.length) : pane.remarks(issues.length);
  return (
    <Notice tone={tone}>
      <p className={mergeClasses(styles.text, styles.subheading)}>{heading}</p>
      {sentences}
    </Notice>
  );
}

import { mergeClasses } from '@fluentui/react-components';
import type { Issue, Repair } from '../../domain/issue';
import { issueSentence, issueText } from '../../workbook/issueText';
import type { Language } from '../../workbook/text';
import { lazy, Suspense, useContext } from 'react';
import type { CellTarget } from '../actions';
import { placeTarget } from '../placeTarget';
import { useText } from '../useText';
import { Notice } from './Notice';
import { PasswordTaker } from './passwordTaker';
import { RepairButtons } from './RepairButtons';
import { RowButton } from './RowButton';
import { usePaneStyles } from './usePaneStyles';

const AskForPassword = lazy(() => import('../protect/AskForPassword'));

/** Issues that a password cures. */
const PASSWORD_CODES: readonly string[] = ['protection-password', 'protection-password-wrong'];

export interface IssueSentencesProps {
  readonly issues: readonly Issue[];
  readonly tone: 'warning' | 'error';
  /** Language of the workbook, in which its columns are headed. */
  readonly workbook: Language;
  readonly onSelect: (target: CellTarget) => void;
  /** Makes a repair; without it repairs are part of the sentence. */
  readonly onRepair?: (repair: Repair) => void;
}

/** At least one issue, as sentences with their place. */
export default function IssueSentences({ issues, tone, workbook, onSelect, onRepair }: IssueSentencesProps) {
  const styles = usePaneStyles();
  const { pane, language } = useText();
  const takePassword = useContext(PasswordTaker);
  const sentences = (
    <ul className={styles.list}>
      {issues.map((issue, index) => {
        const target = placeTarget(issue.place, workbook);
        const { message } = issue.facts;
        const said = onRepair ? issueSentence : issueText;
        const sentence = issue.code === 'unexpected' ? pane.unexpected(String(message)) : said(issue, language);
        return (
          <li key={index}>
            {target ? <RowButton onClick={() => onSelect(target)}>{sentence}</RowButton> : sentence}
            {onRepair && issue.repairs && <RepairButtons repairs={issue.repairs} onRepair={onRepair} />}
          </li>
        );
      })}
    </ul>
  );
  const ask = takePassword && issues.some(({ code }) => PASSWORD_CODES.includes(code)) && (
    <Suspense fallback={null}>
      <AskForPassword onGiven={takePassword} />
    </Suspense>
  );
  if (issues.length === 1) {
    return (
      <Notice tone={tone}>
        {sentences}
        {ask}
      </Notice>
    );
  }
  const heading = tone === 'error' ? pane.problems(issues.length) : pane.remarks(issues.length);
  return (
    <Notice tone={tone}>
      <p className={mergeClasses(styles.text, styles.subheading)}>{heading}</p>
      {sentences}
      {ask}
    </Notice>
  );
}

import { issuesIn } from '../../workbook/text/issuesIn';
import { RadioField } from '../adjust/RadioField';
import { SelectField } from '../adjust/SelectField';
import { useAdjustText } from '../adjust/useAdjustText';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useCircularText } from './useCircularText';

const KINDS = ['circular', 'supervision', 'halfYear'] as const;
export type DocumentKind = (typeof KINDS)[number];

interface DocumentChoiceProps {
  readonly kind: DocumentKind;
  readonly office: string;
  /** Whom a supervision notice can go to; `null` until it is known. */
  readonly offices: readonly string[] | null;
  readonly month: number | null;
  readonly isBusy: boolean;
  readonly isDrafted: boolean;
  readonly onKind: (kind: DocumentKind) => void;
  readonly onOffice: (office: string) => void;
  readonly onDraft: () => void;
}

/** What to draft, and for whom; the button says why it cannot be pressed. */
export function DocumentChoice({ kind, office, offices, month, isBusy, isDrafted, onKind, onOffice, onDraft }: DocumentChoiceProps) {
  const styles = usePaneStyles();
  const { language, adjustText } = useAdjustText();
  const { circularPane: texts, document } = useCircularText();

  function reason(): string | null {
    if (month === null) return texts.noMonth;
    if (kind === 'halfYear' && month < 6) return issuesIn(language).issues['half-year-too-early']({ month });
    if (kind === 'supervision' && offices?.length === 0) return texts.noOffice;
    return kind === 'supervision' && office === '' ? texts.chooseOffice : null;
  }

  return (
    <>
      <RadioField
        label={texts.what}
        value={kind}
        options={KINDS.map((value) => ({ value, label: document.kinds[value] }))}
        hint={texts.hints[kind]}
        onChange={onKind}
      />
      {kind === 'supervision' && offices !== null && offices.length > 0 && (
        <SelectField
          label={texts.office}
          value={office}
          placeholder={adjustText.adjustPane.noChoice}
          options={offices.map((name) => ({ value: name, label: name }))}
          onChange={onOffice}
        />
      )}
      <div className={styles.actions}>
        <ReasonedButton reason={reason()} busy={isBusy} appearance={isDrafted ? 'secondary' : 'primary'} onClick={onDraft}>
          {isDrafted ? texts.redraft : texts.draft}
        </ReasonedButton>
        {isDrafted && <span className={styles.muted}>{texts.redraftHint}</span>}
      </div>
    </>
  );
}

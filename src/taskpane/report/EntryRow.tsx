import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId, useState } from 'react';
import type { OfficeRow } from '../../app/office/officeBook';
import { explanationOf } from '../../app/report/behind';
import type { checkEntry } from '../../app/report/checkEntry';
import type { EntryField as FieldName } from '../../app/report/entry';
import { usePaneStyles } from '../parts/usePaneStyles';
import { LitRow } from '../track/LitRow';
import { type Draft, fieldText } from './drafts';
import { EntryField } from './EntryField';
import { ExplanationFields } from './ExplanationFields';
import { fieldIssues } from './fieldIssues';
import { ROW_MARK } from './moveByKeys';
import { NatureField } from './NatureField';
import { useRowFacts } from './useRowFacts';
import { useReportText } from './useReportText';

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalS} 0` },
  inside: { padding: `0 ${tokens.spacingHorizontalS}` },
});

export interface EntryRowProps {
  readonly row: OfficeRow;
  readonly draft: Draft;
  readonly basis: Parameters<typeof checkEntry>[3];
  /** Whether the workbook has a table for requests. */
  readonly takesRequests: boolean;
  readonly onType: (row: OfficeRow, field: FieldName, text: string | null) => void;
  readonly onShow: (row: OfficeRow) => void;
}

/** What an office enters on a row: a figure where it is the office's to give, and why it lags. */
export const EntryRow = memo(function EntryRow({ row, draft, basis, takesRequests, onType, onShow }: EntryRowProps) {
  const styles = useStyles();
  const { tight } = usePaneStyles();
  const texts = useReportText();
  const facts = useRowFacts(row);
  const id = useId();
  const explanation = explanationOf(row, draft.typed);
  const hasWords = (['cause', 'nextStep', 'deadline', 'request'] as const).some((field) => draft.typed[field] !== undefined);
  const [isOpen, setOpen] = useState(false);
  const isAsked = explanation !== 'none' || hasWords;
  const props = (field: FieldName) => ({
    field,
    text: draft.typed[field] ?? fieldText(row.fields[field]),
    isTyped: draft.typed[field] !== undefined,
    issues: fieldIssues(row, field, draft, basis),
    onType: (typed: string | null) => onType(row, field, typed),
  });
  const { figure } = texts;
  const label = row.type === 'stock' || row.type === 'rate' ? figure.level(row.month, row.measure) : figure.toDate(row.month, row.measure);

  return (
    <div role="group" aria-labelledby={id} className={mergeClasses(tight, styles.row)} {...{ [ROW_MARK]: '' }}>
      <LitRow row={row} workbook={basis.language} facts={facts} nameId={id} onClick={() => onShow(row)} />
      <div className={mergeClasses(tight, styles.inside)}>
        {row.kind === 'figure' && row.month > 0 && (
          <EntryField
            {...props('actual')}
            label={label}
            isFigure
            beside={<NatureField word={props('nature').text} workbook={basis.language} onChoose={(word) => onType(row, 'nature', word)} />}
          />
        )}
        {isAsked || isOpen ? (
          <ExplanationFields explanation={explanation} isCap={row.direction === 'lower'} takesRequests={takesRequests} propsOf={props} />
        ) : (
          <div>
            <Button size="small" appearance="subtle" aria-describedby={id} onClick={() => setOpen(true)}>
              {texts.more}
            </Button>
          </div>
        )}
        {isOpen && !isAsked && (
          <div>
            <Button size="small" appearance="subtle" aria-describedby={id} onClick={() => setOpen(false)}>
              {texts.less}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
});

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { OfficeRow } from '../../app/office/officeBook';
import { MeasuredList } from '../parts/MeasuredList';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { Drafts } from './drafts';
import { EntryRow, type EntryRowProps } from './EntryRow';
import type { Group } from './rowGroups';
import { useReportText } from './useReportText';

/** Pixels of a row before it is measured. */
const USUAL_HEIGHT = 130;
const UNTYPED = { typed: {}, base: {} };

interface EntryGroupProps extends Omit<EntryRowProps, 'row' | 'draft'> {
  readonly group: Group;
  readonly rows: readonly OfficeRow[];
  readonly drafts: Drafts;
}

/** Rows of one kind under a heading; those with nothing due are folded away, unless something is typed there. */
export function EntryGroup({ group, rows, drafts, ...props }: EntryGroupProps) {
  const { subheading, muted, tight, actions } = usePaneStyles();
  const texts = useReportText();
  const [isUnfolded, setUnfolded] = useState(false);
  if (rows.length === 0) return null;
  const heading = texts.groups[group](rows.length);
  const isOpen = group !== 'others' || isUnfolded || rows.some(({ key }) => drafts.has(key));
  return (
    <section aria-label={heading} className={tight}>
      <div className={actions}>
        <h4 className={subheading}>{heading}</h4>
        {group === 'others' && (
          <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setUnfolded(!isUnfolded)}>
            {isOpen ? texts.hide : texts.show}
          </Button>
        )}
      </div>
      {group === 'words' && <p className={muted}>{texts.wordsNote}</p>}
      {isOpen && (
        <MeasuredList
          label={heading}
          items={rows}
          keyOf={({ key, row }) => `${key} ${row}`}
          usualHeight={USUAL_HEIGHT}
          render={(row) => <EntryRow {...props} row={row} draft={drafts.get(row.key) ?? UNTYPED} />}
        />
      )}
    </section>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CollectedFile, CollectedLine } from '../../app/collect/collected';
import type { OfficeBook } from '../../app/office/officeBook';
import { MeasuredList } from '../parts/MeasuredList';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { WorkPanelProps } from '../parts/WorkPanels';
import { isTicked, type ListItem, listItems, type Ticks, withTicks } from './collectDraft';
import { CollectedLineRow } from './CollectedLineRow';
import { useCollectText } from './useCollectText';

/** Pixels of a usual line, as long as it has not been measured. */
const USUAL_HEIGHT = 68;

const useStyles = makeStyles({
  file: { margin: 0, padding: `${tokens.spacingVerticalS} 0`, overflowWrap: 'anywhere' },
});

interface CollectedLineListProps {
  readonly lines: readonly CollectedLine[];
  readonly book: OfficeBook;
  readonly files: ReadonlyMap<string, CollectedFile>;
  readonly ticks: Ticks;
  readonly onTicks: (ticks: Ticks) => void;
  readonly onSelect: WorkPanelProps['onSelect'];
}

/** Lines under the name of their office and file. */
export function CollectedLineList({ lines, book, files, ticks, onTicks, onSelect }: CollectedLineListProps) {
  const styles = useStyles();
  const { subheading } = usePaneStyles();
  const { lines: texts } = useCollectText();
  const items = useMemo(() => listItems(lines, files), [lines, files]);
  const measures = useMemo(() => new Map(book.rows.map(({ row, measure }) => [row, measure])), [book]);

  function itemOf(item: ListItem) {
    if (item.kind === 'file') {
      return (
        <h5 className={`${subheading} ${styles.file}`}>{texts.file(item.office || texts.noOffice, item.file, item.lines)}</h5>
      );
    }
    const { line } = item;
    return (
      <CollectedLineRow
        line={line}
        measure={line.target ? measures.get(line.target.row) : undefined}
        isTicked={isTicked(ticks, line)}
        onTick={(ticked) => onTicks(withTicks(ticks, [line], ticked))}
        onSelect={onSelect}
      />
    );
  }

  return <MeasuredList label={texts.heading} items={items} keyOf={({ key }) => key} usualHeight={USUAL_HEIGHT} render={itemOf} />;
}

import { useMemo, useState } from 'react';
import type { StatusName } from '../../app/track/lights';
import { listedRows, ROW_ORDERS, type RowOrder } from '../../app/track/listedRows';
import type { Overview, RowStanding } from '../../app/track/overview';
import { SelectField } from '../adjust/SelectField';
import { MeasuredList } from '../parts/MeasuredList';
import { usePaneStyles } from '../parts/usePaneStyles';
import { recall, recallAll, remember, rememberAll } from '../rememberedChoice';
import { type ListItem, listItems } from './listItems';
import { OfficeButton } from './OfficeButton';
import { StandingRow } from './StandingRow';
import { useProgressText } from './useProgressText';

/** Pixels of a line before it is measured. */
const USUAL_HEIGHT = 84;
/** The largest shortfalls that are shown at first. */
const WORST = 10;

interface RowsViewProps {
  readonly overview: Overview;
  /** The lights asked for; without any, the rows behind schedule are listed. */
  readonly statuses: ReadonlySet<StatusName>;
  readonly onRow: (row: RowStanding) => void;
}

/** Rows of the ledger that lag, or stand at the chosen lights; a click or Enter shows the row in the sheet. */
export default function RowsView({ overview, statuses, onRow }: RowsViewProps) {
  const styles = usePaneStyles();
  const texts = useProgressText();
  const [order, setOrder] = useState<RowOrder>(() => recall('rowOrder', ROW_ORDERS) ?? 'shortfall');
  const [closed, setClosed] = useState<ReadonlySet<string>>(() => recallAll('closedOffices'));
  const rows = useMemo(() => listedRows(overview, statuses), [overview, statuses]);
  const isShort = statuses.size === 0 && order === 'shortfall';
  const items = useMemo(() => listItems(isShort ? rows.slice(0, WORST) : rows, order, closed), [rows, isShort, order, closed]);
  const directionOf = useMemo(() => new Map(overview.indicators.map(({ name, direction }) => [name, direction])), [overview]);
  const heading = texts.headings[statuses.size > 0 ? 'filtered' : isShort ? 'worst' : 'behind'];

  function choose(chosen: RowOrder): void {
    remember('rowOrder', chosen);
    setOrder(chosen);
  }
  function toggle(office: string): void {
    const offices = new Set(closed);
    if (!offices.delete(office)) offices.add(office);
    rememberAll('closedOffices', offices);
    setClosed(offices);
  }
  const line = (item: ListItem) =>
    item.kind === 'office' ? (
      <OfficeButton {...item} onToggle={() => toggle(item.office)} />
    ) : (
      <StandingRow row={item.row} direction={directionOf.get(item.row.indicator) ?? 'higher'} workbook={overview.language} onRow={onRow} />
    );

  return (
    <section aria-label={heading} className={styles.tight}>
      <h3 className={styles.subheading}>{heading}</h3>
      <SelectField label={texts.order} value={order} options={ROW_ORDERS.map((value) => ({ value, label: texts.orders[value] }))} onChange={choose} />
      <p className={styles.muted} role="status">
        {!isShort && rows.length > 0 && texts.count(rows.length)}
      </p>
      {rows.length === 0 ? <p className={styles.text}>{texts.none}</p> : <MeasuredList label={heading} items={items} keyOf={keyOf} usualHeight={USUAL_HEIGHT} render={line} />}
      {isShort && rows.length > WORST && <p className={styles.muted}>{texts.more(rows.length - WORST)}</p>}
    </section>
  );
}

function keyOf(item: ListItem): string {
  return item.kind === 'row' ? `row ${item.row.row}` : `office ${item.office}`;
}

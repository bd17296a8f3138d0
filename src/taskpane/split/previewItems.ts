import type { SplitPreview } from '../../app/split/split';

/** What a list of rows must know of one; amounts are decimals of the split unit, `null` where there is none. */
export interface ListedRow {
  readonly indicator: string;
  readonly unit: string;
  readonly measure: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** A line of the list: an indicator's heading, or one of its rows. */
export type PreviewItem<Row extends ListedRow> =
  | { readonly kind: 'indicator'; readonly name: string; readonly measure: string }
  | { readonly kind: 'row'; readonly row: Row };

/** How an amount changes; `percent` is of the old amount. */
export type Change = { readonly kind: 'fresh' } | { readonly kind: 'same' } | { readonly kind: 'percent'; readonly percent: number } | { readonly kind: 'fromZero' };

export function changeOf({ before, after }: { readonly before: number | null; readonly after: number }): Change {
  if (before === null) return { kind: 'fresh' };
  if (before === after) return { kind: 'same' };
  return before === 0 ? { kind: 'fromZero' } : { kind: 'percent', percent: ((after - before) / Math.abs(before)) * 100 };
}

/** The rows of a preview under the headings of their indicators. */
export function previewItems<Row extends ListedRow>(rows: readonly Row[]): readonly PreviewItem<Row>[] {
  return rows.flatMap((row, index): readonly PreviewItem<Row>[] => {
    const item: PreviewItem<Row> = { kind: 'row', row };
    if (rows[index - 1]?.indicator === row.indicator) return [item];
    return [{ kind: 'indicator', name: row.indicator, measure: row.measure }, item];
  });
}

export function changedRows(rows: SplitPreview['rows']): number {
  return rows.filter((row) => row.before !== row.after).length;
}

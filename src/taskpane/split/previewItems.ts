import type { SplitPreview, SplitPreviewRow } from '../../app/split/split';

/** A line of the preview's list: an indicator's heading, or one of its rows. */
export type PreviewItem =
  | { readonly kind: 'indicator'; readonly name: string; readonly measure: string }
  | { readonly kind: 'row'; readonly row: SplitPreviewRow; readonly change: Change };

/** How an amount changes; `percent` is of the old amount. */
export type Change = { readonly kind: 'fresh' } | { readonly kind: 'same' } | { readonly kind: 'percent'; readonly percent: number } | { readonly kind: 'fromZero' };

export function changeOf({ before, after }: Pick<SplitPreviewRow, 'before' | 'after'>): Change {
  if (before === null) return { kind: 'fresh' };
  if (before === after) return { kind: 'same' };
  return before === 0 ? { kind: 'fromZero' } : { kind: 'percent', percent: ((after - before) / Math.abs(before)) * 100 };
}

/** The rows of a preview under the headings of their indicators. */
export function previewItems(rows: SplitPreview['rows']): readonly PreviewItem[] {
  return rows.flatMap((row, index): readonly PreviewItem[] => {
    const item: PreviewItem = { kind: 'row', row, change: changeOf(row) };
    if (rows[index - 1]?.indicator === row.indicator) return [item];
    return [{ kind: 'indicator', name: row.indicator, measure: row.measure }, item];
  });
}

export function changedRows(rows: SplitPreview['rows']): number {
  return rows.filter((row) => row.before !== row.after).length;
}

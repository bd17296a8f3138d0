import { SHEET_COLUMNS } from '../../book/address';
import type { SheetDelta } from '../delta/delta';
import { ensureChild, removeChildren } from '../../../xlsx/package/schemaOrder';
import { child, elements, flag, xml, type XmlElement } from '../../../xlsx/package/xml';

interface Span {
  readonly first: number;
  readonly last: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Writes widths, hidden columns and outline levels. `styles` are default styles of whole columns. */
export function patchColumns(
  tree: XmlElement,
  changes: SheetDelta['columns'],
  styles: readonly { readonly first: number; readonly last: number; readonly style: number }[],
): void {
  if (changes.length === 0 && styles.length === 0) return;
  let spans = readSpans(child(tree, 'cols'));
  for (const { first, last, style } of styles) spans = change(spans, first, last, { style: String(style) });
  for (const { first, last, width, hidden, outlineLevel, collapsed } of changes) {
    spans = change(spans, first, last, {
      ...(width === undefined ? {} : { width: String(width), customWidth: '1' }),
      ...(hidden === undefined ? {} : { hidden: hidden ? '1' : '' }),
      ...(outlineLevel === undefined ? {} : { outlineLevel: outlineLevel > 0 ? String(outlineLevel) : '' }),
      ...(collapsed === undefined ? {} : { collapsed: collapsed ? '1' : '' }),
    });
  }
  writeSpans(tree, joinEqual(markCollapsed(spans)));
}

function readSpans(cols: XmlElement | undefined): Span[] {
  return elements(cols ?? xml('cols'), 'col').map(({ attributes: { min, max, ...attributes } }) => {
    for (const name of ['hidden', 'collapsed', 'customWidth', 'bestFit']) {
      if (attributes[name] !== undefined) attributes[name] = flag(attributes[name]) ? '1' : '';
    }
    return { first: Number(min) - 1, last: Number(max) - 1, attributes: withoutEmpty(attributes) };
  });
}

/** Cuts spans at the borders of the change and fills the gaps in it. */
function change(spans: readonly Span[], first: number, last: number, attributes: Readonly<Record<string, string>>): Span[] {
  const changed: Span[] = [];
  let next = first;
  for (const span of [...spans].sort((one, other) => one.first - other.first)) {
    if (span.first < first) changed.push({ ...span, last: Math.min(span.last, first - 1) });
    const from = Math.max(span.first, first);
    const to = Math.min(span.last, last);
    if (from <= to) {
      if (next < from) changed.push({ first: next, last: from - 1, attributes: withoutEmpty(attributes) });
      changed.push({ first: from, last: to, attributes: withoutEmpty({ ...span.attributes, ...attributes }) });
      next = to + 1;
    }
    if (span.last > last) changed.push({ ...span, first: Math.max(span.first, last + 1) });
  }
  if (next <= last) changed.push({ first: next, last, attributes: withoutEmpty(attributes) });
  return changed.sort((one, other) => one.first - other.first);
}

/** In files the mark of a collapsed group stands on the column behind it, not on its own columns. */
function markCollapsed(spans: readonly Span[]): Span[] {
  const level = (column: number): number =>
    Number(spans.find(({ first, last }) => column >= first && column <= last)?.attributes.outlineLevel ?? 0);
  let marked = [...spans];
  for (const { first, last, attributes } of spans) {
    const own = Number(attributes.outlineLevel ?? 0);
    if (attributes.collapsed !== '1' || own === 0 || attributes.hidden !== '1') continue;
    let summary = last + 1;
    while (level(summary) >= own) summary += 1;
    marked = change(change(marked, first, last, { collapsed: '' }), summary, summary, { collapsed: '1' });
  }
  return marked;
}

function joinEqual(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before && before.last + 1 === span.first && sameAttributes(before, span)) joined[joined.length - 1] = { ...before, last: span.last };
    else joined.push(span);
  }
  return joined;
}

function sameAttributes(one: Span, other: Span): boolean {
  const keys = new Set([...Object.keys(one.attributes), ...Object.keys(other.attributes)]);
  return [...keys].every((key) => one.attributes[key] === other.attributes[key]);
}

const DEFAULT_WIDTH = '9.140625';

function writeSpans(tree: XmlElement, spans: readonly Span[]): void {
  const kept = spans.filter(({ attributes, first }) => Object.keys(attributes).length > 0 && first < SHEET_COLUMNS);
  if (kept.length === 0) {
    removeChildren(tree, 'cols');
    return;
  }
  ensureChild(tree, 'cols').children = kept.map(({ first, last, attributes }) =>
    xml('col', { min: first + 1, max: last + 1, width: DEFAULT_WIDTH, ...attributes }),
  );
}

function withoutEmpty(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== ''));
}

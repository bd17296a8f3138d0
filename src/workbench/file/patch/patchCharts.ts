import type { Chart } from '../../book/operation';
import type { SheetDelta } from '../delta/delta';
import type { Parts } from '../../../xlsx/package/parts';
import { relationsOf } from '../../../xlsx/package/relations';
import { child, descendants, elements, xml, type XmlElement } from '../../../xlsx/package/xml';
import { seriesByType } from '../write/writeCharts';
import { orderSeries } from './orderSeries';

/** Lets new charts cover exactly their cells and keeps programs from inventing a title for them. */
export function patchCharts(parts: Parts, sheetPath: string, sheet: SheetDelta): void {
  if (sheet.charts.size === 0) return;
  const drawingPath = relationsOf(parts, sheetPath).find(({ kind }) => kind === 'drawing')?.path;
  if (!drawingPath) throw new Error(`${sheet.name} has charts but no drawing`);
  const anchors = elements(parts.tree(drawingPath), 'xdr:twoCellAnchor');
  const added = anchors.slice(anchors.length - sheet.charts.size);
  const charts = [...sheet.charts.values()];
  const targets = new Map(relationsOf(parts, drawingPath).map(({ id, path }) => [id, path]));
  added.forEach((anchor, index) => {
    const chart = charts[index];
    if (!chart) return;
    place(anchor, chart);
    const id = descendants(anchor, 'c:chart')[0]?.attributes['r:id'] ?? '';
    const path = targets.get(id);
    if (!path) return;
    patchTitle(parts.tree(path), chart);
    labelCategories(parts.tree(path), chart);
    const series = descendants(parts.tree(path), 'ser');
    seriesByType(chart)
      .flatMap((group) => group.series)
      .forEach(({ name }, at) => nameSeries(series[at], at, name));
    orderSeries(parts.tree(path));
  });
}

function place(anchor: XmlElement, { name, position }: Chart): void {
  const corner = (tag: string, row: number, column: number): XmlElement =>
    xml(tag, {}, xml('xdr:col', {}, String(column)), xml('xdr:colOff', {}, '0'), xml('xdr:row', {}, String(row)), xml('xdr:rowOff', {}, '0'));
  const rest = elements(anchor).filter((element) => element.name !== 'xdr:from' && element.name !== 'xdr:to');
  anchor.children = [
    corner('xdr:from', position.row, position.column),
    corner('xdr:to', position.row + position.rows, position.column + position.columns),
    ...rest,
  ];
  const properties = descendants(anchor, 'xdr:cNvPr')[0];
  if (properties) properties.attributes.name = name;
}

/** A name that is no reference stands as a text of its own; excelize would write it as a broken reference. */
function nameSeries(series: XmlElement | undefined, at: number, name: string | null): void {
  if (!series) return;
  for (const tag of ['idx', 'order']) series.children = [...elements(series).filter((element) => element.name !== tag), xml(tag, { val: at })];
  if (name?.startsWith('=')) return;
  series.children = elements(series).filter((element) => element.name !== 'tx');
  if (name !== null && name !== '') series.children.push(xml('tx', {}, xml('v', {}, name)));
}

const LABEL_PLACES = { NextToAxis: 'nextTo', Low: 'low', High: 'high', None: 'none' } as const;

function labelCategories(space: XmlElement, { categoryLabels }: Chart): void {
  if (categoryLabels === undefined) return;
  for (const axis of descendants(space, 'catAx')) {
    for (const place of elements(axis).filter(({ name }) => name === 'tickLblPos')) place.attributes.val = LABEL_PLACES[categoryLabels];
  }
}

/** Without this mark a chart of one series shows that series' name as its title. */
function patchTitle(space: XmlElement, { title }: Chart): void {
  const prefix = space.name.includes(':') ? 'c:' : '';
  const chart = child(space, `${prefix}chart`);
  if (!chart) return;
  const others = elements(chart).filter(({ name }) => name !== `${prefix}autoTitleDeleted`);
  const mark = xml(`${prefix}autoTitleDeleted`, { val: title === null ? 1 : 0 });
  const titleElement = others.filter(({ name }) => title !== null && name === `${prefix}title`);
  chart.children = [...titleElement, mark, ...others.filter(({ name }) => name !== `${prefix}title`)];
}

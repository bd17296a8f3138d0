import type { FormatSpec } from '../spec';
import { BOARD_COLUMNS, BOARD_ROWS, lastLine, lastSectionLine } from './boardGrid';
import { type Edition, headerFormat } from './frame';
import { lights, palette } from './palette';

export function boardFormats({ language }: Edition): readonly FormatSpec[] {
  const R = BOARD_ROWS;
  const C = BOARD_COLUMNS;
  const lines = (from: string, to: string = from): string => `${from}${R.first}:${to}${lastLine}`;
  const section = (from: string, to: string = from): string => `${from}${R.sectionFirst}:${to}${lastSectionLine}`;
  const grid: Omit<FormatSpec, 'address'> = { vertical: 'Center', border: { color: palette.line, edges: 'all' } };
  const tile: Omit<FormatSpec, 'address'> = { horizontal: 'CenterAcrossSelection', vertical: 'Center', bold: true, fontSize: 11 };
  return [
    {
      address: `A${R.title}:Q${R.title}`,
      horizontal: 'CenterAcrossSelection',
      vertical: 'Center',
      fontSize: 18,
      bold: true,
      fontColor: palette.header,
      ...(language === 'zh' ? { fontName: '黑体' } : {}),
    },
    { address: `A${R.subtitle}:Q${R.subtitle}`, horizontal: 'CenterAcrossSelection', vertical: 'Center', fontColor: palette.muted },
    { address: `A${R.tiles}:Q${R.tiles}`, vertical: 'Center', bold: true, fontSize: 11 },
    { address: `C${R.tiles}:D${R.tiles}`, ...tile, ...lights.green },
    { address: `E${R.tiles}:F${R.tiles}`, ...tile, ...lights.green },
    { address: `G${R.tiles}:H${R.tiles}`, ...tile, ...lights.blue },
    { address: `I${R.tiles}:J${R.tiles}`, ...tile, ...lights.yellow },
    { address: `K${R.tiles}:L${R.tiles}`, ...tile, ...lights.red },
    { address: `M${R.tiles}:N${R.tiles}`, ...tile, ...lights.none },
    { address: `O${R.tiles}:Q${R.tiles}`, ...tile, ...lights.none },
    { address: `A${R.coverage}:Q${R.coverage}`, fontColor: palette.muted, vertical: 'Center' },
    { address: `A${R.header}:Q${R.header}`, ...headerFormat },
    { address: lines('A', 'Q'), ...grid },
    { address: lines('A'), horizontal: 'Center' },
    { address: lines(C.name), bold: true, shrink: true },
    { address: lines(C.unit), horizontal: 'Center' },
    { address: lines(C.completion, C.scheduled), numberFormat: '0.0%' },
    { address: lines(C.gap), numberFormat: '+0.00;-0.00;0.00', bold: true },
    { address: lines(C.attainment), numberFormat: '0.0%' },
    { address: lines(C.status), bold: true, horizontal: 'Left', indent: 1, shrink: true },
    { address: lines(C.office, C.nature), shrink: true },
    { address: lines(C.reported), horizontal: 'Center' },
    { address: lines(C.scopeGap), numberFormat: '+0.00;-0.00;0.00' },
    { address: lines(C.footing), horizontal: 'Center' },
    { address: `A${R.overflow}`, fontColor: palette.muted },
    { address: `A${R.sectionTitle}:Q${R.sectionTitle}`, bold: true, fontSize: 11, fontColor: palette.header, vertical: 'Center' },
    { address: `A${R.chartTitle}:Q${R.chartTitle}`, bold: true, fontSize: 11, fontColor: palette.header, vertical: 'Bottom' },
    { address: `A${R.sectionHeader}:K${R.sectionHeader}`, ...headerFormat },
    { address: `L${R.sectionHeader}:Q${R.sectionHeader}`, ...headerFormat },
    { address: section('A', 'Q'), ...grid },
    { address: section('A'), horizontal: 'Center' },
    { address: section('B'), shrink: true },
    { address: section('E'), numberFormat: '#,##0.00;[Red]-#,##0.00' },
    { address: section('C'), horizontal: 'Center' },
    { address: section('D'), shrink: true },
    { address: section('F'), numberFormat: '0.00' },
    { address: section('G'), numberFormat: '0.0%' },
    { address: section('H'), numberFormat: '+0.00;-0.00;0.00', bold: true },
    { address: section('I'), bold: true, horizontal: 'Left', indent: 1, shrink: true },
    { address: section('J', 'K'), shrink: true },
    { address: section('L'), shrink: true },
    { address: section('M', 'O'), horizontal: 'Center' },
    { address: section('P'), numberFormat: '0.0%', horizontal: 'Center' },
    { address: section('Q'), horizontal: 'Center' },
    { address: `A${R.legend}:Q${R.legend}`, fontColor: palette.muted, vertical: 'Center', fontSize: 9 },
  ];
}

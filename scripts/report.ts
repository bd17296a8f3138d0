import type { IndicatorStanding, Overview } from '../src/app/track/overview';
import type { Language } from '../src/workbook/text';

const LABELS = {
  zh: {
    columns: ['指标', '计量单位', '下达数', 'Σ单位', 'Σ季度', '序时目标', '累计完成', '完成年度目标%', '超欠序时(百分点)', '亮灯'],
    worst: '缺口最大的五项(按占全镇目标的比重)',
    worstColumns: ['指标', '承担单位', '距序时差额', '拖累全镇(百分点)', '超欠序时(百分点)', '状态'],
  },
  en: {
    columns: ['Indicator', 'Measure', 'Target', 'Σ units', 'Σ quarters', 'Milestone', 'To date', '% of year', 'Gap (pp)', 'Light'],
    worst: 'Five largest shortfalls (by share of the town target)',
    worstColumns: ['Indicator', 'Unit', 'Distance', 'Costs the town (pp)', 'Gap (pp)', 'Status'],
  },
} as const;

/** What the main job prints: one line an indicator, and the five rows that cost the town most. */
export function report(overview: Overview, language: Language): string {
  const labels = LABELS[language];
  const worst = overview.worst.slice(0, 5).map((row) => [
    row.indicator,
    row.unit,
    `${figure(row.distance, 2)} ${row.measure}`,
    row.cost.toFixed(2),
    signed(row.gap),
    row.status,
  ]);
  return [
    table([labels.columns, ...overview.indicators.map(line)]),
    '',
    labels.worst,
    table([labels.worstColumns, ...worst]),
  ].join('\n');
}

function line(one: IndicatorStanding): readonly string[] {
  const { decimals } = one;
  return [
    one.name,
    one.measure,
    figure(one.target, decimals),
    figure(one.units, decimals),
    figure(one.quarters, decimals),
    figure(one.milestone, Math.max(2, decimals)),
    figure(one.actual, decimals),
    one.completion === null ? '–' : (one.completion * 100).toFixed(2),
    signed(one.gap),
    one.status,
  ];
}

function figure(value: number | null, decimals: number): string {
  return value === null ? '–' : String(Number(value.toFixed(decimals)));
}

function signed(value: number | null): string {
  if (value === null) return '–';
  return value > 0 ? `+${value.toFixed(2)}` : value.toFixed(2);
}

/** Columns padded by what a terminal shows: Chinese characters are two cells wide. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows.map((row) => row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell))).join('  ').trimEnd()).join('\n');
}

function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/.test(character) ? 2 : 1), 0);
}

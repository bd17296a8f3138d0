import type { Content } from '../content';
import { indicatorFormulas } from '../formulas/indicators/indicatorFormulas';
import type { Literal, SheetSpec, ValidationSpec } from '../spec';
import type { Layouts } from '../tables';
import type { IndicatorKey } from '../tables/columns';
import { FIRST_ROW } from '../tables/layout';
import { amountFormat, bodyAddress, type Edition } from './frame';
import { plainTable } from './plainTable';
import { listValidation, monthValidation, numberValidation, wholeColumnList } from './validations';

export function indicatorsSheet(edition: Edition, tables: Layouts, content: Content): SheetSpec {
  const { text } = edition;
  const table = tables.indicators;
  const count = content.indicators.length;
  const area = (key: IndicatorKey): string => bodyAddress(table.letter(key), table.letter(key), count);
  const { words } = text;
  const lists: readonly (readonly [IndicatorKey, Readonly<Record<string, string>>])[] = [
    ['kind', words.kinds], ['direction', words.directions], ['basis', words.bases], ['period', words.periods],
    ['source', words.sources], ['targetState', words.targetStates], ['season', words.seasons], ['apportionment', words.apportionments], ['outlook', words.outlooks],
  ];
  const validations: ValidationSpec[] = [
    ...lists.map(([key, options]) => listValidation(edition, area(key), Object.values(options))),
    wholeColumnList(edition, area('schedule'), tables.schedules, 'name', content.curves.length),
    wholeColumnList(edition, area('rule'), tables.rules, 'name', content.rules.length),
    wholeColumnList(edition, area('without'), tables.units, 'shortName', content.units.length),
    monthValidation(edition, area('dataMonth')),
    numberValidation(edition, area('scoreWeight')),
  ];
  const sheet = plainTable(edition, {
    layout: table,
    title: `${content.year}${text.titles.indicators}`,
    remark: text.remarks.indicators,
    rows: indicatorRows(edition, tables, content),
    formulas: indicatorFormulas(tables, text),
    widths: {
      code: 9, name: 26, kind: 9, direction: 11, decimals: 7, issuedTarget: 12, schedule: 25, rule: 11, leadOffice: 12,
      confirmingOffice: 16, source: 13, documentNumber: 20, partOf: 12, targetState: 10, lastYear: 12, growth: 9, margin: 9,
      naturalGrowth: 11, reserve: 11, tailRow: 14, season: 14, apportionment: 14, upstream: 24, dataMonth: 12, without: 14, scoreWeight: 9, outlook: 11,
    },
    formats: [
      { address: area('code'), numberFormat: '@' },
      { address: area('name'), numberFormat: '@', bold: true },
      { address: area('exemptMonths'), numberFormat: '@' },
      { address: area('tailRow'), numberFormat: '@' },
      { address: area('growth'), numberFormat: '0.0' },
      { address: area('issuedTarget'), numberFormat: 'General', bold: true },
      ...content.indicators.map((indicator, index) => ({
        address: `${table.letter('lastYear')}${FIRST_ROW + index}`,
        numberFormat: amountFormat(indicator.decimals),
      })),
    ],
    validations,
    freezeColumns: 2,
    tabColor: '#1F4E79',
  });
  // What few planners need stays folded away.
  const folded = { first: table.index('naturalGrowth'), last: table.index('scoreWeight'), group: { collapsed: true } };
  return { ...sheet, columns: [...sheet.columns, folded], page: sheet.page && { ...sheet.page, paper: 'a3' } };
}

function indicatorRows({ text }: Edition, tables: Layouts, content: Content): readonly (readonly Literal[])[] {
  const { words } = text;
  return content.indicators.map((indicator) => {
    const cells: Partial<Record<IndicatorKey, Literal>> = {
      code: indicator.code,
      name: indicator.name,
      issuedUnit: indicator.issuedUnit,
      splitUnit: indicator.splitUnit,
      reportingUnit: indicator.reportingUnit,
      kind: words.kinds[indicator.kind],
      direction: words.directions[indicator.direction],
      decimals: indicator.decimals,
      issuedTarget: indicator.issuedTarget,
      stretchTarget: indicator.stretchTarget,
      lastYear: indicator.lastYear,
      margin: indicator.marginPercent,
      basis: words.bases[indicator.basis],
      schedule: indicator.schedule,
      rule: indicator.rule,
      period: words.periods[indicator.period],
      exemptMonths: indicator.exemptMonths.join(',') || null,
      source: words.sources[indicator.source],
      leadOffice: indicator.leadOffice,
      confirmingOffice: indicator.confirmingOffice,
      partOf: indicator.partOf,
      documentNumber: indicator.documentNumber,
      targetState: words.targetStates[indicator.targetState],
      naturalGrowth: indicator.naturalGrowth || null,
      reserve: indicator.reservePercent || null,
      step: indicator.step,
      tailRow: indicator.tailRow || null,
      season: words.seasons[indicator.season],
      apportionment: words.apportionments[indicator.apportionment],
      upstream: indicator.upstream || null,
      dataMonth: indicator.dataMonth,
      outlook: words.outlooks[indicator.outlook] || null,
      without: indicator.without || null,
      scoreWeight: indicator.scoreWeight,
    };
    return tables.indicators.keys.map((key) => cells[key] ?? null);
  });
}

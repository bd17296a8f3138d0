import { LocaleType, LogLevel, mergeLocales, Univer, type Plugin, type PluginCtor } from '@univerjs/core';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import highlightsEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import highlightsZh from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationZh from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterZh from '@univerjs/preset-sheets-filter/locales/zh-CN';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import { DrivenFormulaPlugin } from '../drivenFormula';

export const LOCALES = { zh: LocaleType.ZH_CN, en: LocaleType.EN_US } as const;

/** Entries of its context menus for what a book does not hold: Univer's own protection of ranges and sheets. */
const UNSUPPORTED = [
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
];

/** Univer with everything to see, in the element, in the language. */
export function startUniver(container: HTMLElement, language: keyof typeof LOCALES): Univer {
  const univer = new Univer({
    locale: LOCALES[language],
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreZh, highlightsZh, validationZh, filterZh),
      [LocaleType.EN_US]: mergeLocales(coreEn, highlightsEn, validationEn, filterEn),
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      // A book knows fewer formats than the tool bar offers; what it cannot save is not offered.
      toolbar: false,
      menu: Object.fromEntries(UNSUPPORTED.map((id) => [id, { hidden: true }])),
      disableAutoFocus: true,
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(driven(plugin[0]), plugin[1]);
    else univer.registerPlugin(driven(plugin));
  }
  return univer;
}

function driven(plugin: PluginCtor<Plugin>): PluginCtor<Plugin> {
  return plugin === UniverSheetsFormulaPlugin ? DrivenFormulaPlugin : plugin;
}

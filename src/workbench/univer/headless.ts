import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode } from '@univerjs/sheets-formula';
import type { Operation } from '../book/operation';
import type { CalculatedCell, Calculator } from '../ports';
import { CalculationDriver, DrivenFormulaPlugin } from './drivenFormula';
import { follow } from './follow';
import { Results } from './results';
import { WorkbookUnit } from './workbookUnit';

/** Kept small: whole columns cost an array of the sheet's height each. */
const SIZE = { rows: 10, columns: 10 };

/** Univer without anything to see: only sheets and formulas. Runs in Node, where it is bundled into one file. */
export function startHeadless(): Calculator {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} }, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(DrivenFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  const unit = new WorkbookUnit(univer, SIZE, LocaleType.ZH_CN);
  const results = new Results(unit);
  let waiting: Operation[] = [];
  return {
    follow(operations) {
      waiting = waiting.concat(operations);
    },
    async calculate(): Promise<readonly CalculatedCell[]> {
      const operations = waiting;
      waiting = [];
      follow(unit, operations);
      if (unit.find()) await unit.get(CalculationDriver).run();
      return results.take();
    },
    dispose() {
      univer.dispose();
    },
  };
}

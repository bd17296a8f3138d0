import type { ICellData, ICommandService, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { SetFormulaCalculationResultMutation, type ISetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import type { Scalar } from '../book/operation';
import type { CalculatedCell } from '../ports';
import { toScalar } from './cell';
import type { WorkbookUnit } from './workbookUnit';

/** Collects the formula cells whose calculated value differs from the one that stood there. */
export class Results {
  private readonly cells = new Map<string, CalculatedCell>();

  constructor(private readonly unit: WorkbookUnit) {
    const commands: ICommandService = unit.commands;
    commands.beforeCommandExecuted((command) => {
      if (command.id !== SetFormulaCalculationResultMutation.id) return;
      this.compare(command.params as ISetFormulaCalculationResultMutation);
    });
  }

  take(): readonly CalculatedCell[] {
    const taken = [...this.cells.values()];
    this.cells.clear();
    return taken;
  }

  private compare({ unitData }: ISetFormulaCalculationResultMutation): void {
    for (const [sheet, rows] of Object.entries(unitData[this.unit.id] ?? {})) {
      const matrix = this.unit.find()?.getSheetBySheetId(sheet)?.getCellMatrix();
      if (!matrix || !rows) continue;
      for (const [r, columns] of Object.entries(rows as IObjectMatrixPrimitiveType<ICellData>)) {
        for (const [c, result] of Object.entries<ICellData>(columns)) {
          const row = Number(r);
          const column = Number(c);
          const before = matrix.getValue(row, column);
          if (!before?.f) continue;
          // A reference to an empty cell gives nothing in Univer and 0 in Excel.
          const value: Scalar = toScalar(result) ?? 0;
          if (Object.is(value, toScalar(before))) continue;
          this.cells.set(`${sheet}!${r}:${c}`, { sheet, row, column, value });
        }
      }
    }
  }
}

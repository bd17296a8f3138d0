import type { Operation } from '../../book/operation';
import type { Surface } from '../follow';
import type { WorkbookUnit } from '../workbookUnit';
import { writeFormats } from './formats';
import { Highlights } from './highlights';
import { activateSheet, freeze, setColumns, setFilteredRows, setRows, setSheet } from './lines';
import { setMerged } from './merges';
import { Tables } from './tables';
import { setValidation } from './validations';

type SetFormat = Extract<Operation, { type: 'setFormat' }>;

/** Everything that shows but does not calculate. Charts, page layout, protection and outlines are not shown. */
export class Appearance implements Surface {
  private formats: SetFormat[] = [];
  private readonly highlights: Highlights;
  private readonly tables: Tables;
  private readonly filtered = new Map<string, ReadonlySet<number>>();

  constructor(private readonly unit: WorkbookUnit) {
    this.highlights = new Highlights(unit);
    this.tables = new Tables(unit);
  }

  apply(operation: Operation): void {
    switch (operation.type) {
      case 'setFormat':
        this.formats.push(operation);
        return;
      case 'setColumns':
        return setColumns(this.unit, operation);
      case 'setRows':
        return setRows(this.unit, operation);
      case 'mergeCells':
      case 'unmergeCells':
        return setMerged(this.unit, operation);
      case 'freeze':
        return freeze(this.unit, operation);
      case 'setSheet':
        return setSheet(this.unit, operation);
      case 'activateSheet':
        return activateSheet(this.unit, operation);
      case 'addTable':
        return this.tables.add(operation);
      case 'setTable':
        return this.tables.change(operation);
      case 'deleteTable':
        return this.tables.delete(operation.id);
      default:
        return this.applyRule(operation);
    }
  }

  private applyRule(operation: Operation): void {
    switch (operation.type) {
      case 'addConditionalFormat':
        return this.highlights.add(operation.sheet, operation.conditionalFormat);
      case 'deleteConditionalFormat':
        return this.highlights.delete(operation.sheet, operation.id);
      case 'setValidation':
        return setValidation(this.unit, operation);
      case 'setFilteredRows':
        setFilteredRows(this.unit, operation, this.filtered.get(operation.sheet) ?? new Set());
        this.filtered.set(operation.sheet, new Set(operation.rows));
        return;
      default:
        return;
    }
  }

  /** Takes conditional formats away until the next flush. */
  withdraw(): void {
    this.highlights.withdraw();
  }

  flush(): void {
    writeFormats(this.unit, this.formats);
    this.formats = [];
    this.highlights.flush();
  }
}

import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IAddConditionalRuleMutationParams,
} from '@univerjs/preset-sheets-conditional-formatting';
import type { ConditionalFormat } from '../../book/operation';
import type { WorkbookUnit } from '../workbookUnit';
import { toRange } from './range';

type Rule = IAddConditionalRuleMutationParams['rule'];

interface Entry {
  readonly priority: number;
  /** Univer has it, and moves it with inserted rows. */
  readonly shown: boolean;
  readonly rule: Rule;
}

/**
 * Conditional formats of the sheets. Univer puts each new rule before all others, so a sheet's rules
 * are taken away and put back from the last to the first whenever one of them changes.
 */
export class Highlights {
  private readonly sheets = new Map<string, Map<string, Entry>>();
  private readonly changed = new Set<string>();

  constructor(private readonly unit: WorkbookUnit) {}

  add(sheet: string, format: ConditionalFormat): void {
    this.entries(sheet).set(format.id, { priority: format.priority, shown: false, rule: toRule(format) });
    this.changed.add(sheet);
  }

  delete(sheet: string, id: string): void {
    if (this.entries(sheet).delete(id)) this.changed.add(sheet);
  }

  /** Shows what was added and deleted since. */
  flush(): void {
    for (const sheet of this.changed) this.show(sheet);
    this.changed.clear();
  }

  /** Takes all away until the next flush. */
  withdraw(): void {
    for (const sheet of this.sheets.keys()) {
      this.hide(sheet);
      this.changed.add(sheet);
    }
  }

  private hide(sheet: string): void {
    const entries = this.entries(sheet);
    for (const known of [...(this.unit.get(ConditionalFormattingRuleModel).getSubunitRules(this.unit.id, sheet) ?? [])]) {
      const entry = entries.get(known.cfId);
      if (entry?.shown) entries.set(known.cfId, { ...entry, rule: known });
      this.unit.run(DeleteConditionalRuleMutation.id, { unitId: this.unit.id, subUnitId: sheet, cfId: known.cfId });
    }
  }

  private show(sheet: string): void {
    const target = { unitId: this.unit.id, subUnitId: sheet };
    const entries = this.entries(sheet);
    this.hide(sheet);
    const lastFirst = [...entries].sort(([, a], [, b]) => b.priority - a.priority);
    for (const [id, entry] of lastFirst) {
      this.unit.run(AddConditionalRuleMutation.id, { ...target, rule: entry.rule });
      entries.set(id, { ...entry, shown: true });
    }
  }

  private entries(sheet: string): Map<string, Entry> {
    const entries = this.sheets.get(sheet) ?? new Map<string, Entry>();
    this.sheets.set(sheet, entries);
    return entries;
  }
}

function toRule({ id, area, formula, format, stopIfTrue }: ConditionalFormat): Rule {
  const style: IStyleBase = {};
  if (format.fill) style.bg = { rgb: format.fill };
  if (format.fontColor) style.cl = { rgb: format.fontColor };
  if (format.bold !== undefined) style.bl = format.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (format.italic !== undefined) style.it = format.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  return {
    cfId: id,
    ranges: [toRange(area)],
    stopIfTrue,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style },
  };
}

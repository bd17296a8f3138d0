import { isPercent } from '../../domain/measure';
import { dueDay } from '../../domain/schedule/dueDay';
import { lagLimit } from '../../domain/track/lagLimit';
import { STATUS } from '../../workbook/formulas/status';
import { packOf } from '../../workbook/pack/packOf';
import type { PackRow } from '../../workbook/pack/packForm';
import type { PackSpec } from '../../workbook/pack/packSpec';
import type { Language } from '../../workbook/text';
import { packsIn } from '../../workbook/text/packsIn';
import type { OfficeRow } from '../office/officeBook';
import type { PackPlan } from './packPlan';

/** What the planner chose. */
export interface PackOrder {
  readonly offices: readonly string[];
  /** `YYYY-MM-DD`; `null` for no due day. */
  readonly due: string | null;
  /** Whom the form goes back to, such as 经发办. */
  readonly sender: string;
  /** As the log writes time. */
  readonly time: string;
  readonly workbookId: string;
}

/** One form for each chosen office, in the order of the plan, with that office's rows alone. Pure. */
export function packSpecs({ book, year, month, offices }: PackPlan, order: PackOrder): readonly PackSpec[] {
  const { language } = book.located;
  const chosen = new Set(order.offices);
  const due = order.due === null ? null : dueDay(order.due);
  return offices
    .filter(({ office }) => chosen.has(office))
    .map(({ office }) => {
      const rows = book.rows.filter((row) => row.office === office).map((row) => packRow(row, language));
      const form = { language, town: book.town, year, month, office, due, sender: order.sender, jumpFactor: book.jumpFactor, rows };
      return packOf(form, { workbook: order.workbookId, time: order.time });
    });
}

/** Nothing is asked for in these. */
const CLOSED: ReadonlySet<number> = new Set([STATUS.stopped, STATUS.exempt]);

/** A row of the kind `words` has no plan to begin with; its figures stay behind too. */
function packRow(row: OfficeRow, language: Language): PackRow {
  const { type: kind, direction, month, milestone, annual: plan, lastYear } = row;
  const isWords = row.kind === 'words';
  return {
    key: row.key,
    indicator: row.indicator,
    unit: row.unit,
    kind: row.kind,
    measure: isWords ? '' : row.measure,
    decimals: row.decimals,
    type: kind,
    direction,
    month,
    isClosed: CLOSED.has(row.code) || month === 0,
    // The ledger's own word for an unreported row names its last figure.
    status: isWords && row.code === STATUS.notReported ? packsIn(language).status.awaited : row.status,
    annual: plan,
    milestone,
    lastYear,
    lag: lagLimit(row.rule, { kind, direction, percent: isPercent(row.measure), month, milestone, plan, lastYear }),
    last: isWords ? null : row.last,
    fields: isWords ? { ...row.fields, actual: null, nature: null } : row.fields,
  };
}

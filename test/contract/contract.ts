/**
 * One behaviour of Excel that the workbench models. The list runs against the workbench in jest and,
 * bundled into a page, in a real Excel: nothing here may need Node or the workbench.
 */
export interface ContractEntry {
  readonly name: string;
  /** Page or issue that says so. */
  readonly source: string;
  /** Throws when Excel behaves otherwise. Leaves the workbook as it was. */
  readonly run: (excel: typeof Excel, context: Excel.RequestContext) => Promise<void>;
}

export type OnSheet = (tools: {
  readonly sheet: Excel.Worksheet;
  readonly context: Excel.RequestContext;
  readonly excel: typeof Excel;
}) => Promise<void>;

const SCRATCH = 'Contract scratch';

/** An entry that works on a sheet of its own, which is deleted afterwards. */
export function onSheet(name: string, source: string, act: OnSheet): ContractEntry {
  return {
    name,
    source,
    run: async (excel, context) => {
      await removeLeftover(context);
      const sheet = context.workbook.worksheets.add(SCRATCH);
      await context.sync();
      try {
        await act({ sheet, context, excel });
      } finally {
        context.workbook.worksheets.getItem(SCRATCH).delete();
        await context.sync();
      }
    },
  };
}

/** A sheet that an entry before could not delete would make every later one fail. */
async function removeLeftover(context: Excel.RequestContext): Promise<void> {
  const left = context.workbook.worksheets.getItemOrNullObject(SCRATCH);
  left.load('name');
  await context.sync();
  if (!left.isNullObject) left.delete();
}

/** Compares as JSON, so that arrays and objects may be given. */
export function expectSame(actual: unknown, expected: unknown): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`Expected ${wanted}, but Excel gave ${found}.`);
}

/** The queued actions must be refused with this code. */
export async function expectRefusal(context: Excel.RequestContext, ...codes: readonly string[]): Promise<void> {
  const code = await context.sync().then(
    () => 'no error',
    codeOf,
  );
  if (!codes.includes(code)) throw new Error(`Expected ${codes.join(' or ')}, but Excel gave ${code}.`);
}

/** The code of an office.js error; errors may come from another page's world, so their class tells nothing. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}

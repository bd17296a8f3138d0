import type { CommandOptions, Spreadsheet } from '../app/ports';
import { type Outcome, succeed } from '../domain/issue';
import type { NewWorkbook } from './actions';

/** Builds the demo or a blank workbook. Issues: those of the demo's own data and of `setUp`. */
export async function setUpWorkbook(spreadsheet: Spreadsheet, order: NewWorkbook, options?: CommandOptions): Promise<Outcome<void>> {
  const content = order.kind === 'demo' ? await demoContent(order) : await blankContent(order);
  if (!content.ok) return content;
  const { setUp } = await import('../app/setUp');
  return setUp(spreadsheet, content.value, order.language, options);
}

async function demoContent({ language }: NewWorkbook) {
  const [{ default: json }, { readInput }, { contentOf }] = await Promise.all([
    import('../assets/demo-town.json'),
    import('../app/input/readInput'),
    import('../app/input/contentOf'),
  ]);
  const input = readInput(json, language);
  return input.ok ? { ...input, value: contentOf(input.value, language) } : input;
}

async function blankContent({ town, year, asOf, language }: Extract<NewWorkbook, { kind: 'template' }>) {
  const { templateContent } = await import('../app/template');
  return succeed(templateContent(town, year, asOf, language));
}

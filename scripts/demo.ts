/** `npm run demo`: the main job without a screen: targets in, split, tracked, laggards lit, saved as .xlsx. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Outcome } from '../src/domain/issue';
import { contentOf } from '../src/app/input/contentOf';
import { generate } from '../src/app/input/generate';
import { readInput } from '../src/app/input/readInput';
import { setUp } from '../src/app/setUp';
import { applySplit, previewSplit } from '../src/app/split/split';
import { readOverview } from '../src/app/track/overview';
import { refresh } from '../src/app/track/refresh';
import { issueText } from '../src/workbook/issueText';
import type { Language } from '../src/workbook/text';
import { openHeadless } from './headless';
import { report } from './report';

const ROOT = join(__dirname, '..');

/** Ends with the issues as sentences; nothing has been saved then. */
class Refused extends Error {}

function required<T>(outcome: Outcome<T>, language: Language): T {
  if (outcome.ok) return outcome.value;
  throw new Refused(outcome.issues.map((issue) => issueText(issue, language)).join('\n'));
}

interface Options {
  readonly input: string;
  readonly output: string;
  readonly language: Language;
  readonly asOf: string | undefined;
  readonly units: number | null;
  readonly seed: number;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      input: { type: 'string', default: join(ROOT, 'src/assets/demo-town.json') },
      output: { type: 'string', default: join(ROOT, 'build/demo.xlsx') },
      language: { type: 'string', default: 'zh' },
      'as-of': { type: 'string' },
      units: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  });
  const { language } = values;
  if (language !== 'zh' && language !== 'en') throw new Refused(`--language zh|en, not ${language}`);
  const whole = (name: string, text: string): number => {
    if (!/^[1-9]\d{0,5}$/.test(text)) throw new Refused(`--${name} takes a whole number from 1, not ${text}`);
    return Number(text);
  };
  return {
    input: values.input,
    output: values.output,
    language,
    asOf: values['as-of'],
    units: values.units === undefined ? null : whole('units', values.units),
    seed: whole('seed', values.seed),
  };
}

async function main(): Promise<void> {
  const options = readOptions();
  const { language } = options;
  const input = required(readInput(readJson(options.input), language), language);
  const scaled = options.units === null ? input : generate(input, options.units, options.seed);
  const content = contentOf(scaled, language, monthOf(options.asOf, input.year, language));
  const headless = await openHeadless({ calculation: true });
  try {
    const { spreadsheet } = headless;
    required(await setUp(spreadsheet, content, language), language);
    // A file that brings its own plans is tracked as it is.
    if (scaled.rows.some((row) => row.plan === undefined)) {
      const preview = required(await previewSplit(spreadsheet, { indicators: null, time: `${content.year}-01-01` }), language);
      preview.warnings.forEach((warning) => console.log(issueText(warning, language)));
      required(await applySplit(spreadsheet, preview), language);
    }
    required(await refresh(spreadsheet), language);
    const overview = required(await readOverview(spreadsheet), language);
    mkdirSync(dirname(options.output), { recursive: true });
    writeFileSync(options.output, await headless.save());
    console.log(report(overview, language));
    console.log(options.output);
  } finally {
    headless.close();
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Refused(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The month of `2011-04`, which must lie in the year of the file. */
function monthOf(asOf: string | undefined, year: number, language: Language): number | undefined {
  if (asOf === undefined) return undefined;
  const [, written, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(asOf) ?? [];
  if (Number(written) === year) return Number(month);
  throw new Refused(issueText({ code: 'as-of-invalid', severity: 'error', facts: { text: asOf, year } }, language));
}

main().catch((error: unknown) => {
  console.error(error instanceof Refused ? error.message : error);
  process.exitCode = 1;
});

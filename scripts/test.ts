/**
 * `npm test`: types, lint, unit tests, Office.js tests, builds, browser and conformance tests.
 * `npm test -- unit browser` runs only the named steps. With CI=true a missing program is a failure.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findProgram, PROGRAMS } from './programs';
import { runScript, runTypeScript } from './step';
import { type Group, GROUPS, selection } from './test/groups';
import { add, failedStep, NOTHING, readJestResult, summary, type Tally } from './test/tally';

const ROOT = join(__dirname, '..');
const RESULTS = join(ROOT, 'build', 'test-results');
const IN_CI = process.env['CI'] === 'true';

interface Step {
  readonly name: string;
  run(): Promise<Tally>;
}

/** The script behind a package's command; its manifest is looked at because `bin` files are not exported. */
function command(packageName: string, file: string): string {
  return join(dirname(require.resolve(`${packageName}/package.json`)), file);
}

async function jest(group: Group): Promise<Tally> {
  const output = join(RESULTS, `${group.name}.json`);
  const code = await runScript(command('jest', 'bin/jest.js'), [
    ...selection(group),
    `--maxWorkers=${group.workers}`,
    '--json',
    `--outputFile=${output}`,
  ]);
  return existsSync(output) ? readJestResult(output, code) : { ...NOTHING, failed: 1 };
}

/** Says loudly what is missing; that skips a group, or fails it where everything must run. */
function missingPrograms(group: Group): Tally | null {
  const missing = group.needs.filter((name) => findProgram(name) === null);
  if (missing.length === 0) return null;
  for (const name of missing) {
    const { title, install } = PROGRAMS[name];
    console.error(`\n*** ${IN_CI ? 'FAILED' : 'SKIPPED'}: ${group.name} tests need ${title}. Install it:  ${install}  ***\n`);
  }
  return IN_CI ? { ...NOTHING, failed: 1 } : { ...NOTHING, skipped: 1 };
}

function groupStep(group: Group): Step {
  return { name: group.name, run: async () => missingPrograms(group) ?? jest(group) };
}

const webpackBin = () => command('webpack-cli', 'bin/cli.js');

function build(name: string, ...env: readonly string[]): Step {
  return {
    name,
    run: async () =>
      failedStep(await runScript(webpackBin(), ['--mode', 'production', ...env.flatMap((value) => ['--env', value])])),
  };
}

const checks: readonly Step[] = [
  { name: 'types', run: async () => failedStep(await runScript(command('typescript', 'bin/tsc'), ['--noEmit'])) },
  { name: 'lint', run: async () => failedStep(await runScript(command('eslint', 'bin/eslint.js'), ['.', '--max-warnings', '0'])) },
];

const builds: readonly Step[] = [
  { name: 'demo', run: async () => failedStep(await runTypeScript('scripts/demo.ts')) },
  build('build-workbench', 'target=workbench'),
  build('build-addin', 'target=addin', 'output=build/addin', 'baseUrl=https://intranet.example/xushi/'),
];

const STEPS: readonly Step[] = [
  ...checks,
  ...GROUPS.filter((group) => !group.built).map(groupStep),
  ...builds,
  ...GROUPS.filter((group) => group.built).map(groupStep),
];

async function runAll(names: readonly string[]): Promise<Tally> {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`No such step: ${unknown.join(', ')}. Steps: ${STEPS.map((step) => step.name).join(', ')}.`);
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  let total = NOTHING;
  for (const step of STEPS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    console.log(`\n== ${step.name}`);
    const tally = await step.run();
    if (tally.failed > 0) console.error(`== ${step.name} failed`);
    total = add(total, tally);
  }
  return total;
}

runAll(process.argv.slice(2))
  .then((total) => {
    writeFileSync(join(RESULTS, 'summary.txt'), `${summary(total)}\n`);
    console.log(`\n${summary(total)}`);
    process.exitCode = total.failed === 0 ? 0 : 1;
  })
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });

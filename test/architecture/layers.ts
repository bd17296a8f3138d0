import { importsOf, type Import, type Source } from './sources';

/** What a layer may reach of ours, as path prefixes under src/, and which packages. */
interface Layer {
  readonly reaches: readonly string[];
  readonly packages: readonly RegExp[];
}

const UI = [/^react(-dom)?(\/|$)/, /^@fluentui\//, /^@tanstack\/react-virtual$/];

/** What the user interface may know of the workbook: its words. */
const TEXTS = ['workbook/text/', 'workbook/issueText'];

const LAYERS: Readonly<Record<string, Layer>> = {
  domain: { reaches: ['domain/'], packages: [/^papaparse$/, /^fastest-levenshtein$/] },
  workbook: { reaches: ['workbook/', 'domain/'], packages: [/^fflate$/] },
  app: { reaches: ['app/', 'workbook/', 'domain/'], packages: [/^fflate$/, /^write-excel-file\//, /^zod$/] },
  excel: { reaches: ['excel/', 'app/ports', 'workbook/', 'domain/'], packages: [] },
  xlsx: { reaches: ['xlsx/', 'app/ports', 'app/files', 'workbook/', 'domain/'], packages: [/^fflate$/, /^node:/] },
  taskpane: { reaches: ['taskpane/', 'app/', ...TEXTS, 'domain/', 'assets/'], packages: UI },
  commands: { reaches: ['commands/', 'app/', ...TEXTS, 'domain/'], packages: [] },
  workbench: { reaches: ['workbench/', 'xlsx/', 'workbook/', 'domain/'], packages: [/^fflate$/, /^numfmt$/, /^node:/] },
};

/** The files where ports and their implementation meet. */
const COMPOSITION_ROOTS = ['src/taskpane/index.tsx', 'src/commands/index.ts'];

/** Work beside the pane reads and writes files; the pane itself only gives orders. */
const WORKERS = { folder: 'src/taskpane/worker/', reaches: ['xlsx/', 'workbook/pack/'] };

/** Packages that only one folder knows, so that they can be exchanged there. */
const CONFINED: readonly { readonly package: RegExp; readonly folder: string }[] = [
  { package: /^(@univerjs\/|rxjs$)/, folder: 'src/workbench/univer/' },
  { package: /^jsdom$/, folder: 'src/workbench/node/' },
  { package: /^write-excel-file\//, folder: 'src/app/copy/' },
  { package: /^excelize-wasm(\/excelize\.wasm\.gz)?$/, folder: 'src/xlsx/' },
];

function mayReach(path: string, layer: Layer, target: string): boolean {
  const composed = COMPOSITION_ROOTS.includes(path) ? ['excel/'] : [];
  const beside = path.startsWith(WORKERS.folder) ? WORKERS.reaches : [];
  const reaches = [...layer.reaches, ...composed, ...beside];
  return reaches.some((prefix) => target.startsWith(`src/${prefix}`) || `${target}/` === `src/${prefix}`);
}

function mayUse(path: string, layer: Layer, name: string): boolean {
  const confined = CONFINED.find((rule) => rule.package.test(name));
  return confined ? path.startsWith(confined.folder) : layer.packages.some((allowed) => allowed.test(name));
}

function allowed(path: string, imported: Import): boolean {
  const layer = LAYERS[path.split('/')[1] ?? ''];
  if (!layer) return false;
  return imported.own ? mayReach(path, layer, imported.target) : mayUse(path, layer, imported.target);
}

/** Imports of a file under src/ that leave its layer in a direction that is not allowed. */
export function outwardImports(source: Source): string[] {
  return importsOf(source)
    .filter((imported) => !allowed(source.path, imported))
    .map(({ place, target }) => `${place} imports ${target}`);
}

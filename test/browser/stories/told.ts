import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalogue, type Language, textIn } from '../../../src/workbook/text';
import type { PlannerPane } from '../plannerPane';

interface Named {
  readonly name?: string;
  readonly nameEn?: string;
  readonly shortName?: string;
  readonly shortNameEn?: string;
  readonly category?: string;
}
interface DemoTown {
  readonly departments: readonly { readonly id: string; readonly short: string; readonly shortEn: string }[];
  readonly indicators: readonly (Named & { readonly code: string })[];
  readonly units: readonly (Named & { readonly id: string; readonly code: string })[];
}

const TOWN = JSON.parse(readFileSync(join(__dirname, '..', '..', '..', 'src', 'assets', 'demo-town.json'), 'utf8')) as DemoTown;

/** What a story is told with: the pane, its words, and the demo town's names in its language. */
export interface Told {
  readonly planner: PlannerPane;
  readonly language: Language;
  readonly text: Catalogue;
  /** The demo town's name of an indicator, a unit or an office, by its id there. */
  named(id: string): string;
  /** Enterprises by the names that must not go round. */
  readonly enterprises: readonly string[];
}

/** One piece of a planner's work; later ones go on from where it ends. */
export interface Story {
  readonly name: string;
  readonly tell: (told: Told) => Promise<void>;
}

export function tellOf(planner: PlannerPane): Told {
  const { language } = planner;
  const isEnglish = language === 'en';
  const names = new Map([
    ...TOWN.departments.map(({ id, short, shortEn }) => [id, isEnglish ? shortEn : short] as const),
    ...TOWN.indicators.map(({ code, name, nameEn }) => [code, isEnglish ? nameEn : name] as const),
    ...TOWN.units.map(({ id, shortName, shortNameEn }) => [id, isEnglish ? shortNameEn : shortName] as const),
  ]);
  function named(id: string): string {
    const name = names.get(id);
    if (name === undefined) throw new Error(`The demo town has no ${id}.`);
    return name;
  }
  const enterprises = TOWN.units.filter(({ category }) => category === '企业').map(({ id }) => named(id));
  return { planner, language, text: textIn(language), named, enterprises };
}

/** The demo town's credit code of a unit. */
export function creditCode(id: string): string {
  return TOWN.units.find((unit) => unit.id === id)?.code ?? '';
}

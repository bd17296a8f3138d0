import { recallAll, rememberAll } from '../rememberedChoice';

/** The office chosen before in a workbook of the town, as far as it still answers for rows; empty otherwise. */
export function recallOffice(town: string, offices: readonly string[]): string {
  const chosen = recallAll('reportingOffice');
  return offices.find((office) => chosen.has(pair(town, office))) ?? '';
}

export function rememberOffice(town: string, office: string): void {
  const others = [...recallAll('reportingOffice')].filter((chosen) => !chosen.startsWith(pair(town, '')));
  rememberAll('reportingOffice', [...others, pair(town, office)]);
}

function pair(town: string, office: string): string {
  return `${town}\n${office}`;
}

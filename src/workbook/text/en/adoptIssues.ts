import { type Facts, listed } from '../facts';
import type { adoptIssues as zh } from '../zh/adoptIssues';

const at = (f: Facts): string => `“${f['sheet']}”${f['row'] === '' ? '' : ` row ${f['row']}`}`;

export const adoptIssues: typeof zh = {
  'adopt-nothing-found': () => 'No list of targets, units or splits was recognised. Headers should read like “Indicator name” and “Issued target”, or “Unit” and “Annual target”. Change the headers, or take the blank template and paste. Nothing was written.',
  'adopt-name-repeated': (f) => `${at(f)}: “${f['name']}” is there twice; only the first row is copied.`,
  'adopt-name-unfit': (f) => `${at(f)}: “${f['name']}” contains * ? or ~, which formulas cannot look up; it is not copied. Rename it and add it yourself.`,
  'adopt-name-blank': (f) => `${at(f)}: there is no name, so it is not copied.`,
  'adopt-total-left': (f) => `${at(f)}: “${f['name']}” is a total and is not copied; formulas add up.`,
  'adopt-cell-left': (f) => `${at(f)} “${f['column']}”: “${f['text']}” is no figure that can be told for certain; it is not copied. Enter it yourself.`,
  'adopt-indicator-unknown': (f) => `${at(f)}: the indicator “${f['name']}” is not in the list of indicators, so the row of “${f['unit']}” is not copied. Check the name.`,
  'adopt-indicator-untold': (f) => `${at(f)}: there is no column of indicators, and neither the sheet's name nor a title names one, so nothing of it is copied. Add a column “Indicator”.`,
  'adopt-measure-assumed': (f) => `${at(f)}: no unit of measure is named, so the figures of “${f['name']}” are taken as ${f['measure']}. Check them; if they are not, write “Unit: …” above your table and start again.`,
  'adopt-row-repeated': (f) => `${at(f)}: ${f['name']} carried by ${f['unit']} is there twice; only the first row is copied.`,
  'adopt-category-guessed': (f) => `The category of ${listed(f['names'], ', ')} was told from the name; check it in Units.`,
  'adopt-target-missing': (f) => `${listed(f['names'], ', ')} have no issued target; their target state is “${f['state']}”. Enter the targets.`,
};

import type { CollectedCatalogue } from '../collectedIn';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export const commands: CollectedCatalogue['commands'] = { collect: 'Collect forms' };

export const summary: CollectedCatalogue['summary'] = (files, more, cells) =>
  `${files.map(([name, own]) => `${name}: ${own}`).join('; ')}${more > 0 ? `; and ${more} more files` : ''}; cells in all: ${cells}`;

export const day: CollectedCatalogue['day'] = (year, month, date) => `${date} ${MONTHS[month - 1] ?? ''}${year === null ? '' : ` ${year}`}`;

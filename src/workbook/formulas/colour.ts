import { codeOfWord } from './reference';
import { STATUS } from './status';

/** Codes of a colour in helper columns; a rule's five stand in one number, ★●△▲■ from the left. */
export const COLOUR = { green: 1, blue: 2, yellow: 3, red: 4, grey: 5 } as const;

/** A row's colour: by the rule where it is lit or done, grey for other statuses, 0 for none. */
export function colourFormula(code: string, level: string, colours: string): string {
  const shown = (place: string): string => `MOD(INT(N(${colours})/10^(4-${place})),10)`;
  return (
    `=IF(${code}=${STATUS.blank},0,IF(${code}=${STATUS.done},${shown('0')},` +
    `IF(AND(${code}>=${STATUS.notStarted},${code}<=${STATUS.farBehind}),${shown(level)},${COLOUR.grey})))`
  );
}

/** The five colours of a rule as one number of five digits; a digit is 0 where the word is not known. */
export function coloursFormula(cells: readonly string[], words: Readonly<Record<keyof typeof COLOUR, string>>, blank: readonly (keyof typeof COLOUR)[]): string {
  const names = Object.keys(COLOUR) as (keyof typeof COLOUR)[];
  const digits = cells.map((cell, index) => {
    const known = codeOfWord(cell, names.map((name) => [words[name], COLOUR[name]]));
    return `IF(LEN(${cell})=0,${COLOUR[blank[index] ?? 'grey']},${known})*${10 ** (4 - index)}`;
  });
  return `=${digits.join('+')}`;
}

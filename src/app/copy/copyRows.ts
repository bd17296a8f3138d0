/** What the lines of a copy are: none, offices, industries, or enterprises under letters. */
export const COPY_ROWS = ['none', 'office', 'industry', 'anonymous'] as const;
export type CopyRows = (typeof COPY_ROWS)[number];

export interface CopyChoices {
  readonly rows: CopyRows;
}

const MEGABYTE = 1024 * 1024;

/** A form of 200 rows has 40 kB; pictures pasted into one make megabytes. */
export const LARGEST_FILE = 10 * MEGABYTE;
/** All parts together, and also all that is unpacked while the file is read. */
export const LARGEST_UNPACKED = 60 * MEGABYTE;
export const MOST_ENTRIES = 2_000;
/** Filled cells of all sheets. */
export const MOST_CELLS = 500_000;
/** With the blank ones, which programs write for their formats. */
export const MOST_CELLS_WITH_BLANK = 4_000_000;
/** Of the table of texts that cells share. */
export const MOST_TEXTS = 1_000_000;
/** Characters of one text as it stands in the file; Excel's cells hold 32,767, each of which may be escaped. */
export const LONGEST_TEXT = 300_000;
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

export const LARGEST_FILE_MB = LARGEST_FILE / MEGABYTE;

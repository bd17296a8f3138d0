import type { packsPaneIssues as zh } from '../zh/packsPaneIssues';

export const packsPaneIssues: typeof zh = {
  'packs-changed': () => 'The as-of month or the offices have just changed; no form was made. Look at them and try again.',
  'packs-other-mark': () => 'Somebody else has just sent forms, and the workbook’s ID is not the one in these forms: they would be taken for another workbook’s. Go back and make them again.',
  'file-not-opened': () => 'Excel could not open the file. Save it instead and open it from its folder.',
};

import { type Facts, listed } from '../facts';
import type * as zh from '../zh/protectIssues';

const nothingWritten = 'Nothing was written.';
const sheets = (facts: Facts): string => listed(facts['sheets'], ', ');

export const protectIssues: typeof zh.protectIssues = {
  'protection-password': (f) => `Entries are protected with a password, and writing to ${sheets(f)} needs the protection lifted. Enter the password, then press the same button again. ${nothingWritten}`,
  'protection-password-wrong': (f) => `That is not the password of the protection; ${sheets(f)} stayed protected. Capitals count. Enter it once more, then press the same button again. ${nothingWritten}`,
  'protection-foreign': (f) => `“${f['sheet']}” has another protection, which Protect did not put there. Unprotect the sheet under Review, then try again. ${nothingWritten}`,
  'protection-left-open': (f) => `Writing was interrupted, and ${sheets(f)} may have been left unprotected. Protect again under Protect.`,
  'protection-setting-missing': () => `Settings has no line “Entries protected”, so the protection cannot be recorded. Let Check the workbook add it first. ${nothingWritten}`,
  'health-unprotected': (f) => `Entries are protected, but ${sheets(f)} is not. Protect again under Protect if it should be.`,
};

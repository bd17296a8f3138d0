import type * as zh from '../zh/planStateIssues';

const nothingWritten = 'Nothing was written.';

export const planStateIssues: typeof zh.planStateIssues = {
  'plan-not-chosen': () => `No indicator is chosen. Choose at least one. ${nothingWritten}`,
  'plan-already-issued': (f) => `${f['indicator']}: the plan is issued already. To change it, re-plan and issue the new version. ${nothingWritten}`,
  'feedback-missing': (f) => `${f['indicator']}: it is in consultation already. Enter the feedback to record it, or issue the plan. ${nothingWritten}`,
};

/** What can be asked at every step. */
export const TOOLS = ['explain', 'restore', 'protect'] as const;
export type Tool = (typeof TOOLS)[number];

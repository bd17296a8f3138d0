import type { ProgramName } from '../programs';

/**
 * Test files that are run together. A folder directly under test/ belongs to the group that lists it,
 * every other one to the group without folders.
 */
export interface Group {
  readonly name: string;
  readonly folders: readonly string[];
  /** Programs of this machine without which the group cannot run. */
  readonly needs: readonly ProgramName[];
  /** Whether the group looks at the built pages or the demo workbook. */
  readonly built: boolean;
  /** Jest workers; browsers and LibreOffice are processes beside them. */
  readonly workers: number;
}

export const GROUPS: readonly Group[] = [
  { name: 'unit', folders: [], needs: [], built: false, workers: 2 },
  {
    name: 'officejs',
    folders: ['app', 'commands', 'contract', 'excel', 'taskpane', 'workbench'],
    needs: [],
    built: false,
    workers: 2,
  },
  { name: 'browser', folders: ['browser'], needs: ['browser'], built: true, workers: 1 },
  { name: 'conformance', folders: ['conformance'], needs: ['office', 'pages'], built: true, workers: 1 },
];

function folderPattern(folders: readonly string[]): string {
  return `/test/(?:${folders.join('|')})/`;
}

/** Jest's arguments that select exactly the files of a group. */
export function selection(group: Group): string[] {
  if (group.folders.length > 0) return ['--testPathPatterns', folderPattern(group.folders)];
  const others = GROUPS.flatMap((other) => other.folders);
  return ['--testPathIgnorePatterns', '/node_modules/', folderPattern(others)];
}

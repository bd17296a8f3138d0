import type { TargetLine } from '../../domain/intake/targetLine';

export const SHOWN = ['all', 'doubtful', 'chosen', 'fresh'] as const;
export type Shown = (typeof SHOWN)[number];

/** The lines that a filter leaves. */
export function shownLines(lines: readonly TargetLine[], shown: Shown, isAccepted: (line: TargetLine) => boolean): readonly TargetLine[] {
  const fits: Readonly<Record<Shown, (line: TargetLine) => boolean>> = {
    all: () => true,
    doubtful: ({ issues }) => issues.length > 0,
    chosen: isAccepted,
    fresh: ({ match }) => match.kind === 'new',
  };
  return lines.filter(fits[shown]);
}

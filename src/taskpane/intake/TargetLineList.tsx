import type { KnownIndicator, TargetLine } from '../../domain/intake/targetLine';
import { MeasuredList } from '../parts/MeasuredList';
import { usePaneStyles } from '../parts/usePaneStyles';
import { TargetLineItem } from './TargetLineItem';
import type { Targets } from './useTargets';
import { useTargetsText } from './useTargetsText';

/** Pixels of a line before it was measured. */
const USUAL_HEIGHT = 110;

interface TargetLineListProps {
  readonly lines: readonly TargetLine[];
  readonly targets: Targets;
  readonly known: readonly KnownIndicator[];
}

/** The recognised lines, one below the other. */
export function TargetLineList({ lines, targets, known }: TargetLineListProps) {
  const { text } = usePaneStyles();
  const texts = useTargetsText();
  if (lines.length === 0) return <p className={text}>{texts.noneShown}</p>;
  return (
    <MeasuredList
      label={texts.lines}
      items={lines}
      keyOf={({ key }) => key}
      usualHeight={USUAL_HEIGHT}
      render={(line) => <TargetLineItem line={line} targets={targets} known={known} />}
    />
  );
}

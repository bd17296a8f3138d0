import type { FigureLine } from '../../app/intake/figureLine';
import { MeasuredList } from '../parts/MeasuredList';
import { FigureLineRow } from './FigureLineRow';

/** Pixels of a usual line, as long as it has not been measured. */
const USUAL_HEIGHT = 68;

interface FigureLineListProps {
  readonly label: string;
  readonly lines: readonly FigureLine[];
  readonly isTicked: (line: FigureLine) => boolean;
  readonly onTick: (line: FigureLine, isTicked: boolean) => void;
  readonly onAssign: (line: FigureLine) => void;
  readonly onShow: (line: FigureLine) => void;
}

/** Pasted figures one below the other. */
export function FigureLineList({ label, lines, isTicked, onTick, onAssign, onShow }: FigureLineListProps) {
  return (
    <MeasuredList
      label={label}
      items={lines}
      keyOf={({ key }) => key}
      usualHeight={USUAL_HEIGHT}
      render={(line) => (
        <FigureLineRow
          line={line}
          isTicked={isTicked(line)}
          onTick={(checked) => onTick(line, checked)}
          onAssign={() => onAssign(line)}
          onShow={() => onShow(line)}
        />
      )}
    />
  );
}

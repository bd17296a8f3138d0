import { Button } from '@fluentui/react-components';
import type { FigureBook } from '../../app/intake/figureBook';
import type { FigureLine } from '../../app/intake/figureLine';
import { NameSelect } from '../adjust/NameSelect';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useFiguresText } from './useFiguresText';

interface AssignUnitProps {
  readonly line: FigureLine;
  readonly book: FigureBook;
  /** A unit's short name, `null` to leave the row out, `undefined` for what was read. */
  readonly onUnit: (unit: string | null | undefined) => void;
  readonly onClose: () => void;
}

/** Which unit a pasted row is about, those that come near it first. */
export function AssignUnit({ line, book, onUnit, onClose }: AssignUnitProps) {
  const styles = usePaneStyles();
  const texts = useFiguresText().lines;
  const { match, named } = line;
  const near = match?.kind === 'several' ? match.units.map(({ shortName }) => shortName) : match?.kind === 'near' ? [match.unit.shortName] : [];
  const names = [...new Set([...near, ...book.units.units.map(({ shortName }) => shortName)])];
  return (
    <section aria-label={texts.assignHeading(line.line, named)} className={styles.tight}>
      <h4 className={styles.subheading}>{texts.assignHeading(line.line, named)}</h4>
      <NameSelect label={texts.unit} names={names} value={match === null ? line.unit : ''} onChange={onUnit} />
      <div className={styles.actions}>
        <Button onClick={() => onUnit(null)}>{texts.leaveOut}</Button>
        {match === null && <Button onClick={() => onUnit(undefined)}>{texts.asRead}</Button>}
        <Button onClick={onClose}>{texts.close}</Button>
      </div>
    </section>
  );
}

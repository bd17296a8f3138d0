import { Button } from '@fluentui/react-components';
import { SelectField } from '../adjust/SelectField';
import { usePaneStyles } from '../parts/usePaneStyles';
import { type Shown, SHOWN } from './shownLines';
import { useTargetsText } from './useTargetsText';

interface TargetsFilterProps {
  readonly shown: Shown;
  readonly chosen: number;
  readonly lines: number;
  readonly onShow: (shown: Shown) => void;
  readonly onTick: (which: 'usual' | 'none') => void;
}

/** Which lines are listed, and how many are ticked. */
export function TargetsFilter({ shown, chosen, lines, onShow, onTick }: TargetsFilterProps) {
  const styles = usePaneStyles();
  const texts = useTargetsText();
  return (
    <>
      <SelectField label={texts.filter.label} value={shown} options={SHOWN.map((value) => ({ value, label: texts.filter[value] }))} onChange={onShow} />
      <div className={styles.actions} role="group" aria-label={texts.take.label}>
        <Button size="small" onClick={() => onTick('usual')}>
          {texts.take.usual}
        </Button>
        <Button size="small" onClick={() => onTick('none')}>
          {texts.take.none}
        </Button>
        <span className={styles.muted} role="status">
          {texts.chosen(chosen, lines)}
        </span>
      </div>
    </>
  );
}

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Repair } from '../../domain/issue';
import { repairText } from '../../workbook/issueText';
import { issuesIn } from '../../workbook/text/issuesIn';
import { useText } from '../useText';
import { usePaneStyles } from './usePaneStyles';

const useStyles = makeStyles({
  repairs: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}` },
  button: { justifyContent: 'flex-start', textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
});

interface RepairButtonsProps {
  readonly repairs: readonly Repair[];
  readonly onRepair: (repair: Repair) => void;
}

/** A button for each repair, of which one is enough; those at a place of their own lead there. */
export function RepairButtons({ repairs, onRepair }: RepairButtonsProps) {
  const styles = useStyles();
  const { list, tight, muted } = usePaneStyles();
  const { language } = useText();
  const id = useId();
  const { places } = issuesIn(language);
  const known = repairs.map((repair) => ({ repair, said: repairText(repair, language) })).filter(({ said }) => said !== '');
  if (known.length === 0) return null;
  return (
    <div className={styles.repairs}>
      <p id={id} className={muted}>
        {places.anyRepair}
      </p>
      <ul className={mergeClasses(list, tight)} aria-labelledby={id}>
        {known.map(({ repair, said }) => (
          <li key={said}>
            <Button size="small" className={styles.button} onClick={() => onRepair(repair)}>
              {repair.place ? places.repairInSheet(said) : said}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

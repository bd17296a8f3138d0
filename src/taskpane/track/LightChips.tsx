import { makeStyles, tokens } from '@fluentui/react-components';
import type { LightCount, StatusName } from '../../app/track/lights';
import { usePaneStyles } from '../parts/usePaneStyles';
import { Light } from './Light';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, margin: 0, padding: 0, listStyleType: 'none' },
});

export type LightWords = Partial<Readonly<Record<StatusName, string>>>;

interface LightChipsProps {
  readonly label: string;
  readonly counts: readonly LightCount[];
  readonly words: LightWords;
}

/** How many stand at each light. */
export function LightChips({ label, counts, words }: LightChipsProps) {
  const styles = useStyles();
  const { muted, tight } = usePaneStyles();
  return (
    <div className={tight}>
      <span className={muted}>{label}</span>
      <ul className={styles.chips} aria-label={label}>
        {counts.map(({ name, count }) => (
          <li key={name}>
            <Light name={name}>{`${words[name] ?? ''} ${count}`}</Light>
          </li>
        ))}
      </ul>
    </div>
  );
}

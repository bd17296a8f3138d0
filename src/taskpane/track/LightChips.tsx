import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LightCount, StatusName } from '../../app/track/lights';
import { usePaneStyles } from '../parts/usePaneStyles';
import { Light } from './Light';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, margin: 0, padding: 0, listStyleType: 'none' },
  chip: {
    padding: '1px',
    border: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { border: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1Hover}` },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}` },
    // Where the system forces its colours, a ring in one of them is all that tells pressed from not.
    '@media (forced-colors: active)': { border: `${tokens.strokeWidthThick} solid Highlight` },
  },
});

export type LightWords = Partial<Readonly<Record<StatusName, string>>>;

interface LightChipsProps {
  readonly label: string;
  readonly counts: readonly LightCount[];
  readonly words: LightWords;
  /** Makes the chips buttons that say which of the lights are asked for. */
  readonly filter?: { readonly chosen: ReadonlySet<StatusName>; readonly onToggle: (name: StatusName) => void };
}

/** How many stand at each light. */
export function LightChips({ label, counts, words, filter }: LightChipsProps) {
  const styles = useStyles();
  const { muted, tight } = usePaneStyles();

  function chip({ name, count, colour }: LightCount) {
    const light = <Light name={name} colour={colour}>{`${words[name] ?? ''} ${count}`}</Light>;
    if (!filter) return light;
    const isPressed = filter.chosen.has(name);
    return (
      <button type="button" aria-pressed={isPressed} className={mergeClasses(styles.chip, isPressed && styles.pressed)} onClick={() => filter.onToggle(name)}>
        {light}
      </button>
    );
  }

  return (
    <div className={tight}>
      <span className={muted}>{label}</span>
      <ul className={styles.chips} aria-label={label}>
        {counts.map((count) => (
          <li key={count.name}>{chip(count)}</li>
        ))}
      </ul>
    </div>
  );
}

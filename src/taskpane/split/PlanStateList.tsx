import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { PlanStanding } from '../../app/planState/planStates';
import { usePaneStyles } from '../parts/usePaneStyles';
import { canBeMarked } from './planStateDraft';
import { usePlanStateText } from './usePlanStateText';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  list: { maxHeight: '320px', overflowY: 'auto', border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  item: { '& > *': { maxWidth: '100%' } },
  state: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
});

interface PlanStateListProps {
  readonly standings: readonly PlanStanding[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Indicators to tick, each with the state of its plan, its version and when that was kept. */
export function PlanStateList({ standings, chosen, onChange }: PlanStateListProps) {
  const styles = useStyles();
  const { list } = usePaneStyles();
  const { planText } = usePlanStateText();
  const texts = planText.pane;
  const open = standings.filter(canBeMarked).map(({ indicator }) => indicator);
  const count = open.filter((name) => chosen.has(name)).length;

  function toggle(name: string): void {
    const names = new Set(chosen);
    if (!names.delete(name)) names.add(name);
    onChange(names);
  }

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.which}</legend>
      <Checkbox
        label={texts.all}
        checked={count > 0 && count === open.length ? true : count > 0 ? 'mixed' : false}
        disabled={open.length === 0}
        onChange={() => onChange(new Set(count === open.length ? [] : open))}
      />
      {/* Without a box to tick, the list itself is what the keyboard scrolls. */}
      <ul className={`${list} ${styles.list}`} tabIndex={open.length === 0 ? 0 : undefined}>
        {standings.map((standing) => (
          <li key={standing.indicator} className={styles.item}>
            <Checkbox
              label={<StandingLabel standing={standing} />}
              checked={chosen.has(standing.indicator)}
              disabled={!canBeMarked(standing)}
              onChange={() => toggle(standing.indicator)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function StandingLabel({ standing: { indicator, state, isKept, latest, original } }: { readonly standing: PlanStanding }) {
  const styles = useStyles();
  const { muted } = usePaneStyles();
  const { planText } = usePlanStateText();
  const texts = planText.pane;
  const facts = [
    ...(latest === null || state === 'none' ? [] : [isKept ? texts.version(latest.version, latest.time) : texts.changedSince(latest.version)]),
    ...(original === null || original.version === latest?.version ? [] : [texts.original(original.version, original.time)]),
    ...(isKept && latest !== null && latest.note !== '' ? [latest.note] : []),
  ];
  return (
    <>
      {indicator} <span className={styles.state}>{texts.states[state]}</span>
      {facts.length > 0 && (
        <>
          <br />
          <span className={muted}>{facts.join(' · ')}</span>
        </>
      )}
    </>
  );
}

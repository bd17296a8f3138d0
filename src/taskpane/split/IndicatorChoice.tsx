import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorStanding } from '../../app/track/overview';
import { amountText } from '../figures';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { barOf } from './choice';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  item: { '& > *': { maxWidth: '100%' } },
});

interface IndicatorChoiceProps {
  readonly indicators: readonly IndicatorStanding[];
  readonly leftOut: ReadonlySet<string>;
  readonly onChange: (leftOut: ReadonlySet<string>) => void;
}

/** Indicators to tick, each with its target and what it is split by. */
export function IndicatorChoice({ indicators, leftOut, onChange }: IndicatorChoiceProps) {
  const styles = useStyles();
  const { list } = usePaneStyles();
  const { pane } = useText();
  const open = indicators.filter((indicator) => barOf(indicator) === null);
  const chosen = open.filter((indicator) => !leftOut.has(indicator.name)).length;
  const all = chosen === open.length ? true : chosen === 0 ? false : 'mixed';

  function toggle(name: string): void {
    const names = new Set(leftOut);
    if (!names.delete(name)) names.add(name);
    onChange(names);
  }

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{pane.split.which}</legend>
      <Checkbox
        label={pane.split.all}
        checked={open.length > 0 && all}
        disabled={open.length === 0}
        onChange={() => onChange(all === true ? new Set(open.map((indicator) => indicator.name)) : new Set())}
      />
      <ul className={list}>
        {indicators.map((indicator) => (
          <li key={indicator.name} className={styles.item}>
            <Checkbox
              label={<IndicatorLabel indicator={indicator} />}
              checked={barOf(indicator) === null && !leftOut.has(indicator.name)}
              disabled={barOf(indicator) !== null}
              onChange={() => toggle(indicator.name)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function IndicatorLabel({ indicator }: { readonly indicator: IndicatorStanding }) {
  const { muted } = usePaneStyles();
  const { text, pane, language } = useText();
  const bar = barOf(indicator);
  const facts =
    bar === null && indicator.target !== null
      ? `${pane.split.target(amountText(indicator.target, language), indicator.measure)} · ${pane.split.basis(text.words.bases[indicator.basis])}`
      : pane.split[bar ?? 'targetMissing'];
  return (
    <>
      {indicator.name}
      <br />
      <span className={muted}>{facts}</span>
    </>
  );
}

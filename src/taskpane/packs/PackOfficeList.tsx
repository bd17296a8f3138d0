import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { PackOffice } from '../../app/packs/packPlan';
import { sentDay } from '../../app/packs/sentDay';
import { MeasuredList } from '../parts/MeasuredList';
import { usePaneStyles } from '../parts/usePaneStyles';
import { usePacksText } from './usePacksText';

/** Pixels of an office with its line of details. */
const USUAL_HEIGHT = 56;

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  office: { paddingBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  // Under the office's name, which stands beside its box.
  details: { marginInlineStart: '36px' },
});

interface PackOfficeListProps {
  readonly offices: readonly PackOffice[];
  readonly chosen: ReadonlySet<string>;
  readonly isBusy: boolean;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** The offices to tick, each with what its form would hold. */
export function PackOfficeList({ offices, chosen, isBusy, onChange }: PackOfficeListProps) {
  const styles = useStyles();
  const { actions } = usePaneStyles();
  const texts = usePacksText();

  function toggle(office: string): void {
    const names = new Set(chosen);
    if (!names.delete(office)) names.add(office);
    onChange(names);
  }

  return (
    <fieldset className={styles.group} disabled={isBusy}>
      <legend className={styles.legend}>{texts.offices}</legend>
      <div className={actions}>
        <Button size="small" onClick={() => onChange(new Set(offices.map(({ office }) => office)))}>
          {texts.all}
        </Button>
        <Button size="small" onClick={() => onChange(new Set())}>
          {texts.none}
        </Button>
      </div>
      <MeasuredList
        label={texts.offices}
        items={offices}
        keyOf={({ office }) => office}
        usualHeight={USUAL_HEIGHT}
        render={(item) => <OfficeChoice item={item} isChosen={chosen.has(item.office)} onToggle={() => toggle(item.office)} />}
      />
    </fieldset>
  );
}

function OfficeChoice({ item, isChosen, onToggle }: { readonly item: PackOffice; readonly isChosen: boolean; readonly onToggle: () => void }) {
  const styles = useStyles();
  const { muted } = usePaneStyles();
  const texts = usePacksText();
  const id = useId();
  const { office, liaison, figures, words, sentOn } = item;
  const sent = sentOn === null ? null : sentDay(sentOn);
  const details = [texts.rows(figures, words), ...(liaison === '' ? [] : [texts.liaison(liaison)]), ...(sent ? [texts.sent(sent)] : [])];
  return (
    <div className={styles.office}>
      <Checkbox label={office} checked={isChosen} aria-describedby={id} onChange={onToggle} />
      <div className={styles.details}>
        <p id={id} className={muted}>
          {details.join(' · ')}
        </p>
      </div>
    </div>
  );
}

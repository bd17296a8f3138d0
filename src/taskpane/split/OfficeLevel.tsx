import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { SplitChoices } from '../../app/split/choices';
import type { Overrides } from '../../app/split/overrides';
import type { PartialTotals } from '../../app/split/partialTotals';
import { typedNumber } from '../adjust/drafted';
import { SelectField } from '../adjust/SelectField';
import { amountText } from '../figures';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useFocusOnChange } from '../state/useFocusOnChange';
import { useText } from '../useText';
import { giveAsShown, givenByOffice, giveNone, giveOffice, restOf } from './officeTerms';
import { TypedField } from './TypedField';
import { useSplitText } from './useSplitText';

interface OfficeLevelProps {
  readonly partials: readonly PartialTotals[];
  readonly choices: SplitChoices;
  readonly overrides: Overrides;
  readonly onChange: (overrides: Overrides) => void;
}

/** A target settled for offices first, closed until somebody asks. */
export function OfficeLevel({ partials, choices, overrides, onChange }: OfficeLevelProps) {
  const { tight, muted } = usePaneStyles();
  const texts = useSplitText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState('');
  const one = partials.find(({ indicator }) => indicator === chosen) ?? partials[0];
  if (!one || !choices.hasOfficeTotals) return null;
  return (
    <section aria-label={texts.level} className={tight}>
      <div>
        <Button size="small" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>
          {texts.level}
        </Button>
      </div>
      {isOpen && (
        <div id={id} className={tight}>
          <p className={muted}>{texts.levelHint}</p>
          {partials.length > 1 && (
            <SelectField label={texts.levelIndicator} value={one.indicator} options={partials.map(({ indicator }) => ({ value: indicator, label: indicator }))} onChange={setChosen} />
          )}
          <GivenTotals key={one.indicator} one={one} choices={choices} overrides={overrides} onChange={onChange} />
        </div>
      )}
    </section>
  );
}

interface GivenTotalsProps extends Omit<OfficeLevelProps, 'partials'> {
  readonly one: PartialTotals;
}

/** The offices of an indicator, each with its total, and what is left. */
function GivenTotals({ one, choices, overrides, onChange }: GivenTotalsProps) {
  const { tight, muted } = usePaneStyles();
  const { language } = useText();
  const texts = useSplitText();
  const { indicator, measure } = one;
  const given = givenByOffice(choices, overrides, one);
  const isGiven = [...given.values()].some((total) => total !== null);
  // The pressed button is gone in the other view.
  const view = useFocusOnChange<HTMLDivElement>(isGiven);
  if (!isGiven) {
    return (
      <div ref={view} tabIndex={-1}>
        <Button size="small" disabledFocusable={given.size === 0} onClick={() => onChange(giveAsShown(overrides, one))}>
          {texts.setLevel}
        </Button>
      </div>
    );
  }
  function give(office: string, text: string): string | null {
    const total = text.trim() === '' ? null : typedNumber(text, measure);
    if (text.trim() !== '' && total === null) return texts.notNumber;
    onChange(giveOffice(overrides, indicator, office, total));
    return null;
  }
  const rest = restOf(given, one);
  return (
    <div ref={view} tabIndex={-1} className={tight}>
      {[...given].map(([office, total]) => (
        <TypedField key={office} label={texts.officeTotal(office, measure)} value={total === null ? '' : String(total)} onType={(text) => give(office, text)} />
      ))}
      <p className={muted} role="status">
        {rest < 0 ? texts.levelOver(amountText(-rest, language), measure) : texts.levelRest(amountText(rest, language), measure)}
      </p>
      <div>
        <Button size="small" onClick={() => onChange(giveNone(choices, overrides, indicator))}>
          {texts.clearLevel}
        </Button>
      </div>
    </div>
  );
}

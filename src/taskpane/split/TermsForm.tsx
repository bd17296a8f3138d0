import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { IndicatorTerms, SplitChoices } from '../../app/split/choices';
import type { Overrides, Term } from '../../app/split/overrides';
import { SelectField } from '../adjust/SelectField';
import { usePaneStyles } from '../parts/usePaneStyles';
import { TermField } from './TermField';
import { chooseTerm, readTerm, restoreTerm, shownTerm } from './termsDraft';
import { useSplitText } from './useSplitText';

/** What most splits are settled by; the rest is shown on request. */
const USUAL: readonly Term[] = ['basis', 'schedule', 'marginPercent', 'step', 'tailRow'];
const MORE: readonly Term[] = ['reservePercent', 'season', 'apportionment'];

interface TermsFormProps {
  readonly choices: SplitChoices;
  /** The indicators that are split. */
  readonly indicators: readonly IndicatorTerms[];
  readonly overrides: Overrides;
  readonly onChange: (overrides: Overrides) => void;
}

/** By which rules one of the indicators, or all of them, are split. */
export function TermsForm({ choices, indicators, overrides, onChange }: TermsFormProps) {
  const { panel, muted } = usePaneStyles();
  const texts = useSplitText();
  const [scope, setScope] = useState('');
  const [isWide, setWide] = useState(false);
  const named = indicators.filter(({ name }) => name === scope);
  const meant = named.length > 0 ? named : indicators;
  const shown = (term: Term) => shownTerm(meant, overrides, term);
  const isAsked = (term: Term): boolean => {
    if (!choices.terms.includes(term)) return false;
    if (term === 'tailRow') return meant.length === 1 && (shown('step').text ?? '') !== '';
    return term !== 'naturalGrowth' || shown('basis').text === 'growth';
  };
  const terms: readonly Term[] = [...USUAL.slice(0, 1), 'naturalGrowth', ...USUAL.slice(1), ...(isWide ? MORE : [])];

  function choose(term: Term, text: string): boolean {
    const read = readTerm(term, text, meant[0]?.measure ?? '');
    if (!read) return false;
    onChange(chooseTerm(overrides, meant, term, read));
    return true;
  }

  return (
    <div className={panel}>
      {indicators.length > 1 && (
        <SelectField
          label={texts.appliesTo}
          value={named.length > 0 ? scope : 'all'}
          options={[{ value: 'all', label: texts.allChosen }, ...indicators.map(({ name }) => ({ value: name, label: name }))]}
          onChange={setScope}
        />
      )}
      {terms.filter(isAsked).map((term) => (
        <TermField
          key={`${term} ${scope}`}
          term={term}
          shown={shown(term)}
          schedules={choices.schedules}
          units={meant[0]?.units ?? []}
          onChoose={(text) => choose(term, text)}
          onRestore={() => onChange(restoreTerm(overrides, meant, term))}
        />
      ))}
      <div>
        <Button size="small" appearance="subtle" aria-expanded={isWide} onClick={() => setWide(!isWide)}>
          {isWide ? texts.less : texts.more}
        </Button>
      </div>
      <p className={muted}>{texts.termsHint}</p>
    </div>
  );
}

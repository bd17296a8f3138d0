import { COLUMN_OF, type Term } from '../../app/split/overrides';
import { APPORTIONMENTS, BASES, SEASONS } from '../../domain/indicator';
import type { Catalogue } from '../../workbook/text';
import { type Option, SelectField } from '../adjust/SelectField';
import { useText } from '../useText';
import { TermFrame } from './TermFrame';
import type { TermShown } from './termsDraft';
import { TypedField } from './TypedField';
import { useSplitText } from './useSplitText';

interface TermFieldProps {
  readonly term: Term;
  readonly shown: TermShown;
  readonly schedules: readonly string[];
  readonly units: readonly string[];
  /** `false` when the text means nothing. */
  readonly onChoose: (text: string) => boolean;
  readonly onRestore: () => void;
}

/** A list for what has a list, an input for the rest, with the way back once it was changed. */
export function TermField({ term, shown: { text, before, isChanged }, schedules, units, onChoose, onRestore }: TermFieldProps) {
  const { text: catalogue } = useText();
  const texts = useSplitText();
  const label = catalogue.headers.Indicators[COLUMN_OF[term]];
  const options = listOf(term, catalogue, schedules);
  const said = (value: string | null): string => (value === null ? texts.mixed : (options?.find((option) => option.value === value)?.label ?? value));
  return (
    <TermFrame label={label} before={isChanged ? said(before) : null} onRestore={onRestore}>
      {options ? (
        <SelectField label={label} value={text ?? ''} placeholder={text === null ? texts.mixed : ''} options={options} onChange={onChoose} />
      ) : (
        <TypedField
          label={label}
          value={text ?? ''}
          placeholder={text === null ? texts.mixed : undefined}
          hint={term === 'tailRow' ? texts.tailRowHint : undefined}
          names={term === 'tailRow' ? units : undefined}
          onType={(typed) => {
            if (term === 'tailRow') return typed === '' || units.includes(typed) ? taken(onChoose(typed), texts.notUnit) : texts.notUnit;
            return taken(onChoose(typed), texts.notNumber);
          }}
        />
      )}
    </TermFrame>
  );
}

function taken(isTaken: boolean, flaw: string): string | null {
  return isTaken ? null : flaw;
}

function listOf(term: Term, { words }: Catalogue, schedules: readonly string[]): readonly Option<string>[] | null {
  switch (term) {
    case 'basis':
      return BASES.map((value) => ({ value, label: words.bases[value] }));
    case 'season':
      return SEASONS.map((value) => ({ value, label: words.seasons[value] }));
    case 'apportionment':
      return APPORTIONMENTS.map((value) => ({ value, label: words.apportionments[value] }));
    case 'schedule':
      return schedules.map((value) => ({ value, label: value }));
    default:
      return null;
  }
}

import { Field, Input } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useFieldStyles } from '../adjust/useFieldStyles';

/** Of many names only so many are proposed. */
const MOST_PROPOSED = 50;

interface TypedFieldProps {
  readonly label: string;
  /** What is chosen. */
  readonly value: string;
  readonly placeholder?: string;
  readonly hint?: string;
  /** Names to pick from, if it is a name. */
  readonly names?: readonly string[];
  /** Takes what is typed, or says in words why not. */
  readonly onType: (text: string) => string | null;
}

/** What is typed stands as long as it means what is chosen, or nothing yet. */
export function TypedField({ label, value, placeholder, hint, names, onType }: TypedFieldProps) {
  const { control } = useFieldStyles();
  const id = useId();
  const [draft, setDraft] = useState<{ readonly text: string; readonly flaw: string | null; readonly value: string | null }>({ text: value, flaw: null, value });
  // A number typed as 5.0 stays so while it is typed; a choice that changes elsewhere takes its place.
  const isOwn = draft.value === value || draft.value === null;
  const shown = isOwn ? draft.text : value;
  const proposed = names?.filter((name) => name.includes(shown.trim())).slice(0, MOST_PROPOSED);
  return (
    <Field label={label} hint={hint} validationMessage={isOwn ? (draft.flaw ?? undefined) : undefined}>
      <Input
        className={control}
        value={shown}
        placeholder={placeholder}
        list={proposed && id}
        onChange={(_, { value: text }) => {
          const flaw = onType(text);
          setDraft({ text, flaw, value: flaw === null ? null : value });
        }}
        onBlur={() => setDraft((before) => (before.flaw === null ? { text: value, flaw: null, value } : before))}
      />
      {proposed && (
        <datalist id={id}>
          {proposed.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

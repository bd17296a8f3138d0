import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { NO_OVERRIDES, type Overrides } from '../../app/split/overrides';
import { Busy } from '../parts/Busy';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { Split } from '../state/useSplit';
import { useText } from '../useText';
import { countChoices } from './termsDraft';
import { TermsForm } from './TermsForm';
import { useSplitText } from './useSplitText';

interface TermsSectionProps {
  readonly split: Pick<Split, 'reading' | 'read'>;
  /** Names of the indicators that are split. */
  readonly names: readonly string[];
  readonly overrides: Overrides;
  readonly onChange: (overrides: Overrides) => void;
}

/** The terms of a split, closed until somebody asks; how many choices wait to be written is said in any case. */
export function TermsSection({ split: { reading, read }, names, overrides, onChange }: TermsSectionProps) {
  const { tight, actions, muted } = usePaneStyles();
  const { pane } = useText();
  const texts = useSplitText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) void read();
  }, [isOpen, read]);
  const count = countChoices(overrides);
  function restoreAll(): void {
    onChange(NO_OVERRIDES);
    // The pressed button goes.
    opener.current?.focus();
  }
  const indicators = reading?.choices.indicators.filter(({ name }) => names.includes(name)) ?? [];
  return (
    <section aria-label={texts.terms} className={tight}>
      <div className={actions}>
        <Button ref={opener} aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>
          {texts.terms}
        </Button>
        {count > 0 && (
          <>
            <span className={muted} role="status">
              {texts.changes(count)}
            </span>
            <Button size="small" appearance="subtle" onClick={restoreAll}>
              {texts.restoreAll}
            </Button>
          </>
        )}
      </div>
      {isOpen && (
        <div id={id}>
          {reading ? <TermsForm choices={reading.choices} indicators={indicators} overrides={overrides} onChange={onChange} /> : <Busy label={pane.reading} />}
        </div>
      )}
    </section>
  );
}

import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { LANGUAGES } from '../../workbook/text';
import { adoptIn } from '../../workbook/text/adoptIn';
import type { CellTarget, NewWorkbook, PaneActions } from '../actions';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { LANGUAGE_NAMES } from '../languageNames';
import { useWork } from '../state/useWork';
import { useText } from '../useText';
import { AdoptWork } from './AdoptWork';
import { adoptOrderOf, type Draft, flawOf, newDraft, orderOf } from './order';
import { TemplateFields } from './TemplateFields';

const KINDS = ['template', 'demo', 'adopt'] as const;

interface SetUpPanelProps {
  readonly actions: PaneActions;
  readonly today: Date;
  readonly onCreated: (kind: NewWorkbook['kind']) => Promise<void>;
  readonly onSelect: (target: CellTarget) => void;
}

/** Step 1: a new workbook from the template, with the demo town, or from the user's own tables. */
export default function SetUpPanel({ actions, today, onCreated, onSelect }: SetUpPanelProps) {
  const styles = usePaneStyles();
  const { language, pane } = useText();
  const texts = pane.setUp;
  const adopt = adoptIn(language).pane;
  const [draft, setDraft] = useState<Draft>(() => newDraft(today, language));
  const { state, start, cancel } = useWork<'setUp', void>();
  const flaw = flawOf(draft);
  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));

  async function create(): Promise<void> {
    const outcome = await start('setUp', (options) => actions.setUp(orderOf(draft), options));
    if (outcome?.ok) await onCreated(draft.kind === 'demo' ? 'demo' : 'template');
  }

  return (
    <>
      <RadioGroup aria-label={texts.what} value={draft.kind} onChange={(_, { value }) => change({ kind: KINDS.find((kind) => kind === value) ?? 'template' })}>
        <Radio value="template" label={<Choice name={texts.template} hint={texts.templateHint} />} />
        <Radio value="demo" label={<Choice name={texts.demo} hint={texts.demoHint} />} />
        <Radio value="adopt" label={<Choice name={adopt.label} hint={adopt.hint} />} />
      </RadioGroup>
      {draft.kind !== 'demo' && <TemplateFields draft={draft} onChange={change} />}
      <Field label={texts.workbookLanguage}>
        <Select value={draft.language} onChange={(_, { value }) => change({ language: LANGUAGES.find((one) => one === value) ?? draft.language })}>
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {LANGUAGE_NAMES[one]}
            </option>
          ))}
        </Select>
      </Field>
      {state.kind === 'failed' && <IssueList issues={state.issues} tone="error" workbook={draft.language} onSelect={onSelect} />}
      {draft.kind === 'adopt' && (
        <AdoptWork
          key={JSON.stringify(draft)}
          actions={actions}
          order={adoptOrderOf(draft)}
          reason={flaw && texts[flaw]}
          onSelect={onSelect}
          onAdopted={() => void onCreated('template')}
        />
      )}
      {draft.kind !== 'adopt' && (
        <div className={styles.actions}>
          <ReasonedButton reason={flaw && texts[flaw]} busy={state.kind === 'running'} onClick={() => void create()}>
            {texts.create}
          </ReasonedButton>
        </div>
      )}
      {state.kind === 'running' && <Busy label={texts.creating} progress={state.progress} onCancel={cancel} />}
      <p className={styles.muted}>{texts.careful}</p>
    </>
  );
}

function Choice({ name, hint }: { readonly name: string; readonly hint: string }) {
  const styles = usePaneStyles();
  return (
    <>
      {name}
      <br />
      <span className={styles.muted}>{hint}</span>
    </>
  );
}

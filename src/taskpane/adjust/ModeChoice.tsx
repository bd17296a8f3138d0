import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useAdjustText } from './useAdjustText';
import type { ReplanDraft } from './replanDraft';

const MODES: readonly ReplanDraft['mode'][] = ['catchUp', 'transfer', 'reissue'];

interface ModeChoiceProps {
  readonly mode: ReplanDraft['mode'];
  readonly onChange: (mode: ReplanDraft['mode']) => void;
}

/** The three ways to go on after a shortfall, each with what it does. */
export function ModeChoice({ mode, onChange }: ModeChoiceProps) {
  const { muted } = usePaneStyles();
  const { adjustText } = useAdjustText();
  const texts = adjustText.adjustPane;
  return (
    <Field label={texts.mode}>
      <RadioGroup value={mode} onChange={(_, { value }) => onChange(MODES.find((one) => one === value) ?? mode)}>
        {MODES.map((one) => (
          <Radio
            key={one}
            value={one}
            label={
              <>
                {texts.modes[one]}
                <br />
                <span className={muted}>{texts.modeHints[one]}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

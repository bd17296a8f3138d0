import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { VersionComparison } from '../../app/adjust/compareVersions';
import type { IndicatorVersion } from '../../app/adjust/listVersions';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useWork } from '../state/useWork';
import { usePlanStateText } from '../split/usePlanStateText';
import { useAdjustText } from './useAdjustText';
import type { AdjustPanelProps } from './AdjustPanel';
import { NameSelect } from './NameSelect';
import { SelectField } from './SelectField';
import { VersionDifferences } from './VersionDifferences';

interface VersionComparisonFormProps extends Pick<AdjustPanelProps, 'actions' | 'overview' | 'onSelect'> {
  readonly versions: readonly IndicatorVersion[];
}

interface Choice {
  readonly indicator: string;
  readonly from: number;
  readonly to: number;
}

/** Two versions of an indicator: the original plan, or else the first, and the latest if nothing else is said. */
export function VersionComparisonForm({ actions, overview, versions, onSelect }: VersionComparisonFormProps) {
  const styles = usePaneStyles();
  const { pane, adjustText } = useAdjustText();
  const { planText } = usePlanStateText();
  const texts = adjustText.adjustPane;
  const indicators = [...new Set(versions.map(({ indicator }) => indicator))];
  const [choice, setChoice] = useState(() => endsOf(versions, indicators[0] ?? ''));
  const { state, start, cancel, reset } = useWork<'compare', VersionComparison>();
  const options = versions
    .filter(({ indicator }) => indicator === choice.indicator)
    .map(({ version, state: kept, time, isOriginal }) => {
      const label = texts.version(version, kept, time);
      return { value: String(version), label: isOriginal ? planText.pane.originalOne(label) : label };
    });
  const measure = overview.indicators.find(({ name }) => name === choice.indicator)?.measure ?? '';

  function choose(chosen: Choice): void {
    setChoice(chosen);
    reset();
  }
  const compare = (): void => void start('compare', (command) => actions.compareVersions(choice.indicator, choice.from, choice.to, command));

  return (
    <>
      <NameSelect label={texts.indicator} names={indicators} value={choice.indicator} onChange={(indicator) => choose(endsOf(versions, indicator))} />
      <SelectField label={texts.oldVersion} value={String(choice.from)} options={options} onChange={(from) => choose({ ...choice, from: Number(from) })} />
      <SelectField label={texts.newVersion} value={String(choice.to)} options={options} onChange={(to) => choose({ ...choice, to: Number(to) })} />
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={state.kind === 'running'} onClick={compare}>
          {texts.compareNow}
        </Button>
      </div>
      {state.kind === 'running' && <Busy label={pane.reading} progress={state.progress} onCancel={cancel} />}
      {state.kind === 'failed' && <IssueList issues={state.issues} tone="error" workbook={overview.language} onSelect={onSelect} />}
      {state.kind === 'done' && <VersionDifferences comparison={state.result} indicator={choice.indicator} measure={measure} />}
    </>
  );
}

function endsOf(versions: readonly IndicatorVersion[], indicator: string): Choice {
  const own = versions.filter((one) => one.indicator === indicator);
  const numbers = own.map(({ version }) => version);
  return { indicator, from: own.find(({ isOriginal }) => isOriginal)?.version ?? Math.min(...numbers), to: Math.max(...numbers) };
}

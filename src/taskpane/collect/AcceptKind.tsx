import { Button, Checkbox } from '@fluentui/react-components';
import type { CollectedLine } from '../../app/collect/collected';
import { usePaneStyles } from '../parts/usePaneStyles';
import { isTicked, type LineFilter, type Ticks, withTicks } from './collectDraft';
import { useCollectText } from './useCollectText';

interface AcceptKindProps {
  /** Those that are shown. */
  readonly lines: readonly CollectedLine[];
  readonly filter: LineFilter;
  readonly ticks: Ticks;
  readonly onTicks: (ticks: Ticks) => void;
}

/** Accepts all lines of a kind: new ones anywhere, doubtful ones only while that kind alone is looked at. */
export function AcceptKind({ lines, filter, ticks, onTicks }: AcceptKindProps) {
  const { actions } = usePaneStyles();
  const { lines: texts } = useCollectText();
  const kind = filter === 'pending' ? 'new' : filter;
  const own = lines.filter(({ state, isWritable }) => state === kind && isWritable);
  if (own.length === 0) return null;
  const ticked = own.filter((line) => isTicked(ticks, line)).length;
  if (kind === 'new') {
    const all = ticked === own.length ? true : ticked === 0 ? false : 'mixed';
    return <Checkbox label={texts.acceptNew(own.length)} checked={all} onChange={() => onTicks(withTicks(ticks, own, all !== true))} />;
  }
  return (
    <div className={actions}>
      <Button size="small" disabledFocusable={ticked === own.length} onClick={() => onTicks(withTicks(ticks, own, true))}>
        {texts.accept(texts.states[kind], own.length)}
      </Button>
      <Button size="small" disabledFocusable={ticked === 0} onClick={() => onTicks(withTicks(ticks, own, false))}>
        {texts.decline(texts.states[kind])}
      </Button>
    </div>
  );
}

import type { FinalPreview } from '../../app/close/preview';
import { amountText } from '../figures';
import { usePaneStyles } from '../parts/usePaneStyles';
import { LightChips } from '../track/LightChips';
import { lightWord } from '../track/lightWord';
import { useText } from '../useText';
import { byOffice } from './byOffice';
import { RowLines } from './RowLines';
import { useCloseText } from './useCloseText';

interface FinalPreviewViewProps {
  readonly preview: FinalPreview;
  readonly onRow: (row: number) => void;
}

/** The month as it would be recorded: lights, who has not answered, who is escalated, what was changed since. */
export function FinalPreviewView({ preview: { counts, unanswered, escalated, changed, language }, onRow }: FinalPreviewViewProps) {
  const styles = usePaneStyles();
  const { text, pane, language: own } = useText();
  const { finalise, check } = useCloseText().pane;
  const figure = (amount: number | null): string => (amount === null ? finalise.blank : amountText(amount, own));
  return (
    <>
      <LightChips label={finalise.counts} counts={counts} words={{ ...text.words.statuses, farBehind: pane.track.farBehindRows }} />
      <p className={styles.text}>{unanswered.length === 0 ? finalise.allAnswered : finalise.unanswered(unanswered.length)}</p>
      {byOffice(unanswered).map(({ office, rows }) => (
        <RowLines
          key={office}
          heading={finalise.count(office || check.noOffice, rows.length)}
          lines={rows.map((row) => ({ row: row.row, sentence: `${row.unit} · ${row.indicator} ${lightWord(row, language, text)}` }))}
          onRow={onRow}
        />
      ))}
      <RowLines
        heading={finalise.escalated}
        lines={escalated.map(({ unit, indicator, step, periods, row }) => ({ row, sentence: finalise.escalation(unit, indicator, finalise.steps[step], periods) }))}
        onRow={onRow}
      />
      <RowLines
        heading={finalise.changed}
        lines={changed.map(({ month, unit, indicator, before, now, row }) => ({ row, sentence: finalise.change(month, unit, indicator, figure(before), figure(now)) }))}
        onRow={onRow}
      />
    </>
  );
}

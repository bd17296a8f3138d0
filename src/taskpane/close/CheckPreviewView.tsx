import type { CheckPreview } from '../../app/close/preview';
import { lightWord } from '../track/lightWord';
import { useText } from '../useText';
import { byOffice } from './byOffice';
import { RowLines } from './RowLines';
import { useCloseText } from './useCloseText';

interface CheckPreviewViewProps {
  readonly preview: CheckPreview;
  readonly onRow: (row: number) => void;
}

/** Whom the list asks about what, and what only the planner is told. */
export function CheckPreviewView({ preview: { rows, repeats, language }, onRow }: CheckPreviewViewProps) {
  const { text } = useText();
  const texts = useCloseText().pane.check;
  return (
    <>
      {byOffice(rows).map(({ office, rows: own }) => (
        <RowLines
          key={office}
          heading={texts.office(office || texts.noOffice, own.length, own.filter((row) => row.isConfirmed || row.explanation !== '').length)}
          lines={own.map((row) => ({ row: row.row, sentence: `${row.unit} · ${row.indicator} ${lightWord(row, language, text)}` }))}
          onRow={onRow}
        />
      ))}
      <RowLines heading={texts.repeats} lines={repeats.map(({ unit, indicator, row }) => ({ row, sentence: texts.repeated(unit, indicator) }))} onRow={onRow} />
    </>
  );
}

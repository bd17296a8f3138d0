import { ToggleButton } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CollectedLine, CollectPreview } from '../../app/collect/collected';
import { SelectField } from '../adjust/SelectField';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { WorkPanelProps } from '../parts/WorkPanels';
import { AcceptKind } from './AcceptKind';
import { countsOf, filesByName, FILTERS, type LineFilter, linesShown, sender, type Ticks } from './collectDraft';
import { CollectedLineList } from './CollectedLineList';
import { useCollectText } from './useCollectText';

/** Stands for all offices in the list; no office's name begins with a space. */
const EVERY = ' ';

interface CollectedLinesProps {
  readonly preview: CollectPreview;
  readonly ticks: Ticks;
  readonly onTicks: (ticks: Ticks) => void;
  readonly onSelect: WorkPanelProps['onSelect'];
}

/** The lines of all files, by kind and by office, to be ticked. */
export function CollectedLines({ preview, ticks, onTicks, onSelect }: CollectedLinesProps) {
  const styles = usePaneStyles();
  const { lines: texts } = useCollectText();
  const [chosen, setFilter] = useState<LineFilter>('pending');
  const [chosenOffice, setOffice] = useState<string | null>(null);
  const { lines } = preview;
  const files = useMemo(() => filesByName(preview.files), [preview]);
  const offices = useMemo(() => [...new Set(preview.lines.map((line) => sender(line, files)))], [preview, files]);
  // A file that was removed takes its office and its kinds of lines along.
  const office = chosenOffice !== null && offices.includes(chosenOffice) ? chosenOffice : null;
  const counts = useMemo(() => countsOf(lines, files, office), [lines, files, office]);
  const filter = counts.has(chosen) ? chosen : 'pending';
  const shown = useMemo(() => linesShown(lines, files, { filter, office }), [lines, files, filter, office]);
  return (
    <section aria-label={texts.heading} className={styles.panel}>
      <h4 className={styles.subheading}>{texts.heading}</h4>
      <div role="group" aria-label={texts.filter} className={styles.actions}>
        {FILTERS.filter((one) => one === 'pending' || counts.has(one)).map((one) => (
          <ToggleButton key={one} size="small" checked={one === filter} onClick={() => setFilter(one)}>
            {texts.counted(one === 'pending' ? texts.filters.pending : texts.states[one], counts.get(one) ?? 0)}
          </ToggleButton>
        ))}
      </div>
      {offices.length > 1 && (
        <SelectField
          label={texts.office}
          value={office ?? EVERY}
          options={[{ value: EVERY, label: texts.everyOffice }, ...offices.map((one) => ({ value: one, label: one || texts.noOffice }))]}
          onChange={(one) => setOffice(one === EVERY ? null : one)}
        />
      )}
      <Explained filter={filter} />
      <AcceptKind lines={shown} filter={filter} ticks={ticks} onTicks={onTicks} />
      {shown.length === 0 ? (
        <p className={styles.text}>{texts.none}</p>
      ) : (
        <CollectedLineList lines={shown} book={preview.book} files={files} ticks={ticks} onTicks={onTicks} onSelect={onSelect} />
      )}
    </section>
  );
}

/** What is ticked beforehand and why, or what the kind means. */
function Explained({ filter }: { readonly filter: LineFilter }) {
  const styles = usePaneStyles();
  const { lines: texts } = useCollectText();
  const hints: Partial<Readonly<Record<CollectedLine['state'] | 'pending', string>>> = texts.hints;
  const hint = filter === 'pending' ? texts.ticking : hints[filter];
  return hint === undefined ? null : <p className={styles.muted}>{hint}</p>;
}

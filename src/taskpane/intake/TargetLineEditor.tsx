import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { KINDS } from '../../domain/indicator';
import type { KnownIndicator, TargetEdit, TargetLine } from '../../domain/intake/targetLine';
import { SelectField } from '../adjust/SelectField';
import { useFieldStyles } from '../adjust/useFieldStyles';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { MatchSelect } from './MatchSelect';
import { useTargetsText } from './useTargetsText';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  wide: { gridColumnStart: 1, gridColumnEnd: -1 },
});

interface TargetLineEditorProps {
  readonly line: TargetLine;
  readonly edit: TargetEdit;
  readonly known: readonly KnownIndicator[];
  /** `null` forgets what was changed. */
  readonly onEdit: (edit: TargetEdit | null) => void;
}

/** What a planner may put right in a line; of a new indicator also what it is. */
export function TargetLineEditor({ line, edit, known, onEdit }: TargetLineEditorProps) {
  const styles = useStyles();
  const { control } = useFieldStyles();
  const { actions, muted } = usePaneStyles();
  const { text } = useText();
  const { line: texts } = useTargetsText();
  const { draft, match, unit, given, source } = line;
  const isNew = match.kind === 'new';
  const field = (label: string, key: 'name' | 'target' | 'unit' | 'splitUnit' | 'office', value: string, more: { readonly className?: string; readonly inputMode?: 'decimal' } = {}) => (
    <Field label={label} className={more.className}>
      <Input className={control} value={edit[key] ?? value} inputMode={more.inputMode} onChange={(_, data) => onEdit({ [key]: data.value })} />
    </Field>
  );
  return (
    <>
      <p className={muted}>{texts.source(source)}</p>
      <div className={styles.fields}>
        <div className={styles.wide}>
          <MatchSelect line={line} known={known} onEdit={onEdit} />
        </div>
        {isNew && field(texts.name, 'name', draft.name, { className: styles.wide })}
        {field(texts.target, 'target', given === null ? '' : String(given), { inputMode: 'decimal' })}
        {field(texts.unit, 'unit', unit)}
        {isNew && (
          <>
            {field(texts.splitUnit, 'splitUnit', draft.splitUnit)}
            <SelectField label={texts.kind} value={draft.kind} options={KINDS.map((value) => ({ value, label: text.words.kinds[value] }))} onChange={(kind) => onEdit({ kind })} />
            {field(texts.office, 'office', draft.leadOffice, { className: styles.wide })}
          </>
        )}
      </div>
      {Object.keys(edit).length > 0 && (
        <div className={actions}>
          <Button size="small" onClick={() => onEdit(null)}>
            {texts.restore}
          </Button>
        </div>
      )}
    </>
  );
}

import type { KnownIndicator, TargetEdit, TargetLine } from '../../domain/intake/targetLine';
import { SelectField } from '../adjust/SelectField';
import { useTargetsText } from './useTargetsText';

interface MatchSelectProps {
  readonly line: TargetLine;
  readonly known: readonly KnownIndicator[];
  readonly onEdit: (edit: TargetEdit) => void;
}

/** Which indicator of the workbook the line is about; those that come closest stand first. */
export function MatchSelect({ line: { match }, known, onEdit }: MatchSelectProps) {
  const { line: texts } = useTargetsText();
  const closest = match.kind === 'several' ? match.candidates : [];
  const ordered = [...closest, ...known.filter((indicator) => !closest.includes(indicator))];
  const value = match.kind === 'several' ? '' : match.kind === 'new' ? 'new' : String(match.indicator.row);
  return (
    <SelectField
      label={texts.match}
      value={value}
      placeholder={texts.choose}
      options={[...ordered.map(({ row, name }) => ({ value: String(row), label: name })), { value: 'new', label: texts.fresh }]}
      onChange={(chosen) => onEdit({ match: chosen === 'new' ? 'new' : Number(chosen) })}
    />
  );
}

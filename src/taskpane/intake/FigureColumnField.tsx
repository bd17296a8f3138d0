import { makeStyles, tokens } from '@fluentui/react-components';
import type { FigureIndicator } from '../../app/intake/figureBook';
import { usualMeasure } from '../../app/intake/figureColumns';
import { type ColumnRole, FIGURE_PARTS, type FigurePurpose } from '../../domain/intake/columnRole';
import type { PastedColumn } from '../../domain/intake/pastedFigures';
import { measuresLike } from '../../domain/measure';
import { SelectField } from '../adjust/SelectField';
import { usePaneStyles } from '../parts/usePaneStyles';
import { roleFor, useOf, usesOf } from './columnUse';
import { useFiguresText } from './useFiguresText';

const useStyles = makeStyles({
  group: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    minWidth: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: { padding: `0 ${tokens.spacingHorizontalXS}`, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

interface FigureColumnFieldProps {
  readonly column: PastedColumn;
  readonly purpose: FigurePurpose;
  readonly indicators: ReadonlyMap<string, FigureIndicator>;
  readonly onRole: (role: ColumnRole) => void;
}

/** One pasted column: what it is for, and of a figure its unit of measure and which figure it is. */
export function FigureColumnField({ column: { column, header, sample, role }, purpose, indicators, onRole }: FigureColumnFieldProps) {
  const styles = useStyles();
  const { muted, tight } = usePaneStyles();
  const texts = useFiguresText().columns;
  const left = role.kind === 'left' ? texts.why[role.why] : texts.left;
  const part = purpose === 'returns' ? 'toDate' : 'year';
  const indicator = role.kind === 'figure' && role.indicator !== null ? indicators.get(role.indicator) : undefined;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.column(header || texts.unnamed(column + 1))}</legend>
      <div className={tight}>
        {sample !== '' && <span className={muted}>{texts.sample(sample)}</span>}
        <SelectField
          label={texts.use}
          value={useOf(role)}
          placeholder={texts.indicatorOpen}
          hint={role.kind === 'figure' && indicator && !role.isSure ? texts.unsure : undefined}
          options={usesOf([...indicators.keys()], { ...texts, left })}
          onChange={(use) => onRole(roleFor(use, role, part))}
        />
        {role.kind === 'figure' && indicator && (
          <>
            <SelectField
              label={texts.measure}
              value={role.measure ?? usualMeasure(indicator) ?? ''}
              placeholder={texts.measureOpen}
              options={measuresOf(indicator, role.measure).map((measure) => ({ value: measure, label: measure }))}
              onChange={(measure) => onRole({ ...role, measure })}
            />
            {purpose === 'lastYear' && (
              <SelectField
                label={texts.part}
                value={role.part}
                options={FIGURE_PARTS.filter((one) => one !== 'toDate').map((one) => ({ value: one, label: texts.parts[one] }))}
                onChange={(chosen) => onRole({ ...role, part: chosen })}
              />
            )}
          </>
        )}
      </div>
    </fieldset>
  );
}

/** The measure that was read is shown even where it does not fit, so that it can be seen what is wrong. */
function measuresOf({ splitUnit }: FigureIndicator, read: string | null): readonly string[] {
  const alike = measuresLike(splitUnit);
  return read === null || alike.includes(read) ? alike : [...alike, read];
}

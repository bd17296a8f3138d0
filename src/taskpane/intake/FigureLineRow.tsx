import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { isWritable } from '../../app/intake/applyFigures';
import type { FigureLine } from '../../app/intake/figureLine';
import { issueText } from '../../workbook/issueText';
import { amountText } from '../figures';
import { RowButton } from '../parts/RowButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { useFiguresText } from './useFiguresText';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalXS },
  unit: { minWidth: 0, overflowWrap: 'anywhere' },
  state: { whiteSpace: 'nowrap' },
  said: { margin: 0, paddingLeft: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
});

interface FigureLineRowProps {
  readonly line: FigureLine;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly onAssign: () => void;
  readonly onShow: () => void;
}

/** A pasted figure: whose it is, old → new, how that was found, and what there is to say. */
export function FigureLineRow({ line, isTicked, onTick, onAssign, onShow }: FigureLineRowProps) {
  const styles = useStyles();
  const { muted } = usePaneStyles();
  const { language } = useText();
  const texts = useFiguresText().lines;
  const facts = useFacts(line);
  const said = [line.problem, ...line.warnings].flatMap((issue) => (issue ? [issueText(issue, language)] : []));
  return (
    <>
      <div className={styles.head}>
        <Checkbox className={styles.unit} label={line.unit || line.named} checked={isTicked} disabled={!isWritable(line)} onChange={(_, { checked }) => onTick(checked === true)} />
        <span className={styles.state}>{texts.states[line.state]}</span>
        {canAssign(line) && (
          <Button size="small" appearance="subtle" aria-label={texts.assign(line.named)} onClick={onAssign}>
            {texts.assignShort}
          </Button>
        )}
      </div>
      {line.targets.length > 0 ? (
        <RowButton onClick={onShow}>
          <span className={muted}>{facts}</span>
        </RowButton>
      ) : (
        <p className={`${muted} ${styles.said}`}>{facts}</p>
      )}
      {said.map((sentence) => (
        <p key={sentence} className={styles.said}>
          {sentence}
        </p>
      ))}
    </>
  );
}

/** Where the unit is sure and nothing is wrong there is nothing to choose. */
function canAssign({ match, state, isTotal }: FigureLine): boolean {
  return !isTotal && (match?.kind !== 'exact' || state === 'refused' || state === 'unmatched');
}

function useFacts(line: FigureLine): string {
  const { language } = useText();
  const { lines: texts, columns } = useFiguresText();
  const { column, before, after, cell, named, unit } = line;
  const old = (literal: FigureLine['before']): string => (typeof literal === 'number' ? amountText(literal, language) : literal === null ? texts.blank : String(literal));
  const change = after === null ? cell : texts.change(old(before), amountText(after, language), column.indicator.splitUnit);
  return [
    `${texts.value(column.indicator.name, columns.parts[column.part])} ${change}`,
    useMatchWords(line),
    named === unit || unit === '' ? '' : texts.called(named),
    texts.line(line.line),
  ].filter(Boolean).join(' · ');
}

function useMatchWords({ match, isTotal, state }: FigureLine): string {
  const texts = useFiguresText().lines;
  if (isTotal) return texts.town;
  if (match === null) return state === 'leftOut' ? '' : texts.chosen;
  if (match.kind === 'exact') return texts.by[match.by];
  if (match.kind !== 'near') return '';
  return match.why === 'spelling' ? texts.near.spelling(match.distance) : texts.near[match.why];
}

import type { FigureTotal } from '../../app/intake/figureTotals';
import { amountText } from '../figures';
import { Notice } from '../parts/Notice';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { useFiguresText } from './useFiguresText';

/** Whether the paste's own totals are what its lines add up to. */
export function FigureTotals({ totals }: { readonly totals: readonly FigureTotal[] }) {
  const styles = usePaneStyles();
  const { language } = useText();
  const texts = useFiguresText().lines;
  if (totals.length === 0) return null;
  const amount = (figure: number): string => amountText(figure, language);
  return (
    <Notice tone={totals.every(({ stated, sum }) => stated === sum) ? 'success' : 'warning'}>
      {totals.map(({ header, measure, stated, sum, unread }) => (
        <p key={header} className={styles.text}>
          {stated === sum ? texts.total(header, amount(sum), measure) : texts.totalDiffers(header, amount(sum), amount(stated), measure)}
          {unread > 0 && ` ${texts.totalUnread(unread)}`}
        </p>
      ))}
    </Notice>
  );
}

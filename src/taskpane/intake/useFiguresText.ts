import { figuresIn, type FiguresCatalogue } from '../../workbook/text/figuresIn';
import { useText } from '../useText';

/** The pane's texts about importing units' figures. */
export function useFiguresText(): FiguresCatalogue['pane'] {
  return figuresIn(useText().language).pane;
}

import { MOST_CELLS, MOST_CELLS_WITH_BLANK } from './limits';
import { Refused } from './refused';

/** Counts the cells of all sheets of a file. */
export class CellCount {
  private all = 0;
  private filled = 0;

  /** Throws `Refused` when there are too many. */
  add(isFilled: boolean): void {
    this.all += 1;
    if (isFilled) this.filled += 1;
    if (this.filled > MOST_CELLS || this.all > MOST_CELLS_WITH_BLANK) throw new Refused('file-too-full');
  }
}

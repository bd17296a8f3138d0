import { shiftLines, type LineChange } from './area';

interface Run<T> {
  readonly first: number;
  readonly last: number;
  readonly properties: Partial<T>;
}

/** Properties of rows or columns, kept as runs because a whole sheet's rows may share one height. */
export class Lines<T extends object> {
  private runs: Run<T>[] = [];

  /** Properties that are `undefined` stay as they are. */
  set(first: number, last: number, given: Partial<T>): void {
    const properties = { ...given };
    const keys: string[] = [];
    for (const key in properties) {
      if (properties[key] === undefined) delete properties[key];
      else keys.push(key);
    }
    this.runs = this.runs.filter(
      (run) => !(run.first >= first && run.last <= last && Object.keys(run.properties).every((key) => keys.includes(key))),
    );
    this.runs.push({ first, last, properties });
  }

  get<K extends keyof T>(index: number, key: K): T[K] | undefined {
    for (let i = this.runs.length - 1; i >= 0; i--) {
      const run = this.runs[i];
      if (run && index >= run.first && index <= run.last && run.properties[key] !== undefined) return run.properties[key];
    }
    return undefined;
  }

  /** The value that all lines from `first` to `last` share, `null` where they differ. */
  common<K extends keyof T>(first: number, last: number, key: K, otherwise: NonNullable<T[K]>): NonNullable<T[K]> | null {
    const starts = new Set([first]);
    for (const run of this.runs) {
      for (const edge of [run.first, run.last + 1]) if (edge > first && edge <= last) starts.add(edge);
    }
    const values = new Set([...starts].map((index) => this.get(index, key) ?? otherwise));
    const [value] = values;
    return values.size === 1 && value !== undefined ? value : null;
  }

  shift(change: Pick<LineChange, 'at' | 'count'>): void {
    this.runs = this.runs.flatMap((run) => {
      const lines = shiftLines(run.first, run.last - run.first + 1, { axis: 'row', ...change });
      return lines ? [{ ...run, first: lines.first, last: lines.first + lines.size - 1 }] : [];
    });
  }
}

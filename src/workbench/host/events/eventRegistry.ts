/** Counts which events the add-in listens to, by event type and target, as `_Register…` calls come in. */
export class EventRegistry {
  private readonly counts = new Map<string, number>();
  /** `context.runtime.enableEvents`. */
  enabled = true;

  add(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(type: number, target: string): void {
    const key = `${type} ${target}`;
    const count = (this.counts.get(key) ?? 0) - 1;
    if (count > 0) this.counts.set(key, count);
    else this.counts.delete(key);
  }

  has(type: number, target: string): boolean {
    return this.enabled && this.counts.has(`${type} ${target}`);
  }

  /** A reloaded pane starts without handlers. */
  clear(): void {
    this.counts.clear();
  }
}

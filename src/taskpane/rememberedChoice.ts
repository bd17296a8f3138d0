/** What the pane remembers from one opening to the next. Preferences only: figures stay in the workbook. */
type ChoiceKey = 'language' | 'rowOrder' | 'closedOffices' | 'reminderSender' | 'officeReported' | 'reportingOffice';

export function remember(key: ChoiceKey, value: string): void {
  withStorage((storage) => storage.setItem(nameOf(key), value));
}

/** The choice made before, or `null` when there was none or it is no longer offered. */
export function recall<Choice extends string>(key: ChoiceKey, offered: readonly Choice[]): Choice | null {
  const stored = recallText(key);
  return offered.find((choice) => choice === stored) ?? null;
}

/** What was entered before, or `null`. */
export function recallText(key: ChoiceKey): string | null {
  return withStorage((storage) => storage.getItem(nameOf(key)));
}

export function rememberAll(key: ChoiceKey, values: Iterable<string>): void {
  remember(key, JSON.stringify([...values]));
}

/** All that was chosen before; nothing of what cannot be read. */
export function recallAll(key: ChoiceKey): ReadonlySet<string> {
  const stored = listIn(recallText(key) ?? '[]');
  return new Set(stored.filter((value) => typeof value === 'string'));
}

function listIn(json: string): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(json);
    return Array.isArray(list) ? list : [];
  } catch {
    // Somebody else wrote there.
    return [];
  }
}

function nameOf(key: ChoiceKey): string {
  return `xushi.${key}`;
}

/** Browsers refuse storage to frames of other sites; then a choice lasts as long as the pane. */
function withStorage<T>(access: (storage: Storage) => T): T | null {
  try {
    return access(window.localStorage);
  } catch {
    return null;
  }
}

/** Ctrl+O and Ctrl+S, also where the spreadsheet has the focus. */
export function bindKeys(target: Window, actions: { open(): void; save(): void }): void {
  const act = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const key = event.key.toLowerCase();
    const action = key === 'o' ? actions.open : key === 's' ? actions.save : null;
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  target.addEventListener('keydown', act, { capture: true });
}

/** A file dropped anywhere on the page. `hover` is told when one is held over it. */
export function acceptDrops(target: Window, actions: { hover(isOver: boolean): void; drop(file: File): void }): void {
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  let depth = 0;
  const move = (step: number) => (event: DragEvent) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    depth = Math.max(0, depth + step);
    actions.hover(depth > 0);
  };
  target.addEventListener('dragenter', move(1));
  target.addEventListener('dragleave', move(-1));
  target.addEventListener('dragover', (event) => {
    if (holdsFile(event)) event.preventDefault();
  });
  target.addEventListener('drop', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    depth = 0;
    actions.hover(false);
    const file = event.dataTransfer?.files[0];
    if (file) actions.drop(file);
  });
}

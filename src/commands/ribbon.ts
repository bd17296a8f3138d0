/** What a ribbon button does; it settles its own problems, since a button has nowhere to show them. */
export type RibbonAction = () => Promise<void>;

/** The part of Office that ribbon buttons need. */
export interface RibbonHost {
  associate(name: string, handler: (event: { completed(): void }) => void): void;
}

/**
 * Ties the function names of manifest.xml to actions. Excel shows a button as busy, and stops it
 * after five minutes, until `completed` is called: so it is called when an action fails as well,
 * and `report` then hears of the failure.
 */
export function registerRibbon(
  host: RibbonHost,
  actions: Readonly<Record<string, RibbonAction>>,
  report: (failure: unknown) => void,
): void {
  for (const [name, action] of Object.entries(actions)) {
    host.associate(name, (event) => {
      action()
        .catch(report)
        .finally(() => event.completed());
    });
  }
}

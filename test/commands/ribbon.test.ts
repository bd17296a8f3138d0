import { registerRibbon, type RibbonAction } from '../../src/commands/ribbon';

/** Presses a button tied to `action`; resolves when Excel is told that it is done. */
async function press(action: RibbonAction): Promise<{ readonly failures: readonly unknown[] }> {
  const failures: unknown[] = [];
  await new Promise<void>((resolve) => {
    const host = {
      associate: (name: string, handler: (event: { completed(): void }) => void) => {
        expect(name).toBe('refresh');
        handler({ completed: resolve });
      },
    };
    registerRibbon(host, { refresh: action }, (failure) => failures.push(failure));
  });
  return { failures };
}

test('a button is released when its action has ended', async () => {
  const steps: string[] = [];
  const { failures } = await press(async () => {
    await Promise.resolve();
    steps.push('acted');
  });
  expect(steps).toEqual(['acted']);
  expect(failures).toEqual([]);
});

test('a button is released, and the failure reported, when its action fails', async () => {
  const failure = new Error('host gone');
  expect(await press(() => Promise.reject(failure))).toEqual({ failures: [failure] });
});

import { act } from '@testing-library/react';
import axe from 'axe-core';

/** What axe finds wrong on the page. Colours need a layout, which jsdom has not; the browser tests look at them. */
export async function violations(): Promise<readonly string[]> {
  // The page goes on while axe looks at it.
  const { violations: found } = await act(() => axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } }));
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

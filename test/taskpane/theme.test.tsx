/**
 * @jest-environment jsdom
 */
import './browserGlobals';
import { act, renderHook } from '@testing-library/react';
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { usePaneTheme } from '../../src/taskpane/theme';

type Asked = '(forced-colors: active)' | '(prefers-color-scheme: dark)';

/** A system whose preferences a test changes. */
function systemThat(holds: Set<Asked>) {
  const listeners = new Set<() => void>();
  window.matchMedia = ((condition: Asked) => ({
    get matches() {
      return holds.has(condition);
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  })) as never;
  return {
    listeners,
    change(condition: Asked, isOn: boolean): void {
      if (isOn) holds.add(condition);
      else holds.delete(condition);
      act(() => listeners.forEach((listener) => listener()));
    },
  };
}

const background = (theme: { readonly colorNeutralBackground1: string }) => theme.colorNeutralBackground1;

test('high contrast comes and goes with the colours that the system forces', () => {
  const system = systemThat(new Set());
  const { result, unmount } = renderHook(() => usePaneTheme(true));
  expect(background(result.current)).toBe(background(webDarkTheme));
  system.change('(forced-colors: active)', true);
  expect(background(result.current)).toBe(background(teamsHighContrastTheme));
  expect(result.current.fontFamilyBase).toContain('Microsoft YaHei UI');
  system.change('(forced-colors: active)', false);
  expect(background(result.current)).toBe(background(webDarkTheme));
  unmount();
  expect(system.listeners.size).toBe(0);
});

test('Office’s theme goes before the system’s, and is followed', () => {
  systemThat(new Set(['(prefers-color-scheme: dark)']));
  const { result, rerender } = renderHook(({ isDark }: { isDark: boolean | null }) => usePaneTheme(isDark), { initialProps: { isDark: false as boolean | null } });
  expect(background(result.current)).toBe(background(webLightTheme));
  rerender({ isDark: true });
  expect(background(result.current)).toBe(background(webDarkTheme));
  rerender({ isDark: null });
  expect(background(result.current)).toBe(background(webDarkTheme));
});

test('without Office’s word the system’s is followed', () => {
  const system = systemThat(new Set());
  const { result } = renderHook(() => usePaneTheme(null));
  expect(background(result.current)).toBe(background(webLightTheme));
  system.change('(prefers-color-scheme: dark)', true);
  expect(background(result.current)).toBe(background(webDarkTheme));
});

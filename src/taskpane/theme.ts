import { makeStaticStyles, type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const FONTS = "'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', -apple-system, BlinkMacSystemFont, 'Noto Sans CJK SC', sans-serif";
const light: Theme = { ...webLightTheme, fontFamilyBase: FONTS };
const dark: Theme = { ...webDarkTheme, fontFamilyBase: FONTS };

/** The page's own margin would frame the pane. */
const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

/** Office's theme where it says one, otherwise what the system prefers, followed when that changes. */
export function usePaneTheme(officeIsDark: boolean | null): Theme {
  usePageStyles();
  const systemIsDark = useSyncExternalStore(followSystem, prefersDark);
  return (officeIsDark ?? systemIsDark) ? dark : light;
}

/** `null` where the host tells no colours. */
export function isDarkTheme(theme: { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string } | undefined): boolean | null {
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const colour = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!colour) return null;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => parseInt(part, 16));
  // Luma of ITU-R BT.601.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function query(): MediaQueryList | null {
  return typeof window.matchMedia === 'function' ? window.matchMedia('(prefers-color-scheme: dark)') : null;
}

function prefersDark(): boolean {
  return query()?.matches ?? false;
}

function followSystem(changed: () => void): () => void {
  const system = query();
  system?.addEventListener('change', changed);
  return () => system?.removeEventListener('change', changed);
}

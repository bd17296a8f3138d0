import { makeStaticStyles, teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { mediaQuery, useMediaQuery } from './mediaQuery';

const FONTS = "'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', -apple-system, BlinkMacSystemFont, 'Noto Sans CJK SC', sans-serif";
const light: Theme = { ...webLightTheme, fontFamilyBase: FONTS };
const dark: Theme = { ...webDarkTheme, fontFamilyBase: FONTS };
const highContrast: Theme = { ...teamsHighContrastTheme, fontFamilyBase: FONTS };

/** The page's own margin would frame the pane. */
const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const prefersDark = mediaQuery('(prefers-color-scheme: dark)');
const forcesColours = mediaQuery('(forced-colors: active)');

/**
 * High contrast where the system forces its colours; otherwise Office's theme where it says one, and what the system
 * prefers where it does not. Followed when the system changes.
 */
export function usePaneTheme(officeIsDark: boolean | null): Theme {
  usePageStyles();
  const isForced = useMediaQuery(forcesColours);
  const systemIsDark = useMediaQuery(prefersDark);
  if (isForced) return highContrast;
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

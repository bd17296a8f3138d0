import type { Parts } from '../../../xlsx/package/parts';
import { relationsOf } from '../../../xlsx/package/relations';
import { child, elements, type XmlElement } from '../../../xlsx/package/xml';

/** `#RRGGBB` of a colour element; `null` where the program decides (automatic, none). */
export type ColorOf = (color: XmlElement | undefined) => string | null;

/** The 56 colours of the old palette, from number 8 on (ECMA-376 part 1, 18.8.27); 0 to 7 repeat the first eight. */
const PALETTE = `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080
  9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
  00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
  003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);

/** Themes list dark before light, references count light before dark. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

export function readColors(parts: Parts, workbookPath: string): ColorOf {
  const theme = themeColors(parts, workbookPath);
  return (color) => {
    if (!color) return null;
    const { rgb, theme: themeIndex, indexed, tint } = color.attributes;
    if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
    if (themeIndex !== undefined) {
      const base = theme[Number(themeIndex)];
      return base === undefined ? null : tinted(base, Number(tint ?? 0));
    }
    if (indexed === undefined) return null;
    const entry = PALETTE[Number(indexed) < 8 ? Number(indexed) : Number(indexed) - 8];
    return entry === undefined ? null : `#${entry}`;
  };
}

function themeColors(parts: Parts, workbookPath: string): string[] {
  const path = relationsOf(parts, workbookPath).find(({ kind }) => kind === 'theme')?.path;
  if (!path || !parts.has(path)) return ['FFFFFF', '000000'];
  const scheme = child(child(parts.tree(path), 'a:themeElements'), 'a:clrScheme');
  return THEME_ORDER.map((name, index) => {
    const color = elements(child(scheme, `a:${name}`) ?? { name, attributes: {}, children: [] })[0]?.attributes;
    return (color?.lastClr ?? color?.val ?? (index === 0 ? 'FFFFFF' : '000000')).toUpperCase();
  });
}

/** Lightens or darkens by changing lightness alone (ECMA-376 part 1, 18.8.19, `tint`). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return `#${rgb}`;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [hue, saturation, lightness] = toHsl(channels);
  const changed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return `#${fromHsl(hue, saturation, changed).map((value) => Math.round(value * 255).toString(16).padStart(2, '0')).join('').toUpperCase()}`;
}

function toHsl([red = 0, green = 0, blue = 0]: readonly number[]): [number, number, number] {
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const spread = high - low;
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const sector = high === red ? ((green - blue) / spread + 6) % 6 : high === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return [sector / 6, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): number[] {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((offset) => {
    const position = (offset + hue * 12) % 12;
    return lightness - reach * Math.max(-1, Math.min(position - 3, 9 - position, 1));
  });
}

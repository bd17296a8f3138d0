import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StatusName } from '../../app/track/lights';

type Tone = 'good' | 'near' | 'behind' | 'far' | 'plain';

const TONES: Partial<Readonly<Record<StatusName, Tone>>> = {
  done: 'good',
  onSchedule: 'good',
  nearSchedule: 'near',
  behind: 'behind',
  notStarted: 'behind',
  farBehind: 'far',
};

const useStyles = makeStyles({
  light: {
    display: 'inline-block',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid transparent`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
  },
  good: { backgroundColor: tokens.colorPaletteGreenBackground1, color: tokens.colorPaletteGreenForeground1 },
  near: { backgroundColor: tokens.colorPaletteYellowBackground1, color: tokens.colorPaletteYellowForeground2 },
  behind: { backgroundColor: tokens.colorPaletteDarkOrangeBackground1, color: tokens.colorPaletteDarkOrangeForeground1 },
  far: { backgroundColor: tokens.colorPaletteRedBackground1, color: tokens.colorPaletteRedForeground1 },
  plain: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
});

/** Tones of the workbook's colour codes, for rules that colour their lights in their own way. */
const COLOURED: readonly Tone[] = ['plain', 'good', 'near', 'behind', 'far', 'plain'];

interface LightProps {
  readonly name: StatusName;
  /** The workbook's own colour code, where one row or indicator is shown. */
  readonly colour?: number;
  /** Symbol and words: the light can be read without its colour. */
  readonly children: string;
}

export function Light({ name, colour, children }: LightProps) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.light, styles[toneOf(name, colour)])}>{children}</span>;
}

function toneOf(name: StatusName, colour: number | undefined): Tone {
  return (colour === undefined ? TONES[name] : COLOURED[colour]) ?? 'plain';
}

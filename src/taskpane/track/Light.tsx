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

interface LightProps {
  readonly name: StatusName;
  /** Symbol and words: the light can be read without its colour. */
  readonly children: string;
}

export function Light({ name, children }: LightProps) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.light, styles[TONES[name] ?? 'plain'])}>{children}</span>;
}

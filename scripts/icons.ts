/** Draws the icons into src/assets: `npx tsx scripts/icons.ts`. The PNG files are committed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePng } from './png';

type Picture = (x: number, y: number) => Color;
type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** Samples a pixel edge; enough for smooth corners at 16 pixels. */
const SAMPLES = 8;

const GROUND: Color = [15, 92, 110, 255];
const WHITE: Color = [255, 255, 255, 255];
const MILESTONE: Color = [255, 190, 60, 255];
const NOTHING: Color = [0, 0, 0, 0];

/** Left and right edge and top of each bar, in sixteenths of the mark, so that the smallest icon is sharp. */
const BARS = [
  { left: 3, right: 5, top: 10 },
  { left: 7, right: 9, top: 7 },
  { left: 11, right: 13, top: 3 },
];
const FOOT = 13;
const MILESTONE_LINE = { left: 2, right: 14, top: 5, bottom: 6 };
const CORNER = 3;

/** The ring of the refresh button, open at the upper right, where its arrow stands. */
const RING = { inner: 3.5, outer: 5.5, gapFrom: -Math.PI / 2, gapTo: 0 };
const ARROW = { left: 8, tip: 12, middle: 3.5, half: 2.5 };

function insideCorners(x: number, y: number): boolean {
  const beyondX = Math.max(CORNER - x, x - (16 - CORNER), 0);
  const beyondY = Math.max(CORNER - y, y - (16 - CORNER), 0);
  return beyondX * beyondX + beyondY * beyondY <= CORNER * CORNER;
}

/** Ascending bars crossed by the line of a milestone; `x` and `y` run from 0 to 16. */
function mark(x: number, y: number): Color {
  if (!insideCorners(x, y)) return NOTHING;
  const line = MILESTONE_LINE;
  if (x >= line.left && x < line.right && y >= line.top && y < line.bottom) return MILESTONE;
  const onBar = BARS.some((bar) => x >= bar.left && x < bar.right && y >= bar.top && y < FOOT);
  return onBar ? WHITE : GROUND;
}

/** A circling arrow. */
function refresh(x: number, y: number): Color {
  const distance = Math.hypot(x - 8, y - 8);
  const angle = Math.atan2(y - 8, x - 8);
  const inGap = angle > RING.gapFrom && angle < RING.gapTo;
  const onRing = distance >= RING.inner && distance <= RING.outer && !inGap;
  const along = (x - ARROW.left) / (ARROW.tip - ARROW.left);
  const onArrow = along >= 0 && along <= 1 && Math.abs(y - ARROW.middle) <= ARROW.half * (1 - along);
  return onRing || onArrow ? GROUND : NOTHING;
}

/** Averages the samples of one pixel, colours weighted by their opacity. */
function pixel(picture: Picture, column: number, row: number, size: number): Color {
  let alpha = 0;
  const sum = [0, 0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = ((column + ((sample % SAMPLES) + 0.5) / SAMPLES) * 16) / size;
    const y = ((row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * 16) / size;
    const color = picture(x, y);
    alpha += color[3];
    [color[0], color[1], color[2]].forEach((channel, index) => {
      sum[index] = (sum[index] ?? 0) + channel * color[3];
    });
  }
  const [red = 0, green = 0, blue = 0] = sum.map((channel) => (alpha === 0 ? 0 : Math.round(channel / alpha)));
  return [red, green, blue, Math.round(alpha / (SAMPLES * SAMPLES))];
}

function draw(picture: Picture, size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      pixels.set(pixel(picture, column, row, size), (row * size + column) * 4);
    }
  }
  return pixels;
}

const folder = join(__dirname, '..', 'src', 'assets');
mkdirSync(folder, { recursive: true });
for (const size of [16, 32, 64, 80, 128]) {
  writeFileSync(join(folder, `icon-${size}.png`), encodePng(draw(mark, size), size, size));
}
for (const size of [16, 32, 80]) {
  writeFileSync(join(folder, `refresh-${size}.png`), encodePng(draw(refresh, size), size, size));
}

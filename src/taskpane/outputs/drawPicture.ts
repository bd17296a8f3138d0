import type { PictureLine } from './pictureLines';

/** A phone's width in pixels of the page, drawn twice as fine. */
const WIDTH = 390;
const SCALE = 2;
const MARGIN = 18;
const FAMILY = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
const PADDING = 6;

interface Look {
  readonly font: string;
  readonly height: number;
  readonly color: string;
  readonly before: number;
}

const LOOKS: Readonly<Record<PictureLine['look'], Look>> = {
  title: { font: `bold 19px ${FAMILY}`, height: 27, color: '#1F4E79', before: 0 },
  remark: { font: `12px ${FAMILY}`, height: 18, color: '#5B6470', before: 4 },
  heading: { font: `bold 14px ${FAMILY}`, height: 21, color: '#1F4E79', before: 12 },
  item: { font: `14px ${FAMILY}`, height: 22, color: '#1F2937', before: 5 },
  detail: { font: `12px ${FAMILY}`, height: 17, color: '#5B6470', before: 0 },
};

/** A line with its text broken to the width that is left of its light. */
interface Laid extends PictureLine {
  readonly pieces: readonly string[];
}

/** Draws the lines as a portrait picture with a watermark behind them; PNG. */
export async function drawPicture(lines: readonly PictureLine[], watermark: string): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('the browser draws no pictures');
  const laid = lines.map((line): Laid => ({ ...line, pieces: broken(pen, line) }));
  const height = 2 * MARGIN + laid.reduce((sum, { look, pieces }) => sum + LOOKS[look].before + pieces.length * LOOKS[look].height, 0);
  canvas.width = WIDTH * SCALE;
  canvas.height = Math.ceil(height) * SCALE;
  pen.scale(SCALE, SCALE);
  pen.textBaseline = 'middle';
  pen.fillStyle = '#FFFFFF';
  pen.fillRect(0, 0, WIDTH, height);
  drawWatermark(pen, watermark, height);
  laid.reduce((top, line) => drawLine(pen, line, top), MARGIN);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be made'))), 'image/png');
  });
}

/** Draws one line from `top` on; gives the top of the next. */
function drawLine(pen: CanvasRenderingContext2D, { look, light, pieces }: Laid, top: number): number {
  const { font, height, color, before } = LOOKS[look];
  const first = top + before;
  if (light) {
    const width = lightWidth(pen, light.text);
    if (light.fill !== null) {
      pen.fillStyle = light.fill;
      pen.fillRect(WIDTH - MARGIN - width, first + 1, width, height - 2);
    }
    pen.fillStyle = light.fontColor;
    pen.fillText(light.text, WIDTH - MARGIN - width + PADDING, first + height / 2);
  }
  pen.font = font;
  pen.fillStyle = color;
  pieces.forEach((piece, index) => pen.fillText(piece, MARGIN, first + (index + 0.5) * height));
  return first + pieces.length * height;
}

function lightWidth(pen: CanvasRenderingContext2D, text: string): number {
  pen.font = `bold 13px ${FAMILY}`;
  return pen.measureText(text).width + 2 * PADDING;
}

/** Breaks between words where there are any, otherwise between characters. */
function broken(pen: CanvasRenderingContext2D, { look, text, light }: PictureLine): readonly string[] {
  const room = WIDTH - 2 * MARGIN - (light ? lightWidth(pen, light.text) + PADDING : 0);
  pen.font = LOOKS[look].font;
  const pieces: string[] = [''];
  for (const [word] of text.matchAll(/[\u2E80-\uFFFF]|[^\s\u2E80-\uFFFF]+\s*|\s+/g)) {
    const longer = `${pieces.at(-1) ?? ''}${word}`;
    if (pen.measureText(longer.trimEnd()).width <= room || longer === word) pieces[pieces.length - 1] = longer;
    else pieces.push(word.trimStart());
  }
  return pieces;
}

function drawWatermark(pen: CanvasRenderingContext2D, text: string, height: number): void {
  pen.save();
  pen.font = `bold 26px ${FAMILY}`;
  pen.fillStyle = 'rgba(31, 78, 121, 0.07)';
  pen.textAlign = 'center';
  for (let top = 110; top < height; top += 210) {
    pen.save();
    pen.translate(WIDTH / 2, top);
    pen.rotate(-Math.PI / 9);
    pen.fillText(text, 0, 0);
    pen.restore();
  }
  pen.restore();
}

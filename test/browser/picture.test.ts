import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Circulated, CirculatedIndicator } from '../../src/app/copy/circulated';
import { type Session, startSession } from './session';

const indicator = (name: string, gap: number, colour: number, status: string, code: number): CirculatedIndicator => ({
  name, measure: '万元', decimals: 0, direction: 'higher', office: '经发办', target: 20000, milestone: 6667, actual: 6765, completion: 0.338, gap,
  attainment: 1.01, status, code, colour, month: 4, nature: 'flash', due: 3, missing: 0, toVerify: 0, isWithheld: false,
});

const circulated: Circulated = {
  language: 'zh', town: '示例镇', year: 2011, asOf: 4,
  indicators: [
    indicator('制造业投资', 0.5, 1, '●达序时', 11),
    indicator('合同引进市外内资', -7.6, 3, '▲欠序时', 13),
    indicator('征地工业用地面积', -10.6, 4, '■严重滞后', 14),
    indicator('名称很长很长需要换行才能放下的一项示例指标(含若干说明文字)', -1, 2, '△基本达序时', 12),
  ],
  offices: [
    { office: '经发办', judged: 10, good: 5, missing: 1, share: 0.5, rank: 1 },
    { office: '农业办', judged: 2, good: 0, missing: 0, share: null, rank: null },
  ],
  shortfalls: [], progress: [], rows: 'office', withheld: { lines: 0, totals: [] },
};

let session: Session;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xushi-picture-'));
  const modules = ['drawPicture', 'pictureLines', 'copyPicture'].map((name) => `export * from '${join(__dirname, '../../src/taskpane/outputs', name)}';`);
  await build({ stdin: { contents: modules.join('\n'), resolveDir: __dirname, loader: 'ts' }, bundle: true, format: 'iife', globalName: 'outputs', outfile: join(folder, 'outputs.js') });
  await writeFile(join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><script src="outputs.js"></script>');
  session = await startSession({ folder, context: { acceptDownloads: true } });
}, 120_000);
afterAll(async () => {
  await session.close();
  await rm(folder, { recursive: true });
});

interface Outputs {
  pictureLines(circulated: Circulated): readonly { readonly text: string }[];
  drawPicture(lines: readonly { readonly text: string }[], watermark: string): Promise<Blob>;
  copyPicture(picture: { readonly name: string; readonly content: Blob }): Promise<'copied' | 'saved'>;
}

/** Draws the picture in the page and gives it to the clipboard; tells how. */
function copyInPage(): Promise<string> {
  return session.page.evaluate(async (content) => {
    const { pictureLines, drawPicture, copyPicture } = (globalThis as unknown as { readonly outputs: Outputs }).outputs;
    return copyPicture({ name: '看板.png', content: await drawPicture(pictureLines(content), '内部资料 注意保存') });
  }, circulated);
}

test('where the clipboard is closed, a portrait PNG of a phone’s width is saved', async () => {
  await session.page.goto(session.site.url);
  await session.page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }));
  const [download, way] = await Promise.all([session.page.waitForEvent('download'), copyInPage()]);
  expect([way, download.suggestedFilename()]).toEqual(['saved', '看板.png']);
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  expect(width).toBe(780);
  expect(height).toBeGreaterThan(width);
}, 60_000);

test('where it is open, the picture is copied', async () => {
  await session.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(session.site.url).origin });
  await session.page.goto(session.site.url);
  expect(await copyInPage()).toBe('copied');
  const types = await session.page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toContain('image/png');
  expect(session.foreignRequests()).toEqual([]);
}, 60_000);

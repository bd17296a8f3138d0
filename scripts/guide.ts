/** `npm run guide`: takes the guides' pictures from what the browser stories left in build/screens. */
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

for (const language of ['zh', 'en']) {
  const guide = readFileSync(join(ROOT, 'docs', `guide.${language}.md`), 'utf8');
  const folder = join('docs', 'guide', language);
  mkdirSync(join(ROOT, folder), { recursive: true });
  for (const [, name = ''] of guide.matchAll(new RegExp(`\\(guide/${language}/([a-z-]+)\\.png\\)`, 'g'))) {
    const picture = join(ROOT, 'build', 'screens', language, `${name}.png`);
    if (existsSync(picture)) copyFileSync(picture, join(ROOT, folder, `${name}.png`));
    else {
      console.error(`build/screens/${language}/${name}.png is missing; run npx jest test/browser/stories first.`);
      process.exitCode = 1;
    }
  }
}

import type { NamedFile } from '../../app/copy/leadersCopy';
import { saveFile } from './saveFile';

/** Puts a PNG on the clipboard, or saves it where the browser, or the page around the pane, forbids that. */
export async function copyPicture(picture: NamedFile): Promise<'copied' | 'saved'> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture.content })]);
    return 'copied';
  } catch {
    // Whatever the browser's reason is, the planner gets the picture.
    saveFile(picture);
    return 'saved';
  }
}

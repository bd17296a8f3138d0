import { restoreIn } from '../../../src/workbook/text/restoreIn';
import type { Told } from './told';

/** Opens the list of operations and asks for one to be taken back. */
export async function takeBack({ planner, language, text }: Told, command: string): Promise<void> {
  const { pane: texts } = restoreIn(language);
  await planner.press(text.pane.tools.restore.label);
  await planner.says(texts.operations);
  await planner.press(new RegExp(`^${texts.restore}.?“${command}”`));
}

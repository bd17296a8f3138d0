import { writePack } from '../../xlsx/writePack';
import type { PackAnswer, PackOrder } from './packMessages';

/** The worker's whole work: one answer a form. */
export async function answerPacks({ specs }: PackOrder, answer: (message: PackAnswer) => void): Promise<void> {
  for (const spec of specs) answer({ file: await writePack(spec) });
}

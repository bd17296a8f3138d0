import { applySplit, previewSplit } from '../../src/app/split/split';
import { refresh } from '../../src/app/track/refresh';
import type { Language } from '../../src/workbook/text';
import { closeTowns, demoContent, DEMO_TIME, openTown, valueOf } from '../app/openTown';

/** The demo town as a file, split and ranked, every formula worked out. */
export async function townFile(language: Language): Promise<Buffer> {
  const town = await openTown(demoContent(language), language, { calculation: true });
  const { spreadsheet } = town;
  valueOf(await applySplit(spreadsheet, valueOf(await previewSplit(spreadsheet, { indicators: null, time: DEMO_TIME }))));
  valueOf(await refresh(spreadsheet));
  const file = await town.save();
  closeTowns();
  return Buffer.from(file);
}

import type { Circulated } from '../../app/copy/circulated';
import type { NamedFile } from '../../app/copy/leadersCopy';
import type { CommandOptions } from '../../app/ports';
import type { Overview } from '../../app/track/overview';
import { type Outcome, succeed } from '../../domain/issue';
import { outputsIn } from '../../workbook/text/outputsIn';
import type { PaneActions } from '../actions';
import { drawPicture } from './drawPicture';
import { pictureLines } from './pictureLines';

/** The Board as the host draws it, or the portrait picture where it draws none or has a total that must be kept back. */
export async function boardPicture(actions: PaneActions, overview: Overview, options: CommandOptions): Promise<Outcome<NamedFile>> {
  const read = await actions.readCirculated(options);
  if (!read.ok) return read;
  const image = read.value.withheld.totals.length === 0 ? await actions.readBoardImage(overview.language, options) : null;
  if (image === null || !image.ok) return pictureOf(read.value);
  const bytes = Uint8Array.from(atob(image.value), (character) => character.charCodeAt(0));
  const { picture } = outputsIn(overview.language);
  return succeed({ name: picture.fileName(overview.town, overview.asOf), content: new Blob([bytes], { type: 'image/png' }) });
}

/** A picture of our own at the width of a phone. */
export async function portraitPicture(actions: PaneActions, options: CommandOptions): Promise<Outcome<NamedFile>> {
  const read = await actions.readCirculated(options);
  return read.ok ? pictureOf(read.value) : read;
}

async function pictureOf(circulated: Circulated): Promise<Outcome<NamedFile>> {
  const { language, town, asOf } = circulated;
  const { picture } = outputsIn(language);
  return succeed({ name: picture.fileName(town, asOf), content: await drawPicture(pictureLines(circulated), picture.internal) });
}

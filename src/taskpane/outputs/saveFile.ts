import type { NamedFile } from '../../app/copy/leadersCopy';

/** The browser reads an object's address after the click that asks for it. */
const READING = 60_000;

/** Saves a file where the browser saves downloads. */
export function saveFile({ name, content }: NamedFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), READING);
}

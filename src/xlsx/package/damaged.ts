/** A package or a part that is not what it says to be; `message` is for developers. */
export class Damaged extends Error {
  override readonly name = 'Damaged';
}

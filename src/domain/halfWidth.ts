/** Full-width forms lie 0xFEE0 above ASCII; other compatibility characters (², ①) must not turn into digits. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u3000]/g, ' ')
    .replace(/\u2212/g, '-');
}

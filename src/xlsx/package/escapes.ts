/**
 * Cell texts in files write characters that XML cannot hold as `_xHHHH_`, and therefore a text that
 * looks like such an escape with its first underscore escaped (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
 */
export function toFileText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (character) => (isXmlCharacter(character) ? character : `_x${hex(character)}_`));
}

export function fromFileText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

function isXmlCharacter(character: string): boolean {
  const code = character.charCodeAt(0);
  return code === 9 || code === 10 || code === 13 || (code >= 32 && code < 0xfffe);
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

/** What tells this workbook from others once its forms are out: 32 hexadecimal digits by chance. */
export function newWorkbookId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

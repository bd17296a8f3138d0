/** Copies the text of a field; where the host forbids that, selects it so that a key copies it. Gives what happened. */
export async function copyText(field: HTMLTextAreaElement): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(field.value);
    return 'copied';
  } catch {
    // No clipboard in this host, or no leave to use it.
    field.focus();
    field.select();
    return 'selected';
  }
}

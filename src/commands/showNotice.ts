/** Addresses much longer than this are cut by some hosts. */
const LONGEST_ADDRESS = 2000;

/** The notice page's address with as many of the sentences as fit, one at least. */
export function noticeAddress(page: string, sentences: readonly string[]): string {
  const [first = '', ...others] = sentences;
  const withSentences = (shown: readonly string[]): string => {
    const address = new URL('notice.html', page);
    for (const sentence of shown) address.searchParams.append('text', sentence);
    return address.href;
  };
  let shown = [first];
  for (const sentence of others) {
    const more = [...shown, sentence];
    if (withSentences(more).length > LONGEST_ADDRESS) break;
    shown = more;
  }
  return withSentences(shown);
}

/** Shows sentences in a dialog over the workbook, since a ribbon button has no page to show them on. */
export function showNotice(sentences: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const size = { height: 30, width: 30, displayInIframe: true };
    Office.context.ui.displayDialogAsync(noticeAddress(window.location.href, sentences), size, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(result.error.message));
    });
  });
}

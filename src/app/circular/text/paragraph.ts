/** How a line of a document is set: the first lines are centred, the signature stands on the right. */
export type ParagraphKind = 'title' | 'number' | 'address' | 'body' | 'signature' | 'remark';

export interface Paragraph {
  readonly kind: ParagraphKind;
  readonly text: string;
}

/** As it is edited and copied: one paragraph a line. */
export function plainText(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ text }) => text).join('\n');
}

/**
 * Edited text as paragraphs again: lines keep the kind that they had, counted from the top for the heading and from the
 * bottom for the signature, so that lines put in between are body. Blank lines are passed over.
 */
export function editedParagraphs(text: string, composed: readonly Paragraph[]): readonly Paragraph[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
  const firstBody = Math.max(0, composed.findIndex(({ kind }) => kind === 'body'));
  const lastBody = composed.length - 1 - [...composed].reverse().findIndex(({ kind }) => kind === 'body');
  const after = composed.length - 1 - lastBody;
  return lines.map((line, index): Paragraph => {
    const fromEnd = lines.length - index;
    if (index < firstBody) return { kind: composed[index]?.kind ?? 'body', text: line };
    if (fromEnd <= after) return { kind: composed[composed.length - fromEnd]?.kind ?? 'body', text: line };
    return { kind: 'body', text: line };
  });
}

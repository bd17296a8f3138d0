import { usePaneStyles } from '../parts/usePaneStyles';
import { useProtectText } from './useProtectText';

/** What stays open, and what a protection does not do. */
export function Facts() {
  const { pane } = useProtectText();
  return (
    <>
      <Sentences heading={pane.openHeading} sentences={pane.open} />
      <Sentences heading={pane.noteHeading} sentences={pane.notes} />
    </>
  );
}

function Sentences({ heading, sentences }: { readonly heading: string; readonly sentences: readonly string[] }) {
  const styles = usePaneStyles();
  return (
    <section aria-label={heading} className={styles.tight}>
      <h4 className={styles.subheading}>{heading}</h4>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence} className={styles.muted}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

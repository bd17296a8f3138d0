import { makeStyles, tokens } from '@fluentui/react-components';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useProtectText } from './useProtectText';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

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
  const { list } = useStyles();
  const { tight, subheading, muted } = usePaneStyles();
  return (
    <section aria-label={heading} className={tight}>
      <h4 className={subheading}>{heading}</h4>
      <ul className={list}>
        {sentences.map((sentence) => (
          <li key={sentence} className={muted}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

import { lazy, Suspense } from 'react';
import type { IssueSentencesProps } from './IssueSentences';

// Most of the time nothing is wrong, and the sentences about what may be are many.
const IssueSentences = lazy(() => import('./IssueSentences'));

/** Issues as sentences with their place; those at a row select it. Nothing without issues. */
export function IssueList(props: IssueSentencesProps) {
  if (props.issues.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <IssueSentences {...props} />
    </Suspense>
  );
}

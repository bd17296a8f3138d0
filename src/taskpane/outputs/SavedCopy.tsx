import type { CopyFile } from '../../app/copy/leadersCopy';
import { outputsIn } from '../../workbook/text/outputsIn';
import { Notice } from '../parts/Notice';
import { useText } from '../useText';

/** Under which name a file was saved, and what was kept back of it. */
export function SavedCopy({ file: { name, withheld } }: { readonly file: CopyFile }) {
  const texts = outputsIn(useText().language).pane.copy;
  return (
    <>
      <Notice tone="success">{texts.saved(name) + (withheld.lines > 0 ? texts.withheld(withheld.lines) : '')}</Notice>
      {withheld.totals.length > 0 && <Notice tone="warning">{texts.totals(withheld.totals.join(texts.separator))}</Notice>}
    </>
  );
}

import { Button } from '@fluentui/react-components';
import type { Fault } from '../../app/health/fault';
import { issueText } from '../../workbook/issueText';
import type { Language } from '../../workbook/text';
import type { CellTarget } from '../actions';
import { RowButton } from '../parts/RowButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { placeTarget } from '../placeTarget';
import { useText } from '../useText';
import { useHealthText } from './useHealthText';

/** More of one kind would bury the others; what was repaired is listed again. */
const SHOWN = 20;

interface FaultGroupsProps {
  readonly faults: readonly Fault[];
  /** Language of the workbook. */
  readonly workbook: Language;
  readonly isBusy: boolean;
  readonly onSelect: (target: CellTarget) => void;
  readonly onRepair: (code: string, faults: readonly Fault[]) => void;
}

/** Faults by their kinds, in the order in which they are best repaired. */
export function FaultGroups({ faults, ...shared }: FaultGroupsProps) {
  const groups = new Map<string, Fault[]>();
  faults.forEach((fault) => groups.set(fault.issue.code, [...(groups.get(fault.issue.code) ?? []), fault]));
  return [...groups].map(([code, own]) => <FaultGroup key={code} code={code} faults={own} {...shared} />);
}

function FaultGroup({ code, faults, workbook, isBusy, onSelect, onRepair }: FaultGroupsProps & { readonly code: string }) {
  const styles = usePaneStyles();
  const { language } = useText();
  const { pane, kinds } = useHealthText();
  const kind = kindText(code, kinds);
  const repairable = faults.filter(({ repairs }) => repairs.length > 0);
  return (
    <section aria-label={kind} className={styles.tight}>
      <div className={styles.actions}>
        <h4 className={styles.subheading}>{pane.group(kind, faults.length)}</h4>
        {repairable.length > 0 ? (
          <Button size="small" disabledFocusable={isBusy} aria-label={`${repairable.length > 1 ? pane.repairAll(repairable.length) : pane.repair} ${kind}`} onClick={() => onRepair(code, repairable)}>
            {repairable.length > 1 ? pane.repairAll(repairable.length) : pane.repair}
          </Button>
        ) : (
          <span className={styles.muted}>{pane.noRepair}</span>
        )}
      </div>
      <ul className={styles.list}>
        {faults.slice(0, SHOWN).map((fault, index) => {
          const target = placeTarget(fault.issue.place, workbook);
          const sentence = issueText(fault.issue, language);
          return (
            <li key={index}>
              {target ? <RowButton onClick={() => onSelect(target)}>{sentence}</RowButton> : <p className={styles.text}>{sentence}</p>}
              {repairable.length > 1 && fault.repairs.length > 0 && (
                <Button size="small" appearance="subtle" disabledFocusable={isBusy} aria-label={`${pane.repair} ${sentence}`} onClick={() => onRepair(code, [fault])}>
                  {pane.repair}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {faults.length > SHOWN && <p className={styles.muted}>{pane.more(faults.length - SHOWN)}</p>}
    </section>
  );
}

/** The word for a kind of fault; a code that has none stands for itself. */
export function kindText(code: string, kinds: Readonly<Record<string, string>>): string {
  return kinds[code] ?? code;
}

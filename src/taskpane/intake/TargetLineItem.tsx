import { Badge, type BadgeProps, Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Confidence, KnownIndicator, TargetLine } from '../../domain/intake/targetLine';
import { issueText } from '../../workbook/issueText';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { MatchSelect } from './MatchSelect';
import { TargetLineEditor } from './TargetLineEditor';
import { lineFacts } from './lineFacts';
import type { Targets } from './useTargets';
import { useTargetsText } from './useTargetsText';

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  head: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
  name: { flex: 1, minWidth: 0 },
  rest: { paddingLeft: tokens.spacingHorizontalS, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  remarks: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  edit: { minWidth: 0 },
});

const COLOURS: Readonly<Record<Confidence, BadgeProps['color']>> = { high: 'success', medium: 'informative', low: 'warning' };

interface TargetLineItemProps {
  readonly line: TargetLine;
  readonly targets: Targets;
  readonly known: readonly KnownIndicator[];
}

/** A line with its tick, what it would write, and what speaks against it. */
export function TargetLineItem({ line, targets, known }: TargetLineItemProps) {
  const styles = useStyles();
  const { muted, list } = usePaneStyles();
  const { language } = useText();
  const texts = useTargetsText();
  const facts = lineFacts(line, language);
  const [isOpen, setOpen] = useState(false);
  const remarks = useId();
  const { key, draft, match, issues, canWrite, confidence, isDamaged } = line;
  const edited = targets.edits.has(key);
  const asks = match.kind === 'several' || match.kind === 'near' || targets.edits.get(key)?.match !== undefined;
  return (
    <div className={styles.line}>
      <div className={styles.head}>
        <Checkbox
          className={styles.name}
          label={isDamaged && canWrite ? texts.line.damaged(draft.name) : draft.name}
          checked={targets.isAccepted(line)}
          disabled={!canWrite}
          aria-describedby={issues.length > 0 ? remarks : undefined}
          onChange={(_, { checked }) => targets.tick(line, checked === true)}
        />
        <Badge appearance="tint" color={COLOURS[confidence]}>
          {texts.confidence[confidence]}
        </Badge>
        <Button className={styles.edit} size="small" appearance="subtle" aria-expanded={isOpen} aria-label={texts.line.editOf(draft.name)} onClick={() => setOpen(!isOpen)}>
          {isOpen ? texts.line.close : texts.line.edit}
        </Button>
      </div>
      <div className={styles.rest}>
        <ul className={list}>
          {facts.changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
        <span className={muted}>{[texts.line.matches[match.kind], ...facts.more, ...(edited ? [texts.line.edited] : [])].join(' · ')}</span>
        {issues.length > 0 && (
          <ul id={remarks} className={styles.remarks}>
            {issues.map((issue, index) => (
              <li key={index}>{issueText(issue, language)}</li>
            ))}
          </ul>
        )}
        {asks && !isOpen && <MatchSelect line={line} known={known} onEdit={(edit) => targets.edit(key, edit)} />}
        {isOpen && <TargetLineEditor line={line} edit={targets.edits.get(key) ?? {}} known={known} onEdit={(edit) => targets.edit(key, edit)} />}
      </div>
    </div>
  );
}

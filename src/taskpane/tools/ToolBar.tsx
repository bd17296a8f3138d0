import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../useText';
import { type Tool, TOOLS } from './tools';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0` },
});

interface ToolBarProps {
  readonly current: Tool | null;
  readonly onTool: (tool: Tool | null) => void;
}

/** Tools above every step; pressing one again closes it. */
export function ToolBar({ current, onTool }: ToolBarProps) {
  const styles = useStyles();
  const { tools: texts } = useText().pane;
  return (
    <section aria-label={texts.heading} className={styles.bar}>
      {TOOLS.map((tool) => (
        <Button key={tool} size="small" appearance="subtle" aria-pressed={tool === current} title={texts[tool].hint} onClick={() => onTool(tool === current ? null : tool)}>
          {texts[tool].label}
        </Button>
      ))}
    </section>
  );
}

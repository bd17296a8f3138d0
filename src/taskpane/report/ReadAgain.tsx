import { Button } from '@fluentui/react-components';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useReportText } from './useReportText';

export function ReadAgain({ onClick }: { readonly onClick: () => void }) {
  const { actions } = usePaneStyles();
  const texts = useReportText();
  return (
    <div className={actions}>
      <Button onClick={onClick}>{texts.again}</Button>
    </div>
  );
}

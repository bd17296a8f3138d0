import { Button } from '@fluentui/react-components';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useAdjustText } from './useAdjustText';
import type { FormProps } from './formProps';
import type { Drafted } from './drafted';

interface FormButtonsProps extends Pick<FormProps, 'isBusy' | 'onPreview' | 'onBack'> {
  readonly drafted: Drafted;
}

/** What can be done with a form. */
export function FormButtons({ drafted, isBusy, onPreview, onBack }: FormButtonsProps) {
  const styles = usePaneStyles();
  const { adjustText } = useAdjustText();
  const texts = adjustText.adjustPane;
  const preview = (): void => {
    if ('order' in drafted) onPreview(drafted.order);
  };
  return (
    <div className={styles.actions}>
      <ReasonedButton reason={'flaw' in drafted ? texts.flaws[drafted.flaw] : null} busy={isBusy} onClick={preview}>
        {texts.preview}
      </ReasonedButton>
      <Button disabledFocusable={isBusy} onClick={onBack}>
        {texts.back}
      </Button>
    </div>
  );
}

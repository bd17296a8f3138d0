import { makeStyles } from '@fluentui/react-components';

export const useFieldStyles = makeStyles({
  // Inputs and lists ask for a width of their own, which a narrow pane has not.
  control: { width: '100%', minWidth: 0, boxSizing: 'border-box' },
});

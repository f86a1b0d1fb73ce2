/** A progress bar whose filled part can be told from the rest under forced colours too. */
import { makeStyles, ProgressBar, type ProgressBarProps } from '@fluentui/react-components';

const useStyles = makeStyles({
  // Fluent fills the rest with the text colour, which is as dark as the filled part on a light page.
  bar: {
    '@media (forced-colors: active)': {
      backgroundColor: 'Canvas',
      outline: '1px solid CanvasText',
    },
  },
});

export function Bar(props: ProgressBarProps) {
  return <ProgressBar className={useStyles().bar} {...props} />;
}

/** Parts of the review that open on demand. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useFoldStyles = makeStyles({
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  content: { paddingTop: tokens.spacingVerticalS },
});

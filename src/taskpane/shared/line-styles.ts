/** A line of a list that is a button to its place in the workbook. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useLineStyles = makeStyles({
  button: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: '8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    // The hover colour of a button is too light for green words in the dark theme.
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  head: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

/** How grave: an icon, a word and a colour, never a colour alone. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Filled } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';

export type Tone = 'error' | 'warning' | 'note' | 'good' | 'refused';

const icons: Readonly<Record<Tone, typeof Info16Filled>> = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  note: Info16Filled,
  good: CheckmarkCircle16Filled,
  refused: DismissCircle16Filled,
};

const useStyles = makeStyles({
  tag: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
    // On the line of the words beside it.
    verticalAlign: 'bottom',
  },
  wrap: { whiteSpace: 'normal', alignItems: 'start' },
  icon: { flexShrink: 0, marginTop: '2px' },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  refused: { color: tokens.colorStatusDangerForeground3 },
});

/** The icon alone, beside a word that keeps the colour of its background's text. */
export function ToneIcon({ tone }: { readonly tone: Tone }) {
  const styles = useStyles();
  const Icon = icons[tone];
  return <Icon className={mergeClasses(styles.icon, styles[tone])} aria-hidden />;
}

interface TagProps {
  readonly tone: Tone;
  /** For sentences: may take several lines. */
  readonly wrap?: boolean;
  readonly children: ReactNode;
}

export function Tag({ tone, wrap = false, children }: TagProps) {
  const styles = useStyles();
  const Icon = icons[tone];
  return (
    <span className={mergeClasses(styles.tag, styles[tone], wrap && styles.wrap)}>
      <Icon className={styles.icon} aria-hidden />
      {children}
    </span>
  );
}

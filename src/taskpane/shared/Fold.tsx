/** A part that opens on demand. What it costs is spent only while it is open. */
import { useState, type ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  content: { paddingTop: tokens.spacingVerticalS },
});

interface Props {
  readonly title: string;
  readonly startsOpen?: boolean;
  readonly children: (isOpen: boolean) => ReactNode;
}

export function Fold({ title, startsOpen = false, children }: Props) {
  const { fold, summary, content } = useStyles();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details className={fold} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={summary}>{title}</summary>
      <div className={content}>{children(isOpen)}</div>
    </details>
  );
}

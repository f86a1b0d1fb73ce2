/** A part of the review that opens on demand; what is in it is made only while it is open. */
import { useState, type ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  content: { paddingTop: tokens.spacingVerticalS },
});

interface Props {
  readonly title: string;
  readonly children: () => ReactNode;
}

export function Fold({ title, children }: Props) {
  const { fold, summary, content } = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={summary}>{title}</summary>
      <div className={content}>{isOpen ? children() : null}</div>
    </details>
  );
}

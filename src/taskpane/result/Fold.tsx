/** A part that opens on demand. What it costs is spent only while it is open. */
import { useState, type ReactNode } from 'react';
import { useFoldStyles } from '../consolidate/fold';

interface Props {
  readonly title: string;
  readonly startsOpen?: boolean;
  readonly children: (isOpen: boolean) => ReactNode;
}

export function Fold({ title, startsOpen = false, children }: Props) {
  const { fold, summary, content } = useFoldStyles();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details className={fold} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={summary}>{title}</summary>
      <div className={content}>{children(isOpen)}</div>
    </details>
  );
}

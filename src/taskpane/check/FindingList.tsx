/**
 * Findings in pieces of a fixed number of lines. Only pieces near the view are in the page, the others leave their
 * height: memory stays the same however long the list, and lines may be as high as their words need.
 */
import { useEffect, useRef, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { PlanPack } from '../../plan/schema';
import { FindingItem } from './FindingItem';
import type { CheckedForm } from './judge-workbook';
import type { FindingLine, Line } from './listing';
import type { Actions } from './useActions';

const pieceLength = 10;
/** Height of a line until it was seen, in px. */
const lineHeight = 112;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: '0 -8px', padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  heading: {
    margin: 0,
    padding: '12px 8px 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface Props {
  readonly lines: readonly Line[];
  /** Findings among the lines. */
  readonly count: number;
  readonly active: string | null;
  readonly plan: PlanPack;
  readonly form: CheckedForm;
  readonly actions: Actions;
  readonly onOpen: (line: FindingLine) => void;
}

export function FindingList(props: Props) {
  const pieces: (readonly Line[])[] = [];
  for (let start = 0; start < props.lines.length; start += pieceLength) {
    pieces.push(props.lines.slice(start, start + pieceLength));
  }
  return (
    <div>
      {pieces.map((piece, index) => (
        <Piece key={index} {...props} lines={piece} first={index === 0} />
      ))}
    </div>
  );
}

function Piece({ lines, first, ...props }: Props & { readonly first: boolean }) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(first);
  const [height, setHeight] = useState(lines.length * lineHeight);
  const holdsActive = lines.some(({ key }) => key === props.active);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (!entry.isIntersecting) setHeight(entry.boundingClientRect.height || lines.length * lineHeight);
        setNear(entry.isIntersecting);
      },
      // Of the pane's own document: a margin about the page that holds its frame ends at the frame.
      { root: document, rootMargin: '600px 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [lines.length]);
  if (!near && !holdsActive) return <div ref={box} style={{ height }} />;
  return (
    <div ref={box}>
      <ul className={styles.list}>
        {lines.map((line) =>
          line.kind === 'heading' ? (
            <li key={line.key}>
              <h3 className={styles.heading}>
                {line.text} ({line.count})
              </h3>
            </li>
          ) : (
            <li key={line.key} className={styles.item} aria-setsize={props.count} aria-posinset={line.number}>
              <FindingItem
                line={line}
                active={line.key === props.active}
                plan={props.plan}
                form={props.form}
                actions={props.actions}
                onOpen={props.onOpen}
              />
            </li>
          ),
        )}
      </ul>
    </div>
  );
}

/** A unit, or a file of no unit, in one line; opened, with its files and what can be decided about them. */
import { memo } from 'react';
import { Button, makeStyles, Text, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { UnitId } from '../../plan/schema';
import { showDate } from '../../sheet/dates';
import type { ReviewLine } from '../../work/desk-calls';
import { useText } from '../i18n/TextProvider';
import { Tag } from '../shared/severity';
import { usePlaceStyles } from '../shared/styles';
import {
  hasReplaced,
  isContested,
  isLate,
  isSentBack,
  linesOf,
  wantsLook,
  type Entry,
  type UnitEntry,
} from './board';
import { ChangesFold, type AskChanges } from './ChangesFold';
import type { Asked } from './DecisionDialog';
import { FileLine } from './FileLine';
import { noteText } from './notes';
import { filterTones, filterWord } from './states';

export interface EntryActions {
  readonly ask: (asked: Asked) => void;
  readonly remove: (line: ReviewLine) => void;
  /** Of the open workbook's own forms nothing can be taken away here. */
  readonly canRemove: (line: ReviewLine) => boolean;
  readonly changes: AskChanges;
  /** Makes the file to give back to one unit. */
  readonly giveBack: (unit: UnitId) => void;
}

const useStyles = makeStyles({
  item: {
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 54px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    width: '100%',
    padding: '6px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    // The hover colour of a button is too light for green and orange words in the dark theme.
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { paddingTop: '2px' },
  marks: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', fontSize: tokens.fontSizeBase200 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: '4px 8px 12px 28px',
  },
});

interface Props {
  readonly entry: Entry;
  /** All lines: a file may hold the forms of several units. */
  readonly lines: readonly ReviewLine[];
  readonly isOpen: boolean;
  readonly actions: EntryActions;
  readonly onToggle: (key: string | null) => void;
}

export const BoardEntry = memo(function BoardEntry(props: Props) {
  const { entry, isOpen, onToggle } = props;
  const styles = useStyles();
  const { t } = useText();
  const count = linesOf(entry).length;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        onClick={() => onToggle(isOpen ? null : entry.key)}
      >
        <span className={styles.chevron}>
          {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
        </span>
        <span>
          {entry.kind === 'unit' ? entry.unit.name : entry.line.file}
          <span className={styles.marks}>
            <Mark filter={entry.kind === 'unit' ? entry.state : 'nameless'} />
            {isLate(entry) ? <Mark filter="late" /> : null}
            {wantsLook(entry) ? <Mark filter="look" /> : null}
            {count > 1 ? <span>{t('board.files', { count })}</span> : null}
          </span>
        </span>
      </button>
      {isOpen ? <Opened {...props} /> : null}
    </li>
  );
});

function Mark({ filter }: { readonly filter: Parameters<typeof filterWord>[0] }) {
  const { t } = useText();
  return <Tag tone={filterTones[filter]}>{filterWord(filter, t)}</Tag>;
}

function Opened({ entry, lines, actions }: Props) {
  const styles = useStyles();
  const { t } = useText();
  return (
    <div className={styles.body}>
      {entry.notes.map((note, index) => (
        <Tag key={index} tone={isContested(entry) ? 'warning' : 'note'} wrap>
          <Text size={200}>{noteText(note, t)}</Text>
        </Tag>
      ))}
      {linesOf(entry).map((line, index) => (
        <FileLine key={`${line.hash} ${index}`} line={line} entry={entry} lines={lines} actions={actions} />
      ))}
      {entry.kind === 'unit' && hasReplaced(entry) ? (
        <ChangesFold unit={entry.unit.id} of={entry.standing} ask={actions.changes} />
      ) : null}
      {entry.kind === 'unit' ? <UnitFoot entry={entry} actions={actions} /> : null}
    </div>
  );
}

/** How the unit stands in each appendix, and until when it may send. */
function UnitFoot({ entry, actions }: { readonly entry: UnitEntry; readonly actions: EntryActions }) {
  const { t } = useText();
  const { buttons, quiet } = usePlaceStyles();
  const target = useRestoreFocusTarget();
  const { unit, standing, state } = entry;
  const { due } = standing.deadlines;
  const counts = standing.standing === 'accepted';
  return (
    <>
      {counts ? (
        <Text size={200} className={quiet}>
          {standing.appendices
            .map(({ appendix, open }) =>
              open === 0
                ? t('board.appendix.clean', { appendix })
                : t('board.appendix.open', { appendix, count: open }),
            )
            .join(' · ')}
        </Text>
      ) : null}
      {state === 'missing' ? <Text size={200}>{t('board.nothing')}</Text> : null}
      {standing.extension ? (
        <Text size={200}>
          {t('board.extended', {
            date: showDate(standing.extension.until),
            reason: standing.extension.reason,
          })}
        </Text>
      ) : due ? (
        <Text size={200} className={quiet}>
          {t('common.due', { date: showDate(due) })}
        </Text>
      ) : null}
      <div className={buttons}>
        {isSentBack(entry) ? (
          <Button size="small" onClick={() => actions.giveBack(unit.id)}>
            {t('board.giveBack')}
          </Button>
        ) : null}
        <Button size="small" {...target} onClick={() => actions.ask({ kind: 'extend', unit })}>
          {t('decision.extend')}
        </Button>
        {standing.extension ? (
          <Button size="small" {...target} onClick={() => actions.ask({ kind: 'end-extension', unit })}>
            {t('decision.end-extension')}
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** One file of a unit: what became of it, why, what was decided about it, and what can be. */
import { Button, makeStyles, Text, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import type { Flag } from '../../consolidation';
import { outcomeWords } from '../../rules';
import { showDate } from '../../sheet/dates';
import { showTime } from '../../sheet/times';
import type { ReviewLine } from '../../work/desk-calls';
import { useText, type Say } from '../i18n/TextProvider';
import { outcomeTones } from '../shared/outcomes';
import { Tag } from '../shared/severity';
import { usePlaceStyles } from '../shared/styles';
import type { Entry } from './board';
import type { EntryActions } from './BoardEntry';
import { decisionsFor, partOf } from './file-decisions';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', gap: '2px', fontSize: tokens.fontSizeBase200 },
  file: { fontWeight: tokens.fontWeightSemibold },
  sentences: { margin: '2px 0', paddingInlineStart: tokens.spacingHorizontalL },
  buttons: { marginTop: '4px', gap: '4px' },
});

interface Props {
  readonly line: ReviewLine;
  readonly entry: Entry;
  readonly lines: readonly ReviewLine[];
  readonly actions: EntryActions;
}

export function FileLine({ line, entry, lines, actions }: Props) {
  const styles = useStyles();
  const { buttons, quiet } = usePlaceStyles();
  const { t, language } = useText();
  const target = useRestoreFocusTarget();
  const part = partOf(line, lines);
  return (
    <div className={styles.line}>
      {entry.kind === 'unit' ? <span className={styles.file}>{line.file}</span> : null}
      <span className={quiet}>
        {line.receivedAt === '' ? t('line.noTime') : t('line.received', { time: showTime(line.receivedAt) })}
      </span>
      {line.report ? <span className={quiet}>{reportText(line.report, t)}</span> : null}
      <Tag tone={outcomeTones[line.outcome]}>{outcomeWords[language][line.outcome]}</Tag>
      {standingText(line, t).map((text) => (
        <span key={text}>{text}</span>
      ))}
      {line.flags.map((flag) => (
        <Tag key={flag.kind} tone={flag.kind === 'late' ? 'warning' : 'note'} wrap>
          {flagText(flag, t)}
        </Tag>
      ))}
      {line.sentences.length > 0 ? (
        <ul className={styles.sentences}>
          {line.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
      {line.errors + line.warnings > line.sentences.length ? (
        <Text size={200} className={quiet}>
          {t('consolidate.findings', { errors: line.errors, warnings: line.warnings })}
        </Text>
      ) : null}
      <div className={`${buttons} ${styles.buttons}`}>
        {decisionsFor(line, entry).map((kind) => (
          <Button key={kind} size="small" {...target} onClick={() => actions.ask({ kind, line, part })}>
            {t(`decision.${kind}`)}
          </Button>
        ))}
        {actions.canRemove(line) ? (
          <Button
            size="small"
            appearance="subtle"
            aria-label={t('consolidate.remove', { file: line.file })}
            onClick={() => actions.remove(line)}
          >
            {t('line.remove')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function reportText({ number, date }: NonNullable<ReviewLine['report']>, t: Say): string {
  if (date === '') return t('line.reportNumber', { number });
  return number === ''
    ? t('line.reportDate', { date: dateText(date) })
    : t('line.report', { number, date: dateText(date) });
}

/** The date is ISO where it is one, else as it was written. */
function dateText(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? showDate(date) : date;
}

function standingText({ standing, refusal, supersededBy }: ReviewLine, t: Say): string[] {
  return [
    ...(refusal === null || refusal === 'unreadable' || refusal === 'rules' ? [] : [t(`refusal.${refusal}`)]),
    ...(standing === 'current' ? [t('line.counts')] : []),
    ...(standing === 'locked-out' ? [t('line.lockedOut')] : []),
    ...(supersededBy === null ? [] : [t('consolidate.superseded', { file: supersededBy })]),
  ];
}

function flagText(flag: Flag, t: Say): string {
  switch (flag.kind) {
    case 'late':
      return t('flag.late', { date: showDate(flag.due) });
    case 'replacement':
      return t('flag.replacement', { files: flag.of.join('; ') });
    case 'stand-in':
      return t('flag.stand-in', { source: flag.source, reason: flag.reason });
    case 'withdrawn':
    case 'accepted':
    case 'preferred':
      return t(`flag.${flag.kind}`, { reason: flag.reason });
  }
}

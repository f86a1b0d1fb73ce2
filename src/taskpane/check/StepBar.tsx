/**
 * Stays over the list while it scrolls: stepping through the findings, and what the last action came to, with its
 * way back.
 */
import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useText } from '../i18n/TextProvider';
import { FailureMessage } from '../shared/FailureMessage';
import { Tag } from '../shared/severity';
import type { Actions } from './useActions';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    paddingBlock: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: 'flex', gap: '8px', alignItems: 'center' },
  position: { flexGrow: 1, textAlign: 'center' },
  outcome: { justifyContent: 'space-between', alignItems: 'start' },
  undo: { flexShrink: 0, minWidth: 0 },
});

interface Props {
  /** Number of the finding in work, 0 for none, of those shown. */
  readonly position: number;
  readonly count: number;
  /** More has changed in the workbook than the result tells. */
  readonly stale: boolean;
  readonly actions: Actions;
  readonly onStep: (by: 1 | -1) => void;
}

export function StepBar({ position, count, stale, actions, onStep }: Props) {
  const styles = useStyles();
  const { t } = useText();
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <Button size="small" disabledFocusable={position === 1 || count === 0} onClick={() => onStep(-1)}>
          {t('check.previous')}
        </Button>
        <Text size={200} className={styles.position} title={t('check.keys')}>
          {t('check.position', { position, count })}
        </Text>
        <Button size="small" disabledFocusable={position === count} onClick={() => onStep(1)}>
          {t('check.next')}
        </Button>
      </div>
      {stale ? (
        <Tag tone="warning" wrap>
          {t('check.staleShort')}
        </Tag>
      ) : null}
      <ActionOutcome actions={actions} />
    </div>
  );
}

/** What the last action came to; nothing before the first. */
export function ActionOutcome({ actions }: { readonly actions: Actions }) {
  const styles = useStyles();
  const { t } = useText();
  if (actions.failure) return <FailureMessage failure={actions.failure} />;
  if (actions.said === null) return null;
  return (
    <div className={mergeClasses(styles.row, styles.outcome)}>
      <Tag tone="good" wrap>
        {actions.said}
      </Tag>
      {actions.undoCount > 0 ? (
        <Button size="small" className={styles.undo} disabledFocusable={actions.busy} onClick={actions.undo}>
          {t('check.undo')}
        </Button>
      ) : null}
    </div>
  );
}

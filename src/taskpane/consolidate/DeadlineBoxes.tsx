/** The two dates of a period: after the first a file is late, after the second it does not count by itself. */
import { makeStyles } from '@fluentui/react-components';
import type { Deadlines } from '../../consolidation';
import { useText } from '../i18n/TextProvider';
import { DateBox } from '../shared/DateBox';

const useStyles = makeStyles({
  boxes: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: '8px' },
  box: { flex: '1 1 120px', minWidth: 0 },
});

interface Props {
  readonly deadlines: Deadlines;
  readonly disabled: boolean;
  readonly onSet: (deadlines: Deadlines) => void;
}

export function DeadlineBoxes({ deadlines, disabled, onSet }: Props) {
  const styles = useStyles();
  const { t } = useText();
  return (
    <div className={styles.boxes}>
      {(['due', 'lock'] as const).map((which) => (
        <DateBox
          key={which}
          className={styles.box}
          label={t(`deadline.${which}`)}
          field={{ hint: t(`deadline.${which}.hint`) }}
          day={deadlines[which]}
          disabled={disabled}
          onSet={(day) => onSet({ ...deadlines, [which]: day })}
        />
      ))}
    </div>
  );
}

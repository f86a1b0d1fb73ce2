/** A button and a place to drop files. The button is first: dragging takes a mouse. */
import { useRef } from 'react';
import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useText } from '../i18n/TextProvider';
import { useDrop } from './useDrop';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalL,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  help: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** Files picked so far. */
  readonly count: number;
  readonly disabled: boolean;
  readonly onPick: (files: readonly File[]) => void;
}

export function FilePicker({ count, disabled, onPick }: Props) {
  const styles = useStyles();
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const zone = useRef<HTMLDivElement>(null);
  const over = useDrop(zone, (files) => {
    if (!disabled) onPick(files);
  });
  return (
    <div ref={zone} className={mergeClasses(styles.zone, over && !disabled && styles.over)}>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm,.xls,.xlsb,.ods,.zip"
        aria-label={t('consolidate.pick')}
        onChange={(event) => {
          const { files } = event.currentTarget;
          if (files) onPick([...files]);
          // The same files can be picked again after a change to them.
          event.currentTarget.value = '';
        }}
      />
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {t(count > 0 ? 'consolidate.pickMore' : 'consolidate.pick')}
      </Button>
      <Text size={200} className={styles.help}>
        {t('consolidate.drop')}
      </Text>
    </div>
  );
}

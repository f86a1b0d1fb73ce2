/** What the officer is told: an outcome, a question or a fault, with what can be done about it. */
import type { ReactNode } from 'react';
import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useText } from '../i18n/TextProvider';

const useStyles = makeStyles({
  bar: { alignItems: 'start' },
  body: { overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalXS },
  title: { display: 'block' },
  detail: { marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

export interface MessageProps {
  readonly intent?: 'info' | 'success' | 'warning' | 'error';
  readonly title?: string;
  readonly text: ReactNode;
  /** For a report of the fault; folded away. */
  readonly detail?: string;
  readonly actions?: ReactNode;
}

export function Message({ intent = 'error', title, text, detail, actions }: MessageProps) {
  const styles = useStyles();
  const { t } = useText();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {title === undefined ? null : <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {text}
        {detail === undefined ? null : (
          <details className={styles.detail}>
            <summary>{t('failure.detail')}</summary>
            {detail}
          </details>
        )}
      </MessageBarBody>
      {actions === undefined ? null : <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}

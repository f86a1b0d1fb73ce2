/** Catches what no one foresaw, so that a fault shows as words and never as an empty pane. */
import { Component, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { Message } from '../shared/Message';
import type { Say } from '../i18n/TextProvider';

interface Props {
  readonly t: Say;
  readonly children: ReactNode;
}

export class ErrorBoundary extends Component<Props, { readonly fault: string | null }> {
  override state = { fault: null };

  static getDerivedStateFromError(thrown: unknown) {
    return { fault: thrown instanceof Error ? thrown.message : String(thrown) };
  }

  override render() {
    const { t, children } = this.props;
    if (this.state.fault === null) return children;
    return (
      <Message
        title={t('app.crash.title')}
        text={t('app.crash.text')}
        detail={this.state.fault}
        actions={<Button onClick={() => location.reload()}>{t('app.crash.again')}</Button>}
      />
    );
  }
}

/** From the host's answer to what the pane shows. */
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { Host } from '../../excel';
import { defaultPlan } from '../../plan/packs';
import { TextProvider, useText } from '../i18n/TextProvider';
import { Announcer } from '../shared/announcer';
import { Message } from '../shared/Message';
import { ErrorBoundary } from './ErrorBoundary';
import { placeOf } from './places';
import { Shell } from './Shell';
import { useTheme } from './theme';

const useStyles = makeStyles({
  // Not on the provider itself: its class is given to every list that opens, which would then cover the pane.
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
  notice: { padding: '20px' },
});

export function App({ host }: { readonly host: Host }) {
  return (
    <FluentProvider theme={useTheme()}>
      <div className={useStyles().page}>
        <TextProvider>
          <Guarded host={host} />
        </TextProvider>
      </div>
    </FluentProvider>
  );
}

function Guarded({ host }: { readonly host: Host }) {
  const { t } = useText();
  return (
    <ErrorBoundary t={t}>
      <Announcer>
        {host.kind === 'ready' ? (
          <Shell plan={defaultPlan} first={placeOf(location.search)} />
        ) : (
          <NoHost host={host} />
        )}
      </Announcer>
    </ErrorBoundary>
  );
}

function NoHost({ host }: { readonly host: Exclude<Host, { kind: 'ready' }> }) {
  const { t } = useText();
  const { notice } = useStyles();
  return (
    <main className={notice}>
      {host.kind === 'outside' ? (
        <Message intent="info" title={t('app.outside.title')} text={t('app.outside.text')} />
      ) : (
        <Message
          intent="warning"
          title={t('app.old.title')}
          text={t('app.old.text', { needed: host.needed })}
        />
      )}
    </main>
  );
}

/**
 * Ways out for a finished file. No way is sure: a link to a blob does nothing on a Mac (OfficeDev/office-js #3385)
 * and in some WebViews, and says nothing about it; so the link stays in sight with what to do instead.
 */
import { useEffect, useMemo, useState } from 'react';
import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { openAsWorkbook, type HostFailure } from '../../excel';
import { useText } from '../i18n/TextProvider';
import { useAnnounce } from './announcer';
import { blobOf, sizeText, type Delivery } from './delivery';
import { FailureMessage } from './FailureMessage';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  help: { color: tokens.colorNeutralForeground2 },
  link: { overflowWrap: 'anywhere' },
});

export function DeliveryLinks({ delivery }: { readonly delivery: Delivery }) {
  const styles = useStyles();
  const { t, language } = useText();
  const announce = useAnnounce();
  const [opened, setOpened] = useState<'no' | 'yes' | HostFailure>('no');
  const url = useMemo(() => URL.createObjectURL(blobOf(delivery)), [delivery]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  const open = async () => {
    const answer = await openAsWorkbook(delivery.bytes);
    setOpened(answer.ok ? 'yes' : answer.failure);
    if (answer.ok) announce(t('delivery.opened'));
  };
  return (
    <div className={styles.list}>
      {delivery.kind === 'xlsx' ? <Button onClick={() => void open()}>{t('delivery.open')}</Button> : null}
      {opened === 'yes' ? <Text>{t('delivery.opened')}</Text> : null}
      {typeof opened === 'object' ? <FailureMessage failure={opened} /> : null}
      <Link className={styles.link} href={url} download={delivery.file}>
        {t('delivery.save', { file: delivery.file, size: sizeText(delivery.bytes.length, language) })}
      </Link>
      <Text size={200} className={styles.help}>
        {t(delivery.kind === 'xlsx' ? 'delivery.help' : 'delivery.helpZip')}
      </Text>
    </div>
  );
}

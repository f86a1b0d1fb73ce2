/** The workbook has this form already: what would be kept, what has no place, and the officer's word on it. */
import { Button, Text } from '@fluentui/react-components';
import { valueText } from '../../sheet/values';
import { useText } from '../i18n/TextProvider';
import { Message } from '../shared/Message';
import { usePlaceStyles } from '../shared/styles';
import type { Prepared } from './prepare';

/** As many as fit in view; all of them are on the sheet. */
const leftoversShown = 5;
const lettersShown = 60;

interface Props {
  readonly prepared: Prepared;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function ExistingQuestion({ prepared, onConfirm, onCancel }: Props) {
  const { t } = useText();
  const { group, buttons, list } = usePlaceStyles();
  const { request, existing } = prepared;
  if (!existing) return null;
  const { kept, leftovers } = existing.carried;
  const more = leftovers.length - leftoversShown;
  return (
    <Message
      intent="warning"
      title={t('insert.existing.title')}
      text={
        <div className={group}>
          <Text>
            {t('insert.existing.text', {
              unit: request.unit.name,
              period: request.period.name,
              sheets: existing.shown.join(', '),
            })}
          </Text>
          <Text>
            {kept === 0 && leftovers.length === 0
              ? t('insert.existing.none')
              : t('insert.existing.carried', { count: kept })}
          </Text>
          {existing.leftoverSheet === null ? null : (
            <div>
              {t('insert.existing.left', { count: leftovers.length, sheet: existing.leftoverSheet })}
              <ul className={list}>
                {leftovers.slice(0, leftoversShown).map(({ place, value }) => (
                  <li key={`${place.sheet}!${place.address}`}>
                    {place.sheet}!{place.address}: {begin(valueText(value))}
                  </li>
                ))}
                {more > 0 ? <li>{t('insert.existing.more', { count: more })}</li> : null}
              </ul>
            </div>
          )}
          <Text>
            {t('insert.existing.order')} {t('common.noUndo')}
          </Text>
          <div className={buttons}>
            <Button appearance="primary" onClick={onConfirm}>
              {t('insert.existing.replace')}
            </Button>
            <Button onClick={onCancel}>{t('common.cancel')}</Button>
          </div>
        </div>
      }
    />
  );
}

function begin(text: string): string {
  return text.length > lettersShown ? `${text.slice(0, lettersShown).trimEnd()}…` : text;
}

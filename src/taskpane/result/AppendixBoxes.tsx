/** "Trình bày phụ lục": how the official appendices of a product are printed. As the plan prints them by default. */
import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
} from '@fluentui/react-components';
import type { PlanPack } from '../../plan/schema';
import { showDate } from '../../sheet/dates';
import { DateBox } from '../shared/DateBox';
import { useText } from '../i18n/TextProvider';
import { usePlaceStyles } from '../shared/styles';
import { lacksHalf } from './appendix-draft';
import type { AppendixDraftNow } from './useAppendixDraft';

const useStyles = makeStyles({
  boxes: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  box: { flex: '1 1 120px', minWidth: 0 },
});

interface Props extends AppendixDraftNow {
  readonly plan: PlanPack;
  readonly disabled: boolean;
}

export function AppendixBoxes({ plan, draft, change, disabled }: Props) {
  const { boxes, box } = useStyles();
  const { group, wide, quiet } = usePlaceStyles();
  const { t } = useText();
  const { suggested } = plan.document;
  const isSuggested = suggested?.number === draft.number && suggested.date === draft.date;
  return (
    <div className={group}>
      <Field label={t('appendices.columns')}>
        <RadioGroup
          disabled={disabled}
          value={draft.withResults ? 'results' : 'plan'}
          onChange={(_, { value }) => change({ withResults: value === 'results' })}
        >
          <Radio value="results" label={t('appendices.withResults')} />
          <Radio value="plan" label={t('appendices.asPrinted')} />
        </RadioGroup>
      </Field>
      <Field label={t('appendices.page')}>
        <RadioGroup
          layout="horizontal"
          disabled={disabled}
          value={draft.portrait ? 'portrait' : 'landscape'}
          onChange={(_, { value }) => change({ portrait: value === 'portrait' })}
        >
          <Radio value="landscape" label={t('appendices.landscape')} />
          <Radio value="portrait" label={t('appendices.portrait')} />
        </RadioGroup>
      </Field>
      <Checkbox
        label={t('appendices.roman')}
        checked={draft.roman}
        disabled={disabled}
        onChange={(_, { checked }) => change({ roman: checked === true })}
      />
      <Checkbox
        label={t('appendices.signature')}
        checked={draft.signature}
        disabled={disabled}
        onChange={(_, { checked }) => change({ signature: checked === true })}
      />
      <div className={boxes}>
        <Field className={box} label={t('appendices.number')}>
          <Input
            className={wide}
            autoComplete="off"
            disabled={disabled}
            placeholder={suggested?.number ?? ''}
            value={draft.number}
            onChange={(_, { value }) => change({ number: value })}
          />
        </Field>
        <DateBox
          className={box}
          label={t('appendices.date')}
          day={draft.date}
          disabled={disabled}
          onSet={(date) => change({ date })}
        />
      </div>
      {suggested && !isSuggested ? (
        <div>
          <Button size="small" disabled={disabled} onClick={() => change(suggested)}>
            {t('appendices.suggested', { number: suggested.number, date: showDate(suggested.date) })}
          </Button>
        </div>
      ) : null}
      <Text size={200} className={quiet} role={lacksHalf(draft) ? 'alert' : undefined}>
        {t(lacksHalf(draft) ? 'appendices.half' : 'appendices.blanks')}
      </Text>
    </div>
  );
}

/** The explanation of a warning, written into its cell. What stands there is offered for changing, never lost. */
import { useState } from 'react';
import { Button, Field, Textarea } from '@fluentui/react-components';
import type { Finding } from '../../rules';
import { valueText } from '../../sheet/values';
import { useText } from '../i18n/TextProvider';
import { usePlaceStyles } from '../shared/styles';
import { explanationCell } from './explaining';
import type { CheckedForm } from './judge-workbook';
import type { Actions } from './useActions';

interface Props {
  readonly finding: Finding;
  readonly form: CheckedForm;
  readonly actions: Actions;
}

export function ExplainBox({ finding, form, actions }: Props) {
  const { group, buttons } = usePlaceStyles();
  const { t } = useText();
  const cell = explanationCell(form.submission, finding);
  const before = cell?.cell?.value ?? null;
  const [text, setText] = useState(valueText(before));
  if (!cell) return null;
  const after = text.trim();
  return (
    <div className={group}>
      <Field label={t('check.explain.label', { cell: `${cell.place.sheet}!${cell.place.address}` })}>
        <Textarea
          value={text}
          resize="vertical"
          onChange={(_, { value }) => setText(value)}
          onKeyDown={(event) => event.stopPropagation()}
        />
      </Field>
      <div className={buttons}>
        <Button
          size="small"
          disabledFocusable={actions.busy || after === '' || after === valueText(before)}
          onClick={() => actions.explain({ ...cell.place, before, after })}
        >
          {t('check.explain.submit')}
        </Button>
      </div>
    </div>
  );
}

/** What a repair would change, before it is done: each cell before and after. */
import { useState } from 'react';
import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { PlanPack } from '../../plan/schema';
import { catalogue, type Finding, type Fix } from '../../rules';
import type { CellValue } from '../../sheet/model';
import { valueText } from '../../sheet/values';
import { useText, type Say } from '../i18n/TextProvider';
import { usePlaceStyles } from '../shared/styles';
import type { CheckedForm } from './judge-workbook';
import { editOf, repairsOfRule } from './repairing';
import type { Actions } from './useActions';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  head: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, padding: '2px 4px' },
  cell: { padding: '2px 4px', verticalAlign: 'top', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  place: { whiteSpace: 'nowrap' },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** More samples than this are not read before one presses the button. */
const shownAtOnce = 5;

interface Props {
  readonly finding: Finding;
  readonly form: CheckedForm;
  readonly plan: PlanPack;
  readonly actions: Actions;
}

export function RepairBox({ finding, form, actions }: Props) {
  const { group, buttons } = usePlaceStyles();
  const { t, language } = useText();
  const [all, setAll] = useState(false);
  const repair = form.repairs.get(finding);
  if (!repair) return null;
  if (repair.kind === 'asked') {
    return (
      <div className={group}>
        <Text size={200}>{t('check.choose')}</Text>
        <div className={buttons}>
          {repair.choices.map((fixes, index) => (
            <Button
              key={index}
              size="small"
              disabledFocusable={actions.busy}
              onClick={() => actions.mend(fixes.map(editOf))}
            >
              {fixes.map(({ place, after }) => `${place.address}: ${shown(after, t)}`).join('; ')}
            </Button>
          ))}
        </div>
      </div>
    );
  }
  const ofRule = repairsOfRule(form, finding.ruleId);
  const fixes = all ? ofRule : repair.fixes;
  const more = ofRule.length > repair.fixes.length;
  return (
    <div className={group}>
      {all ? (
        <Text size={200}>{t('check.allOf', { rule: catalogue[language][finding.ruleId].title })}</Text>
      ) : null}
      <Preview fixes={fixes} />
      <div className={buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={actions.busy}
          onClick={() => actions.mend(fixes.map(editOf))}
        >
          {t('check.mend', { count: fixes.length })}
        </Button>
        {more ? (
          <Button size="small" onClick={() => setAll(!all)}>
            {all ? t('check.onlyThis') : t('check.seeAll', { count: ofRule.length })}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function Preview({ fixes }: { readonly fixes: readonly Fix[] }) {
  const styles = useStyles();
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const hidden = fixes.length - shownAtOnce;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['cell', 'before', 'after'] as const).map((column) => (
              <th key={column} scope="col" className={mergeClasses(styles.head, styles.place)}>
                {t(`check.preview.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(open ? fixes : fixes.slice(0, shownAtOnce)).map(({ place, before, after }) => (
            <tr key={`${place.sheet}!${place.address}`}>
              <td className={mergeClasses(styles.cell, styles.place)}>{place.address}</td>
              <td className={mergeClasses(styles.cell, styles.before)}>{shown(before, t)}</td>
              <td className={mergeClasses(styles.cell, styles.after)}>{shown(after, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && !open ? (
        <Button size="small" appearance="transparent" onClick={() => setOpen(true)}>
          {t('check.preview.more', { count: hidden })}
        </Button>
      ) : null}
    </>
  );
}

/** A number as its cell will show it: grouped, 2500 would look like the `2.500` that was typed as text. */
function shown(value: CellValue, t: Say): string {
  if (value === null || value === '') return t('check.preview.blank');
  return typeof value === 'number' ? valueText(value).replace('.', ',') : valueText(value);
}

/** What a check says of one form: how far it is, what stands against it, and where. */
import { Fragment } from 'react';
import { makeStyles, ProgressBar, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { PlanPack } from '../../plan/schema';
import { outcomeWords } from '../../rules';
import type { CellPlace } from '../../submission';
import { useText } from '../i18n/TextProvider';
import { Message } from '../shared/Message';
import { outcomeTones } from '../shared/outcomes';
import { Tag } from '../shared/severity';
import { usePlaceStyles } from '../shared/styles';
import { FindingItem } from './FindingItem';
import { countFindings } from './grouping';
import type { CheckedForm } from './judgeWorkbook';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  name: { margin: 0 },
  bars: { display: 'grid', gridTemplateColumns: '1fr auto', alignItems: 'center', gap: '4px 8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyle: 'none', margin: '0 -8px', padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

interface Props {
  readonly form: CheckedForm;
  readonly plan: PlanPack;
  readonly onGoTo: (place: CellPlace) => void;
}

export function FormResult({ form, plan, onGoTo }: Props) {
  const styles = useStyles();
  const { group, quiet } = usePlaceStyles();
  const { t, language } = useText();
  const counts = countFindings(form.findings);
  const open = counts.error + counts.warning + counts.note;
  return (
    <section className={group}>
      <div>
        <Subtitle2 as="h2" block className={styles.name}>
          {form.unit?.name ?? t('check.unknownUnit')}
        </Subtitle2>
        {form.periodName === '' ? null : <Text className={quiet}>{form.periodName}</Text>}
      </div>
      <div className={styles.counts}>
        <span>{t('check.ifSent')}</span>
        <Tag tone={outcomeTones[form.outcome]}>
          <b>{outcomeWords[language][form.outcome]}</b>
        </Tag>
        {(['error', 'warning', 'note', 'settled'] as const)
          .filter((kind) => counts[kind] > 0)
          .map((kind) => (
            <span key={kind}>{t(`check.count.${kind}`, { count: counts[kind] })}</span>
          ))}
      </div>
      <div className={styles.bars}>
        {form.completeness.map(({ appendix, done, count }) => {
          const words = t(`check.complete.${appendix}`, { done, count });
          return (
            <Fragment key={appendix}>
              <ProgressBar
                thickness="large"
                value={done}
                max={count}
                color={done === count ? 'success' : 'brand'}
                aria-label={`${t('check.complete.label')}: ${words}`}
              />
              <Text size={200}>{words}</Text>
            </Fragment>
          );
        })}
      </div>
      {open === 0 ? <Message intent="success" text={t('check.clean')} /> : null}
      {form.groups.map(({ sheet, findings }) => (
        <div key={sheet ?? ''}>
          <h3 className={styles.heading}>{sheet ?? t('check.wholeFile')}</h3>
          <ul className={styles.list}>
            {findings.map((finding, index) => (
              <li key={index} className={styles.item}>
                <FindingItem finding={finding} plan={plan} onGoTo={onGoTo} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Of a form: whose it is, what would become of it, how many findings of each kind, and each sheet in one line. */
import { makeStyles, Subtitle2, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { severityWords, outcomeWords } from '../../rules';
import { useText } from '../i18n/TextProvider';
import { outcomeTones } from '../shared/outcomes';
import { Bar } from '../shared/Bar';
import { Tag, ToneIcon } from '../shared/severity';
import { usePlaceStyles } from '../shared/styles';
import type { CheckedForm } from './judge-workbook';
import { kinds, type Kind } from './listing';
import { countFindings, type FindingCounts } from './order';

const useStyles = makeStyles({
  name: { margin: 0 },
  kinds: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  kind: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  sheets: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'center',
    gap: '6px 8px',
    margin: 0,
  },
  sheet: { fontWeight: tokens.fontWeightSemibold },
  counts: { gridColumn: '2 / -1', color: tokens.colorNeutralForeground2, marginTop: '-4px' },
  row: { display: 'contents' },
});

interface Props {
  readonly form: CheckedForm;
  /** Kinds that the list is narrowed to. */
  readonly shown: ReadonlySet<Kind>;
  readonly onToggle: (kind: Kind) => void;
}

export function FormSummary({ form, shown, onToggle }: Props) {
  const styles = useStyles();
  const { group, quiet } = usePlaceStyles();
  const { t, language } = useText();
  const counts = countFindings(form.findings);
  const word = (kind: Kind) => (kind === 'settled' ? t('check.settled') : severityWords[language][kind]);
  return (
    <section className={group}>
      <div>
        <Subtitle2 as="h2" block className={styles.name}>
          {form.unit?.name ?? t('check.unknownUnit')}
        </Subtitle2>
        {form.periodName === '' ? null : <Text className={quiet}>{form.periodName}</Text>}
      </div>
      <div>
        {t('check.ifSent')}{' '}
        <Tag tone={outcomeTones[form.outcome]}>
          <b>{outcomeWords[language][form.outcome]}</b>
        </Tag>
      </div>
      <div className={styles.kinds} role="group" aria-label={t('check.show')}>
        {kinds
          .filter((kind) => counts[kind] > 0)
          .map((kind) => (
            <ToggleButton
              key={kind}
              size="small"
              className={styles.kind}
              icon={<ToneIcon tone={kind === 'settled' ? 'good' : kind} />}
              checked={shown.has(kind)}
              onClick={() => onToggle(kind)}
            >
              {word(kind)} {counts[kind]}
            </ToggleButton>
          ))}
      </div>
      <Sheets form={form} />
    </section>
  );
}

function Sheets({ form }: { readonly form: CheckedForm }) {
  const styles = useStyles();
  const { t } = useText();
  return (
    <div className={styles.sheets} role="list" aria-label={t('check.complete.label')}>
      {form.completeness.map(({ appendix, done, count }) => {
        const sheet = form.submission.sheets[appendix]?.name ?? appendix;
        const words = t(`check.complete.${appendix}`, { done, count });
        const counts = countFindings(
          form.findings.filter(({ place }) => place.kind !== 'file' && place.sheet === sheet),
        );
        return (
          <div key={appendix} role="listitem" className={styles.row}>
            <Text size={200} className={styles.sheet}>
              {sheet}
            </Text>
            <Bar
              thickness="large"
              value={done}
              max={count}
              color={done === count ? 'success' : 'brand'}
              aria-label={`${sheet}: ${words}`}
            />
            <Text size={200}>{words}</Text>
            <Counts counts={counts} />
          </div>
        );
      })}
    </div>
  );
}

function Counts({ counts }: { readonly counts: FindingCounts }) {
  const styles = useStyles();
  const { t } = useText();
  const said = kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(`check.count.${kind}`, { count: counts[kind] }));
  return (
    <Text size={200} className={styles.counts}>
      {said.length === 0 ? t('check.count.none') : said.join(', ')}
    </Text>
  );
}

/** Every file with what becomes of it and why. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { RegisterLine } from '../../consolidation';
import type { PlanPack } from '../../plan/schema';
import { outcomeWords, sentenceOf } from '../../rules';
import { countFindings } from '../check/order';
import { useText } from '../i18n/TextProvider';
import { outcomeTones } from '../shared/outcomes';
import { Tag } from '../shared/severity';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 64px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  remove: { alignSelf: 'start' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly lines: readonly RegisterLine[];
  readonly plan: PlanPack;
  readonly disabled: boolean;
  readonly onRemove: (hash: string) => void;
}

export function FileList({ lines, plan, disabled, onRemove }: Props) {
  const styles = useStyles();
  const { t } = useText();
  return (
    <ul className={styles.list}>
      {lines.map((line, index) => {
        const { file, hash } = line.received;
        return (
          <li key={`${hash}-${index}`} className={styles.item}>
            <div>
              <div>{line.unit?.name ?? file}</div>
              {line.unit ? <div className={styles.quiet}>{file}</div> : null}
              <Standing line={line} plan={plan} />
            </div>
            <Button
              className={styles.remove}
              appearance="subtle"
              size="small"
              icon={<Dismiss16Regular />}
              disabled={disabled}
              aria-label={t('consolidate.remove', { file })}
              onClick={() => onRemove(hash)}
            />
          </li>
        );
      })}
    </ul>
  );
}

function Standing({ line, plan }: { readonly line: RegisterLine; readonly plan: PlanPack }) {
  const { quiet } = useStyles();
  const { t, language } = useText();
  const { content } = line.received;
  if (content.kind === 'unreadable') {
    return (
      <>
        <Tag tone="refused">{outcomeWords[language]['not-accepted']}</Tag>
        <div className={quiet}>{sentenceOf(content.finding, language, plan)}</div>
      </>
    );
  }
  const { error, warning } = countFindings(content.findings);
  const [first] = content.findings;
  return (
    <>
      <Tag tone={outcomeTones[content.outcome]}>{outcomeWords[language][content.outcome]}</Tag>
      {content.outcome === 'not-accepted' && first ? (
        <div className={quiet}>{sentenceOf(first, language, plan)}</div>
      ) : null}
      {content.outcome !== 'not-accepted' && error + warning > 0 ? (
        <div className={quiet}>{t('consolidate.findings', { errors: error, warnings: warning })}</div>
      ) : null}
      {line.supersededBy === null ? null : (
        <div className={quiet}>{t('consolidate.superseded', { file: line.supersededBy })}</div>
      )}
    </>
  );
}

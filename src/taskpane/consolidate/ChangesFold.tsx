/** What a unit's newer file says otherwise, and what that does to the province. Worked out only when it is opened. */
import { useEffect, useState } from 'react';
import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { UnitId } from '../../plan/schema';
import type { ChangedCell, ChangedTotal, UnitChanges } from '../../work/desk-changes';
import { useText } from '../i18n/TextProvider';
import { Fold } from '../shared/Fold';
import { usePlaceStyles } from '../shared/styles';
import { totalChangeText } from './change-text';

/** Cells that are listed before the rest is asked for. */
const shownFirst = 5;

/** Undefined where the desk broke down, which is then on the screen. */
export type AskChanges = (unit: UnitId) => Promise<UnitChanges | null | undefined>;

interface Props {
  readonly unit: UnitId;
  /** Another object with every review: what was worked out before is then old. */
  readonly of: object;
  readonly ask: AskChanges;
}

export function ChangesFold(props: Props) {
  const { t } = useText();
  return <Fold title={t('changes.title')}>{(isOpen) => (isOpen ? <AskedChanges {...props} /> : null)}</Fold>;
}

function AskedChanges({ unit, of, ask }: Props) {
  const { t } = useText();
  const [known, setKnown] = useState<{ of: object; changes: UnitChanges | null } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void ask(unit).then((changes) => {
      if (isCurrent && changes !== undefined) setKnown({ of, changes });
    });
    return () => {
      isCurrent = false;
    };
  }, [ask, unit, of]);
  if (known?.of !== of) return <Spinner size="tiny" label={t('changes.comparing')} labelPosition="after" />;
  return known.changes ? <Changes {...known.changes} /> : <span>{t('changes.unreadable')}</span>;
}

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  item: { marginBottom: '4px' },
});

function Changes({ before, after, cells, totals }: UnitChanges) {
  const styles = useStyles();
  const { quiet } = usePlaceStyles();
  const { t } = useText();
  const [all, setAll] = useState(false);
  const shown = all ? cells : cells.slice(0, shownFirst);
  return (
    <div className={styles.whole}>
      <Text size={200} className={quiet}>
        {t('changes.files', { before, after })}
      </Text>
      <b>{t('changes.cells', { count: cells.length })}</b>
      {cells.length > 0 ? (
        <ul className={styles.list}>
          {shown.map((cell) => (
            <CellItem key={`${cell.row} ${cell.column}`} {...cell} />
          ))}
        </ul>
      ) : null}
      {shown.length < cells.length ? (
        <Button size="small" onClick={() => setAll(true)}>
          {t('changes.all', { count: cells.length })}
        </Button>
      ) : null}
      <b>{t('changes.totals')}</b>
      {totals.length === 0 ? (
        <Text size={200}>{t('changes.noTotals')}</Text>
      ) : (
        <ul className={styles.list}>
          {totals.map((total) => (
            <TotalItem key={total.measure} total={total} />
          ))}
        </ul>
      )}
    </div>
  );
}

function CellItem({ row, column, before, after }: ChangedCell) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      {row} · {column}: {before} → <b>{after}</b>
    </li>
  );
}

function TotalItem({ total }: { readonly total: ChangedTotal }) {
  const styles = useStyles();
  const { t, language } = useText();
  return (
    <li className={styles.item}>
      {t('trace.measure', { id: total.measure, label: total.label })}: {totalChangeText(total, t, language)}
    </li>
  );
}

/** Narrowing, grouping and stepping through the list, and its colours in the table. */
import { Button, makeStyles, SearchBox, Select, Text, tokens } from '@fluentui/react-components';
import { useText } from '../i18n/TextProvider';
import { usePlaceStyles } from '../shared/styles';
import { groupings, type Filter, type Grouping } from './listing';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  // In view while the list scrolls by beneath.
  steps: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    paddingBlock: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  search: { flex: '1 1 130px', minWidth: 0 },
  groups: { flex: '1 1 120px', minWidth: 0 },
  position: { flexGrow: 1, textAlign: 'center' },
});

interface Props {
  readonly filter: Filter;
  readonly grouping: Grouping;
  /** Number of the finding in work, 0 for none, of those shown. */
  readonly position: number;
  readonly count: number;
  /** Cells that are coloured. */
  readonly marked: number;
  readonly busy: boolean;
  readonly onSearch: (search: string) => void;
  readonly onGroup: (grouping: Grouping) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onMark: (on: boolean) => void;
}

export function FindingTools(props: Props) {
  const { filter, grouping, position, count, marked, busy } = props;
  const styles = useStyles();
  const { quiet } = usePlaceStyles();
  const { t } = useText();
  return (
    <>
      <div className={styles.row}>
        <SearchBox
          className={styles.search}
          aria-label={t('check.search')}
          placeholder={t('check.search')}
          dismiss={{ 'aria-label': t('check.searchClear') }}
          value={filter.search}
          onChange={(_, { value }) => props.onSearch(value)}
        />
        <Select
          className={styles.groups}
          aria-label={t('check.groupBy')}
          value={grouping}
          onChange={(_, { value }) => props.onGroup(groupings.find((one) => one === value) ?? 'sheet')}
        >
          {groupings.map((one) => (
            <option key={one} value={one}>
              {t(`check.by.${one}`)}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.row}>
        <Button size="small" disabledFocusable={busy} onClick={() => props.onMark(marked === 0)}>
          {marked === 0 ? t('check.mark') : t('check.unmark', { count: marked })}
        </Button>
        <Text size={200} className={quiet}>
          {t('check.markHint')}
        </Text>
      </div>
      <div className={`${styles.row} ${styles.steps}`}>
        <Button
          size="small"
          disabledFocusable={position === 1 || count === 0}
          onClick={() => props.onStep(-1)}
        >
          {t('check.previous')}
        </Button>
        <Text size={200} className={styles.position} title={t('check.keys')}>
          {t('check.position', { position, count })}
        </Text>
        <Button size="small" disabledFocusable={position === count} onClick={() => props.onStep(1)}>
          {t('check.next')}
        </Button>
      </div>
    </>
  );
}

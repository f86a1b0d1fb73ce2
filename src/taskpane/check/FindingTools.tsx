/** Narrowing and grouping the list, and its colours in the table. */
import { Button, makeStyles, SearchBox, Select, Text } from '@fluentui/react-components';
import { canAddNotes } from '../../excel';
import { useText } from '../i18n/TextProvider';
import { usePlaceStyles } from '../shared/styles';
import { groupings, type Filter, type Grouping } from './listing';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  search: { flex: '1 1 130px', minWidth: 0 },
  groups: { flex: '1 1 120px', minWidth: 0 },
});

interface Props {
  readonly filter: Filter;
  readonly grouping: Grouping;
  /** Entries that are marked; null while marks are off. */
  readonly marked: number | null;
  readonly busy: boolean;
  readonly onSearch: (search: string) => void;
  readonly onGroup: (grouping: Grouping) => void;
  readonly onMark: (on: boolean) => void;
}

export function FindingTools(props: Props) {
  const { filter, grouping, marked, busy } = props;
  const styles = useStyles();
  const { quiet } = usePlaceStyles();
  const { t } = useText();
  return (
    <>
      <div className={styles.row}>
        <SearchBox
          className={styles.search}
          aria-label={t('check.search')}
          placeholder={t('check.searchHint')}
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
        <Button size="small" disabledFocusable={busy} onClick={() => props.onMark(marked === null)}>
          {marked === null ? t('check.mark') : t('check.unmark', { count: marked })}
        </Button>
        <Text size={200} className={quiet}>
          {t(canAddNotes() ? 'check.markHint.notes' : 'check.markHint')}
        </Text>
      </div>
    </>
  );
}

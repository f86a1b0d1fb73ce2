/** Who has sent what: counts to narrow by, and a line for each unit that opens to its files. */
import { memo, useDeferredValue, useMemo, useRef, useState } from 'react';
import { makeStyles, SearchBox, Select, Text, ToggleButton, tokens } from '@fluentui/react-components';
import type { PlanPack } from '../../plan/schema';
import type { Review } from '../../work/desk-calls';
import { useText } from '../i18n/TextProvider';
import { ToneIcon } from '../shared/severity';
import { usePlaceStyles } from '../shared/styles';
import { BoardEntry, type EntryActions } from './BoardEntry';
import { boardOf } from './board';
import {
  boardFilters,
  closedGroups,
  countsOf,
  everything,
  narrowed,
  type BoardFilter,
  type Narrowing,
} from './narrowing';
import { filterTones, filterWord } from './states';
import { useKeptFocus } from './useKeptFocus';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  filter: {
    minWidth: 0,
    minHeight: '28px',
    paddingInline: tokens.spacingHorizontalS,
    gap: '4px',
    fontWeight: 'normal',
  },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  // Their words are read whole: one below the other in the narrowest pane.
  tool: { flex: '1 1 170px', minWidth: 0 },
  list: { listStyle: 'none', margin: '0 -8px', padding: 0 },
});

interface Props {
  readonly review: Review;
  readonly plan: PlanPack;
  readonly actions: EntryActions;
}

export const StatusBoard = memo(function StatusBoard({ review, plan, actions }: Props) {
  const styles = useStyles();
  const { group, quiet } = usePlaceStyles();
  const { t } = useText();
  const [narrowing, setNarrowing] = useState<Narrowing>(everything);
  const [opened, setOpened] = useState<string | null>(null);
  const board = useMemo(() => boardOf(review, plan), [review, plan]);
  const counts = useMemo(() => countsOf(board), [board]);
  // The buttons and the search answer at once, the list follows.
  const followed = useDeferredValue(narrowing);
  const shown = useMemo(() => narrowed(board, followed, plan), [board, followed, plan]);
  const search = useRef<HTMLInputElement>(null);
  const keep = useKeptFocus(search);
  const toggle = (filter: BoardFilter) => {
    const filters = new Set(narrowing.filters);
    if (!filters.delete(filter)) filters.add(filter);
    setNarrowing({ ...narrowing, filters });
  };
  return (
    <section className={group} aria-label={t('board.title')}>
      <b>{t('consolidate.units', { received: review.counts.received, expected: review.counts.expected })}</b>
      <div className={styles.filters} role="group" aria-label={t('check.show')}>
        {boardFilters
          .filter((filter) => counts[filter] > 0 || narrowing.filters.has(filter))
          .map((filter) => (
            <ToggleButton
              key={filter}
              size="small"
              className={styles.filter}
              checked={narrowing.filters.has(filter)}
              onClick={() => toggle(filter)}
            >
              <ToneIcon tone={filterTones[filter]} />
              {filterWord(filter, t)} {counts[filter]}
            </ToggleButton>
          ))}
      </div>
      <div className={styles.tools}>
        <SearchBox
          input={{ ref: search }}
          className={styles.tool}
          aria-label={t('board.search')}
          placeholder={t('board.search')}
          dismiss={{ 'aria-label': t('check.searchClear') }}
          value={narrowing.search}
          onChange={(_, { value }) => setNarrowing({ ...narrowing, search: value })}
        />
        <Select
          className={styles.tool}
          aria-label={t('board.group')}
          value={narrowing.group}
          onChange={(_, { value }) => setNarrowing({ ...narrowing, group: groupNamed(value, plan) })}
        >
          <option value="all">{t('board.group.all')}</option>
          {closedGroups(plan).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="others">{t('board.group.others')}</option>
        </Select>
      </div>
      <Text size={200} className={quiet} role="status">
        {shown.length === 0
          ? t('board.none')
          : t('board.shown', { shown: shown.length, count: board.length })}
      </Text>
      <ul className={styles.list} {...keep}>
        {shown.map((entry) => (
          <BoardEntry
            key={entry.key}
            entry={entry}
            lines={review.lines}
            isOpen={entry.key === opened}
            actions={actions}
            onToggle={setOpened}
          />
        ))}
      </ul>
    </section>
  );
});

function groupNamed(value: string, plan: PlanPack): Narrowing['group'] {
  if (value === 'others') return value;
  return closedGroups(plan).find(({ id }) => id === value)?.id ?? 'all';
}

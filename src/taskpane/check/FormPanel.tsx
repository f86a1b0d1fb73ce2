/** One form: how far it is, what stands against it, what can be done about it, and whether it is ready. */
import { useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import { Button, Text } from '@fluentui/react-components';
import type { OpenWorkbook } from '../../excel';
import type { PlanPack } from '../../plan/schema';
import { useText } from '../i18n/TextProvider';
import { FailureMessage } from '../shared/FailureMessage';
import { Message } from '../shared/Message';
import { usePlaceStyles } from '../shared/styles';
import { FindingList } from './FindingList';
import { FindingTools } from './FindingTools';
import { FormSummary } from './FormSummary';
import { highlightCount } from './highlights';
import type { CheckedForm } from './judge-workbook';
import { filterFindings, linesOf, type Filter, type Grouping, type Kind, type Line } from './listing';
import { identityGridOf } from './notes';
import { ReadyPanel } from './ReadyPanel';
import { useActions } from './useActions';
import type { Check } from './useCheck';

interface Props {
  readonly plan: PlanPack;
  readonly form: CheckedForm;
  readonly open: OpenWorkbook;
  readonly follow: Check['follow'];
  readonly settled: boolean;
}

export type FindingLine = Extract<Line, { kind: 'finding' }>;

export function FormPanel({ plan, form, open, follow, settled }: Props) {
  const { group, place } = usePlaceStyles();
  const { t, language } = useText();
  const actions = useActions({ plan, form, open, follow });
  const [filter, setFilter] = useState<Filter>({ kinds: new Set(), search: '' });
  const [grouping, setGrouping] = useState<Grouping>('sheet');
  const [active, setActive] = useState<string | null>(null);
  const lines = useMemo(
    () =>
      linesOf(
        filterFindings(form.findings, filter, language, plan),
        grouping,
        language,
        plan,
        t('check.wholeFile'),
      ),
    [form, filter, grouping, language, plan, t],
  );
  const findings = useMemo(
    () => lines.filter((line): line is FindingLine => line.kind === 'finding'),
    [lines],
  );
  const current = findings.findIndex(({ key }) => key === active);

  const open1 = useCallback(
    (line: FindingLine) => {
      setActive(line.key);
      if (line.finding.place.kind === 'cell') actions.goTo(line.finding.place);
    },
    [actions],
  );
  const step = (by: 1 | -1) => {
    const next = findings[current < 0 ? (by > 0 ? 0 : findings.length - 1) : current + by];
    if (next) open1(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = stepOf(event);
    if (by === null) return;
    event.preventDefault();
    step(by);
  };
  const toggle = (kind: Kind) => {
    const kinds = new Set(filter.kinds);
    if (!kinds.delete(kind)) kinds.add(kind);
    setFilter({ ...filter, kinds });
  };
  const marked = highlightCount(identityGridOf(open.grids, form.submission));
  return (
    // The keys are a shortcut for the buttons within.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={place} onKeyDown={onKeyDown}>
      <FormSummary form={form} shown={filter.kinds} onToggle={toggle} />
      <ReadyPanel
        plan={plan}
        form={form}
        open={open}
        settled={settled}
        marked={marked > 0}
        actions={actions}
      />
      {actions.failure ? <FailureMessage failure={actions.failure} /> : null}
      {actions.said === null ? null : (
        <Message
          intent="success"
          text={actions.said}
          actions={
            actions.undoCount > 0 ? (
              <Button size="small" disabledFocusable={actions.busy} onClick={actions.undo}>
                {t('check.undo')}
              </Button>
            ) : null
          }
        />
      )}
      {form.findings.length > 0 ? (
        <section className={group} aria-label={t('check.list')}>
          <FindingTools
            filter={filter}
            grouping={grouping}
            position={current + 1}
            count={findings.length}
            marked={marked}
            busy={actions.busy}
            onSearch={(search) => setFilter({ ...filter, search })}
            onGroup={setGrouping}
            onStep={step}
            onMark={actions.mark}
          />
          {findings.length === 0 ? <Text>{t('check.noMatch')}</Text> : null}
          <FindingList
            lines={lines}
            count={findings.length}
            active={active}
            plan={plan}
            form={form}
            actions={actions}
            onOpen={open1}
          />
        </section>
      ) : null}
    </div>
  );
}

/** Alt with an arrow anywhere but in a list of choices, where Excel's own habit opens it; J and K in the list. */
function stepOf({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent): 1 | -1 | null {
  if (ctrlKey || metaKey || !(target instanceof HTMLElement) || target.tagName === 'SELECT') return null;
  if (altKey) return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null;
  if (target.closest('[data-finding]') === null || /^(INPUT|TEXTAREA)$/.test(target.tagName)) return null;
  return key === 'j' ? 1 : key === 'k' ? -1 : null;
}

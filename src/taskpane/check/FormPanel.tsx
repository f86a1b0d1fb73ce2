/** One form: how far it is, what stands against it, what can be done about it, and whether it is ready. */
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Text } from '@fluentui/react-components';
import type { OpenWorkbook } from '../../excel';
import type { PlanPack } from '../../plan/schema';
import { useText } from '../i18n/TextProvider';
import { usePlaceStyles } from '../shared/styles';
import { cursorOn, positionOf, type Cursor } from './cursor';
import { FindingList } from './FindingList';
import { FindingTools } from './FindingTools';
import { FormSummary } from './FormSummary';
import { readMemory } from './highlight-memory';
import type { CheckedForm } from './judge-workbook';
import { filterFindings, linesOf, type Filter, type FindingLine, type Grouping, type Kind } from './listing';
import { identityGridOf } from './notes';
import { ReadyPanel } from './ReadyPanel';
import { ActionOutcome, StepBar } from './StepBar';
import type { Freshness } from './state';
import { useActions, type Actions } from './useActions';
import type { Check } from './useCheck';

interface Props {
  readonly plan: PlanPack;
  readonly form: CheckedForm;
  readonly open: OpenWorkbook;
  readonly follow: Check['follow'];
  /** Null while a new check runs. */
  readonly freshness: Freshness | null;
}

export function FormPanel({ plan, form, open, follow, freshness }: Props) {
  const { group, place } = usePlaceStyles();
  const { t, language } = useText();
  const actions = useActions({ plan, form, open, follow });
  const [filter, setFilter] = useState<Filter>({ kinds: new Set(), search: '' });
  const [grouping, setGrouping] = useState<Grouping>('sheet');
  const [cursor, setCursor] = useState<Cursor | null>(null);
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
  const current = positionOf(findings, cursor);
  const inWork = findings[current];
  useGoTo(inWork, actions.goTo);

  const takeUp = (line: FindingLine) => {
    setCursor(cursorOn(findings, line));
    if (line === inWork) actions.goTo(line.finding.place);
  };
  const step = (by: 1 | -1) => {
    const next = findings[current < 0 ? (by > 0 ? 0 : findings.length - 1) : current + by];
    if (next) takeUp(next);
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
    narrow({ ...filter, kinds });
  };
  const narrow = (to: Filter) => {
    setFilter(to);
    setCursor(null);
  };
  const marked = readMemory(identityGridOf(open.grids, form.submission))?.length ?? null;
  return (
    // The keys are a shortcut for the buttons within.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={place} onKeyDown={onKeyDown}>
      <FormSummary form={form} shown={filter.kinds} onToggle={toggle} />
      <ReadyPanel
        plan={plan}
        form={form}
        open={open}
        settled={freshness === 'fresh'}
        marked={marked}
        actions={actions}
      />
      {form.findings.length > 0 ? (
        <section className={group} aria-label={t('check.list')}>
          <FindingTools
            filter={filter}
            grouping={grouping}
            marked={marked}
            busy={actions.busy}
            onSearch={(search) => narrow({ ...filter, search })}
            onGroup={setGrouping}
            onMark={actions.mark}
          />
          <StepBar
            position={current + 1}
            count={findings.length}
            stale={freshness === 'stale'}
            actions={actions}
            onStep={step}
          />
          {findings.length === 0 ? <Text>{t('check.noMatch')}</Text> : null}
          <FindingList
            lines={lines}
            count={findings.length}
            active={inWork?.key ?? null}
            plan={plan}
            form={form}
            actions={actions}
            onOpen={takeUp}
          />
        </section>
      ) : (
        <ActionOutcome actions={actions} />
      )}
    </div>
  );
}

/** Selects the cell of the finding that has come into work, unless the officer is typing in the table. */
function useGoTo(line: FindingLine | undefined, goTo: Actions['goTo']): void {
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (line?.key === last.current) return;
    last.current = line?.key;
    if (line && document.hasFocus()) goTo(line.finding.place);
  }, [line, goTo]);
}

/** Alt with an arrow anywhere but in a list of choices, where Excel's own habit opens it; J and K in the list. */
function stepOf({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent): 1 | -1 | null {
  if (ctrlKey || metaKey || !(target instanceof HTMLElement) || target.tagName === 'SELECT') return null;
  if (altKey) return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null;
  if (target.closest('[data-finding]') === null || /^(INPUT|TEXTAREA)$/.test(target.tagName)) return null;
  return key === 'j' ? 1 : key === 'k' ? -1 : null;
}

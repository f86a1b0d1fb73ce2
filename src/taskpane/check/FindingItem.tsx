/** One finding: a button that goes to its cell, and, once opened, what can be done about it. */
import { useEffect, useRef } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PlanPack } from '../../plan/schema';
import { placeWords, sentenceOf, severityWords } from '../../rules';
import type { Language } from '../../rules/messages';
import { useText } from '../i18n/TextProvider';
import { useLineStyles } from '../shared/line-styles';
import { Tag } from '../shared/severity';
import { ExplainBox } from './ExplainBox';
import type { CheckedForm } from './judge-workbook';
import type { FindingLine } from './listing';
import { RepairBox } from './RepairBox';
import type { Actions } from './useActions';

const useStyles = makeStyles({
  // Stays clear of the bar of buttons that lies over the list.
  button: { scrollMarginTop: '112px' },
  active: {
    borderLeftWidth: '3px',
    borderLeftStyle: 'solid',
    borderLeftColor: tokens.colorBrandStroke1,
  },
  where: {
    marginInlineStart: '8px',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  work: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 8px 12px 11px' },
});

interface Props {
  readonly line: FindingLine;
  readonly active: boolean;
  readonly plan: PlanPack;
  readonly form: CheckedForm;
  readonly actions: Actions;
  readonly onOpen: (line: FindingLine) => void;
}

export function FindingItem({ line, active, plan, form, actions, onOpen }: Props) {
  const styles = useStyles();
  const lineStyles = useLineStyles();
  const { t, language } = useText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Where the pane has no focus the officer is typing in the table.
    if (active && document.hasFocus()) button.current?.focus();
  }, [active]);
  const { finding } = line;
  const { place, severity, settled } = finding;
  return (
    <div data-finding className={active ? styles.active : undefined}>
      <button
        ref={button}
        type="button"
        className={mergeClasses(lineStyles.button, styles.button)}
        aria-expanded={active}
        title={place.kind === 'cell' ? t('check.goTo', { cell: place.address }) : undefined}
        onClick={() => onOpen(line)}
      >
        <span className={lineStyles.head}>
          <Tag tone={settled ? 'good' : severity}>
            {settled ? t('check.settled') : severityWords[language][severity]}
          </Tag>
          <span className={styles.where}>{whereWords(line, language, plan)}</span>
        </span>
        {sentenceOf(finding, language, plan)}
      </button>
      {active ? (
        <div className={styles.work}>
          <RepairBox finding={finding} form={form} plan={plan} actions={actions} />
          {severity === 'warning' ? <ExplainBox finding={finding} form={form} actions={actions} /> : null}
        </div>
      ) : null}
    </div>
  );
}

/** What the heading above does not say already: the cell, and the row unless it is the heading. */
function whereWords({ finding: { place }, under }: FindingLine, language: Language, plan: PlanPack): string {
  const words = placeWords(place, language, plan);
  if (under === 'rule' || place.kind !== 'cell') return under === 'rule' ? words : '';
  const { sheet, address } = place;
  if (under === 'row' && place.row !== undefined) {
    return placeWords({ kind: 'cell', sheet, address }, language, plan).slice(`${sheet}, `.length);
  }
  return words.slice(`${sheet}, `.length);
}

/** One finding. Where it points to a cell, the whole of it is a button that goes there. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PlanPack } from '../../plan/schema';
import { placeWords, sentenceOf, severityWords, type Finding, type Place } from '../../rules';
import type { Language } from '../../rules/messages';
import type { CellPlace } from '../../submission';
import { useText } from '../i18n/TextProvider';
import { Tag } from '../shared/severity';

const useStyles = makeStyles({
  item: {
    // The browser skips the drawing of items out of view: a long list stays smooth.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 72px',
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    overflowWrap: 'anywhere',
  },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  where: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly finding: Finding;
  readonly plan: PlanPack;
  readonly onGoTo: (place: CellPlace) => void;
}

export function FindingItem({ finding, plan, onGoTo }: Props) {
  const styles = useStyles();
  const { t, language } = useText();
  const { place, severity, settled } = finding;
  const content = (
    <>
      <span className={styles.head}>
        <Tag tone={settled ? 'good' : severity}>
          {settled ? t('check.settled') : severityWords[language][severity]}
        </Tag>
        <span className={styles.where}>{whereWords(place, language, plan)}</span>
      </span>
      {sentenceOf(finding, language, plan)}
    </>
  );
  if (place.kind !== 'cell') return <div className={styles.item}>{content}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.item, styles.button)}
      title={t('check.goTo', { cell: place.address })}
      onClick={() => onGoTo(place)}
    >
      {content}
    </button>
  );
}

/** The place without its sheet, which the heading above names. */
function whereWords(place: Place, language: Language, plan: PlanPack): string {
  if (place.kind !== 'cell') return '';
  return placeWords(place, language, plan).slice(`${place.sheet}, `.length);
}

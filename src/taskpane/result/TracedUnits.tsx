/** The units of a total, the greatest effect first: each leads to its line, and to its form where that stands here. */
import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Trace, TracedLine } from '../../appendix/trace';
import type { CellPlace, ListedSheet } from '../../excel';
import { useText } from '../i18n/TextProvider';
import { useLineStyles } from '../shared/line-styles';
import { pointsText, fractionText, rateText } from '../shared/figures';
import { ownCell } from './traced-total';

/** Units that are listed before the rest is asked for. */
const shownFirst = 10;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  from: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  own: { marginInlineStart: '8px', marginBottom: '4px' },
});

interface Props {
  readonly trace: Trace;
  /** All sheets of the workbook. */
  readonly sheets: readonly ListedSheet[];
  readonly onGo: (place: CellPlace) => void;
}

export function TracedUnits({ trace, sheets, onGo }: Props) {
  const { list } = useStyles();
  const { t } = useText();
  const [all, setAll] = useState(false);
  const { lines } = trace;
  const shown = all ? lines : lines.slice(0, shownFirst);
  if (lines.length === 0) return <span>{t('trace.none')}</span>;
  return (
    <>
      <ul className={list} aria-label={t('trace.list')}>
        {shown.map((line) => (
          <Unit key={line.line.address} line={line} trace={trace} sheets={sheets} onGo={onGo} />
        ))}
      </ul>
      {shown.length < lines.length ? (
        <Button size="small" onClick={() => setAll(true)}>
          {t('trace.all', { count: lines.length })}
        </Button>
      ) : null}
    </>
  );
}

function Unit({ line, trace, sheets, onGo }: Props & { readonly line: TracedLine }) {
  const styles = useStyles();
  const { button, head } = useLineStyles();
  const { t, language } = useText();
  const { unit, numerator, denominator, rate, effect, why, file, source } = line;
  const own = ownCell(line, sheets);
  const target = trace.measure.target?.value ?? null;
  const place = `${line.line.sheet}!${line.line.address}`;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={button}
        title={t('trace.goTo', { cell: place })}
        onClick={() => onGo(line.line)}
      >
        <span className={head}>{unit}</span>
        <span className={styles.figures}>
          {numerator === null || denominator === null ? null : (
            <>
              <b>{rateText(rate, target, language) ?? ''}</b>
              <span>{fractionText(numerator, denominator, language)}</span>
            </>
          )}
          {effect === null ? (
            <span>{t('trace.notCounted', { why })}</span>
          ) : (
            <span>
              {t(effect < 0 ? 'trace.lowers' : 'trace.raises', { points: pointsText(effect, language) })}
            </span>
          )}
        </span>
        <span className={styles.from}>
          {source
            ? t('trace.from', { file, sheet: source.sheet, cell: source.address })
            : t('trace.fromFile', { file })}
        </span>
      </button>
      {own ? (
        <Button className={styles.own} size="small" onClick={() => onGo(own)}>
          {t('trace.own', { cell: `${own.sheet}!${own.address}` })}
        </Button>
      ) : null}
    </li>
  );
}

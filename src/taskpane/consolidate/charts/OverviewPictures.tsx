/**
 * Fluent's bars: how the measures stand, each rate with a mark at its target, the groups of units. In a pane 320 px
 * wide bars must lie. Every figure is written beside its bar and in the table below, so the bars are out of the way
 * of keyboard and screen reader (`inert`), which would otherwise stop at each of some forty of them.
 */
import { useMemo } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { HorizontalBarChart, type ChartProps } from '@fluentui/react-charts';
import { standingOrder, type OverviewFigures } from '../../../appendix/overview-figures';
import type { MeasureStanding } from '../../../appendix/verdict';
import { useText, type Say } from '../../i18n/TextProvider';
import type { Language } from '../../i18n/say';
import { expectedIn, groupName, rateText, standingKeys, targetText } from './words';

const standingColors: Readonly<Record<MeasureStanding, string>> = {
  met: tokens.colorPaletteGreenForeground1,
  near: tokens.colorPaletteDarkOrangeForeground1,
  unmet: tokens.colorPaletteRedForeground1,
  'not-available': tokens.colorNeutralForeground3,
  'none-occurred': tokens.colorNeutralForeground3,
};
const groupColors = {
  accepted: tokens.colorPaletteGreenForeground1,
  returned: tokens.colorPaletteDarkOrangeForeground1,
  missing: tokens.colorNeutralForeground4,
} as const;

const useStyles = makeStyles({
  picture: { margin: 0 },
  caption: { fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalXS },
  // The legend of Fluent names an entry once per bar; ours stands below the last picture.
  drawn: {
    '& rect:not([role="option"])': { fill: tokens.colorNeutralBackground5 },
    '& .fui-hbc__legendContainer': { display: 'none' },
  },
  // A high contrast theme has no green and red: the words beside the bars tell them apart.
  bars: {
    '@media (forced-colors: active)': {
      '& rect[role="option"]': { fill: 'Highlight' },
      '& rect:not([role="option"])': { fill: 'Canvas', stroke: 'CanvasText' },
    },
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    listStyle: 'none',
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
  },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sample: { width: '10px', height: '10px', forcedColorAdjust: 'none' },
  plain: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export default function OverviewPictures({ figures }: { readonly figures: OverviewFigures }) {
  const { t, language } = useText();
  const styles = useStyles();
  const standings = useMemo(() => standingBars(figures, t), [figures, t]);
  const rates = useMemo(() => rateBars(figures, t, language), [figures, t, language]);
  const groups = useMemo(() => groupBars(figures, t), [figures, t]);
  return (
    <div inert>
      <Picture caption={t('charts.standings')} data={standings} />
      {rates.length > 0 ? <Picture caption={t('charts.rates')} note={t('charts.mark')} data={rates} /> : null}
      <Picture caption={t('charts.groups')} data={groups} />
      <ul className={styles.legend}>
        {(['accepted', 'returned', 'missing'] as const).map((id) => (
          <li key={id} className={styles.entry}>
            <span className={styles.sample} style={{ backgroundColor: groupColors[id] }} />
            {t(`charts.${id}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PictureProps {
  readonly caption: string;
  readonly note?: string;
  readonly data: ChartProps[];
}

function Picture({ caption, note, data }: PictureProps) {
  const styles = useStyles();
  return (
    <figure className={mergeClasses(styles.picture, styles.drawn, styles.bars)}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      {note === undefined ? null : <div className={styles.plain}>{note}</div>}
      <HorizontalBarChart data={data} chartDataMode="hidden" hideTooltip barHeight={10} />
    </figure>
  );
}

function standingBars({ standings, rates }: OverviewFigures, t: Say): ChartProps[] {
  return standingOrder.map((one) => ({
    chartTitle: `${t(standingKeys[one])}: ${standings[one]}`,
    chartData: [
      {
        legend: t(standingKeys[one]),
        horizontalBarChartdata: { x: standings[one], total: Math.max(rates.length, 1) },
        color: standingColors[one],
      },
    ],
  }));
}

function rateBars({ rates }: OverviewFigures, t: Say, language: Language): ChartProps[] {
  return rates.map((one) => ({
    chartTitle: `${one.id}: ${rateText(one, language)} / ${targetText(one, language)}`,
    chartData: [
      {
        legend: t('charts.result'),
        horizontalBarChartdata: { x: one.rate ?? 0, total: 100 },
        color: standingColors[one.standing],
        data: one.target,
      },
    ],
  }));
}

function groupBars({ groups }: OverviewFigures, t: Say): ChartProps[] {
  return groups.map((group) => ({
    chartTitle: `${groupName(group, t)}: ${group.accepted}/${expectedIn(group)}`,
    chartData: (['accepted', 'returned', 'missing'] as const)
      .filter((id) => group[id] > 0)
      .map((id) => ({
        legend: t(`charts.${id}`),
        horizontalBarChartdata: { x: group[id], total: expectedIn(group) },
        color: groupColors[id],
      })),
  }));
}

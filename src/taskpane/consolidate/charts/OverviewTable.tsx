/** What the pictures show, as tables, for those who cannot see them and those who want the numbers. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { standingOrder, type OverviewFigures } from '../../../appendix/overview-figures';
import { useText } from '../../i18n/TextProvider';
import { expectedIn, groupName, rateText, standingKeys, targetText } from './words';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    marginTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    '& caption': { textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
    '& th, & td': {
      textAlign: 'start',
      fontWeight: tokens.fontWeightRegular,
      padding: tokens.spacingVerticalXXS,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& td': { textAlign: 'end', whiteSpace: 'nowrap' },
    '& thead th': { color: tokens.colorNeutralForeground2, verticalAlign: 'bottom' },
  },
});

export function OverviewTable({ figures }: { readonly figures: OverviewFigures }) {
  const { t, language } = useText();
  const { summary } = useStyles();
  return (
    <details>
      <summary className={summary}>{t('charts.table')}</summary>
      <Table
        caption={t('charts.standings')}
        headers={[t('charts.standing'), t('charts.count')]}
        rows={standingOrder.map((one) => [t(standingKeys[one]), `${figures.standings[one]}`])}
      />
      <Table
        caption={t('charts.rates')}
        headers={[t('charts.measure'), t('charts.result'), t('charts.target'), t('charts.standing')]}
        rows={figures.rates.map((one) => [
          `${one.id}. ${one.label}`,
          rateText(one, language),
          targetText(one, language),
          t(standingKeys[one.standing]),
        ])}
      />
      <Table
        caption={t('charts.groups')}
        headers={[
          t('charts.group'),
          t('charts.accepted'),
          t('charts.returned'),
          t('charts.missing'),
          t('charts.expected'),
        ]}
        rows={figures.groups.map((group) => [
          groupName(group, t),
          ...[group.accepted, group.returned, group.missing, expectedIn(group)].map(String),
        ])}
      />
    </details>
  );
}

interface TableProps {
  readonly caption: string;
  readonly headers: readonly string[];
  /** The first cell of each heads its row. */
  readonly rows: readonly (readonly string[])[];
}

function Table({ caption, headers, rows }: TableProps) {
  const { table } = useStyles();
  return (
    <table className={table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {headers.map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, ...cells]) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            {cells.map((cell, index) => (
              <td key={headers[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

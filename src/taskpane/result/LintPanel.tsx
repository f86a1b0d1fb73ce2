/** Where the appendices depart from Nghị định 30/2020, by sheet, each a click away from its cell. */
import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { CellPlace } from '../../excel';
import type { LintedDeparture, LintedSheet } from '../../work/desk-lint';
import { useText } from '../i18n/TextProvider';
import { Message } from '../shared/Message';
import { usePlaceStyles } from '../shared/styles';
import { FailureNotice } from './FailureNotice';
import { useLineStyles } from '../shared/line-styles';
import { useGoTo } from './useGoTo';
import { useLint } from './useLint';
import type { StandingNow } from './useStanding';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  basis: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function LintPanel({ now }: { readonly now: StandingNow }) {
  const { group } = usePlaceStyles();
  const { t } = useText();
  const { state, run } = useLint(now);
  const { goTo, lost } = useGoTo(now);
  return (
    <div className={group}>
      <Text>{t('lint.about')}</Text>
      <div>
        <Button disabledFocusable={state.step === 'running'} onClick={run}>
          {t(state.step === 'done' ? 'lint.again' : 'lint.submit')}
        </Button>
      </div>
      {state.step === 'running' ? <Spinner size="tiny" label={t('lint.running')} /> : null}
      {state.step === 'failed' ? <FailureNotice why={state.why} /> : null}
      {lost ? <FailureNotice why={lost} /> : null}
      {state.step === 'done' ? (
        <>
          {state.of === now.revision ? null : <Message intent="warning" text={t('lint.stale')} />}
          <Outcome sheets={state.sheets} />
          {state.sheets.map((sheet) => (
            <LintedList key={sheet.name} sheet={sheet} onGo={goTo} />
          ))}
        </>
      ) : null}
    </div>
  );
}

function Outcome({ sheets }: { readonly sheets: readonly LintedSheet[] }) {
  const { t } = useText();
  const count = sheets.reduce((sum, { departures }) => sum + departures.length, 0);
  const names = sheets.map(({ name }) => name).join(', ');
  if (sheets.length === 0) return <Message intent="info" text={t('lint.none')} />;
  if (count === 0) return <Message intent="success" text={t('lint.clean', { sheets: names })} />;
  return <Text>{t('lint.count', { count, sheets: names })}</Text>;
}

interface ListProps {
  readonly sheet: LintedSheet;
  readonly onGo: (place: CellPlace) => void;
}

function LintedList({ sheet: { name, departures, unjudged }, onGo }: ListProps) {
  const { list } = useStyles();
  const { quiet } = usePlaceStyles();
  const { t } = useText();
  if (departures.length + unjudged.length === 0) return null;
  return (
    <div>
      <Text as="h3" weight="semibold">
        {t('lint.sheet', { sheet: name, count: departures.length })}
      </Text>
      <ul className={list}>
        {departures.map((departure) => (
          <Line
            key={`${departure.rule} ${departure.address ?? ''} ${departure.text.vi}`}
            sheet={name}
            departure={departure}
            onGo={onGo}
          />
        ))}
      </ul>
      {unjudged.length > 0 ? (
        <Text size={200} className={quiet}>
          {t('lint.unjudged', { cells: unjudged.join(', ') })}
        </Text>
      ) : null}
    </div>
  );
}

interface LineProps {
  readonly sheet: string;
  readonly departure: LintedDeparture;
  readonly onGo: (place: CellPlace) => void;
}

/** What is about the page as a whole leads to its first cell. */
function Line({ sheet, departure: { address, text, basis }, onGo }: LineProps) {
  const { item, basis: basisStyle } = useStyles();
  const { button, head } = useLineStyles();
  const { t, language } = useText();
  return (
    <li className={item}>
      <button type="button" className={button} onClick={() => onGo({ sheet, address: address ?? 'A1' })}>
        <span className={head}>{address === null ? t('lint.page') : t('lint.cell', { cell: address })}</span>
        {text[language]}
        <span className={basisStyle}>{basis[language]}</span>
      </button>
    </li>
  );
}

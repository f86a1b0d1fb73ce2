/** Whether the sealed issue that stands in the open workbook is still what was sealed. */
import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { CellPlace } from '../../excel';
import { showTime } from '../../sheet/times';
import type { SealVerdict } from '../../work/desk-standing';
import { useText } from '../i18n/TextProvider';
import type { TextKey } from '../i18n/say';
import { Message } from '../shared/Message';
import { usePlaceStyles } from '../shared/styles';
import { FailureNotice } from './FailureNotice';
import { useLineStyles } from '../shared/line-styles';
import { useGoTo } from './useGoTo';
import type { StandingNow } from './useStanding';
import { useVerify } from './useVerify';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  rows: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', padding: '0 8px 8px' },
});

export function SealPanel({ now }: { readonly now: StandingNow }) {
  const { group } = usePlaceStyles();
  const { t } = useText();
  const { state, run } = useVerify(now);
  const { goTo, lost } = useGoTo(now);
  return (
    <div className={group}>
      <Text>{t('seal.verify.about')}</Text>
      <div>
        <Button disabledFocusable={state.step === 'running'} onClick={run}>
          {t('seal.verify')}
        </Button>
      </div>
      {state.step === 'running' ? <Spinner size="tiny" label={t('seal.verifying')} /> : null}
      {state.step === 'failed' ? <FailureNotice why={state.why} /> : null}
      {lost ? <FailureNotice why={lost} /> : null}
      {state.step === 'done' ? (
        <>
          {state.of === now.revision ? null : <Message intent="warning" text={t('seal.stale')} />}
          {state.verdict ? (
            <Verdict verdict={state.verdict} onGo={goTo} />
          ) : (
            <Message intent="info" text={t('seal.not')} />
          )}
        </>
      ) : null}
    </div>
  );
}

const faults = ['changed', 'added', 'missing'] as const;
const faultTexts = {
  changed: 'seal.changed',
  added: 'seal.added',
  missing: 'seal.gone',
} as const satisfies Readonly<Record<(typeof faults)[number], TextKey>>;

interface VerdictProps {
  readonly verdict: SealVerdict;
  readonly onGo: (place: CellPlace) => void;
}

function Verdict({ verdict, onGo }: VerdictProps) {
  const { list, item } = useStyles();
  const { button } = useLineStyles();
  const { group } = usePlaceStyles();
  const { t } = useText();
  const { name, at, by, listEdited, changedRows } = verdict;
  const found = faults.flatMap((fault) => verdict[fault].map((sheet) => ({ fault, sheet })));
  const isIntact = found.length === 0 && !listEdited;
  return (
    <div className={group}>
      <Text>{t('seal.sealedBy', { name, time: showTime(at), by })}</Text>
      {isIntact ? <Message intent="success" text={t('seal.intact')} /> : null}
      {listEdited ? <Message intent="warning" text={t('seal.listEdited')} /> : null}
      {found.length > 0 ? (
        <ul className={list}>
          {found.map(({ fault, sheet }) => (
            <li key={`${fault} ${sheet}`} className={item}>
              {fault === 'missing' ? (
                t(faultTexts[fault], { sheet })
              ) : (
                <button type="button" className={button} onClick={() => onGo({ sheet, address: 'A1' })}>
                  {t(faultTexts[fault], { sheet })}
                </button>
              )}
              {fault === 'changed' ? (
                <ChangedRows
                  rows={changedRows.filter((one) => one.sheet === sheet).map(({ row }) => row)}
                  onGo={(row) => onGo({ sheet, address: `B${row}` })}
                />
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** Rows that are listed of a sheet; one row put in moves all below it. */
const rowsShown = 12;

function ChangedRows({
  rows,
  onGo,
}: {
  readonly rows: readonly number[];
  readonly onGo: (row: number) => void;
}) {
  const { rows: look } = useStyles();
  const { t } = useText();
  if (rows.length === 0) return null;
  return (
    <div className={look}>
      {rows.slice(0, rowsShown).map((row) => (
        <Button key={row} size="small" onClick={() => onGo(row)}>
          {t('seal.row', { row: String(row) })}
        </Button>
      ))}
      {rows.length > rowsShown ? <span>{t('seal.moreRows', { count: rows.length - rowsShown })}</span> : null}
    </div>
  );
}

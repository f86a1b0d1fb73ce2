/** The result that stands in the open workbook, also on another day and without the units' files. */
import { memo, useRef } from 'react';
import { Text } from '@fluentui/react-components';
import { sealSheetName } from '../../appendix/seal/layout';
import type { PlanPack } from '../../plan/schema';
import { useText } from '../i18n/TextProvider';
import { Fold } from '../shared/Fold';
import { usePlaceStyles } from '../shared/styles';
import { useInSight } from '../shared/useInSight';
import { LintPanel } from './LintPanel';
import { SealPanel } from './SealPanel';
import { isAppendix, isResult } from './standing';
import { TracePanel } from './TracePanel';
import { useStanding } from './useStanding';

/** Drawn on its own: what goes on with the files beside it is nothing to it. */
export const ResultSection = memo(function ResultSection({ plan }: { readonly plan: PlanPack }) {
  const { t } = useText();
  const { group } = usePlaceStyles();
  const whole = useRef<HTMLDivElement>(null);
  const inSight = useInSight(whole);
  const now = useStanding(plan, inSight);
  const sheets = now.sheets ?? [];
  const results = sheets.filter(isResult);
  const periods = [...new Set(results.map(({ mark }) => mark?.period))];
  const names = plan.periods.filter(({ id }) => periods.includes(id)).map(({ name }) => name);
  return (
    <div ref={whole}>
      {sheets.some((sheet) => isResult(sheet) || isAppendix(sheet)) ? (
        <section className={group} aria-labelledby="result-title">
          <Text as="h2" weight="semibold" id="result-title">
            {names.length > 0 ? t('result.title', { periods: names.join(', ') }) : t('result.appendices')}
          </Text>
          {results.length > 0 ? (
            <Fold title={t('trace.title')} startsOpen>
              {(isOpen) => <TracePanel now={now} active={inSight && isOpen} />}
            </Fold>
          ) : null}
          {sheets.some((sheet) => sheet.isVisible && isAppendix(sheet)) ? (
            <Fold title={t('lint.title')}>{() => <LintPanel now={now} />}</Fold>
          ) : null}
          {results.some(({ name }) => name === sealSheetName) ? (
            <Fold title={t('seal.standing')}>{() => <SealPanel now={now} />}</Fold>
          ) : null}
        </section>
      ) : null}
    </div>
  );
});

/**
 * The pictures of `Tổng quan` in the pane. The drawing code is a chunk of its own, loaded when they are first shown;
 * the table says the same in words and is there at once.
 */
import { lazy, Suspense } from 'react';
import { Spinner } from '@fluentui/react-components';
import type { OverviewFigures } from '../../../appendix/overview-figures';
import { useText } from '../../i18n/TextProvider';
import { usePlaceStyles } from '../../shared/styles';
import { OverviewTable } from './OverviewTable';

const OverviewPictures = lazy(() => import('./OverviewPictures'));

export function OverviewCharts({ figures }: { readonly figures: OverviewFigures }) {
  const { t } = useText();
  const { group } = usePlaceStyles();
  return (
    <section className={group} aria-label={t('charts.title')}>
      <Suspense fallback={<Spinner size="tiny" label={t('charts.loading')} />}>
        <OverviewPictures figures={figures} />
      </Suspense>
      <OverviewTable figures={figures} />
    </section>
  );
}

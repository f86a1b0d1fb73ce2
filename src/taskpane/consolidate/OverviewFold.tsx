/** The pictures for leaders, folded away: what draws them is large and only loaded once someone looks. */
import { useState } from 'react';
import type { OverviewFigures } from '../../appendix/overview-figures';
import { useText } from '../i18n/TextProvider';
import { OverviewCharts } from './charts/OverviewCharts';
import { useFoldStyles } from './fold';

export function OverviewFold({ figures }: { readonly figures: OverviewFigures }) {
  const { fold, summary, content } = useFoldStyles();
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={summary}>{t('consolidate.charts')}</summary>
      <div className={content}>{isOpen ? <OverviewCharts figures={figures} /> : null}</div>
    </details>
  );
}

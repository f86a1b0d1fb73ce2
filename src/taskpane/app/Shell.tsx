/** The pane around its three places. All stay in the page, so that going to and fro loses nothing. */
import { useState, type ComponentType } from 'react';
import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { PlanPack } from '../../plan/schema';
import { CheckPlace } from '../check/CheckPlace';
import { ConsolidatePlace } from '../consolidate/ConsolidatePlace';
import { useText } from '../i18n/TextProvider';
import { InsertPlace } from '../insert/InsertPlace';
import { useHiddenStyles } from '../shared/styles';
import { places, type Place } from './places';

export interface PlaceProps {
  readonly plan: PlanPack;
  readonly goTo: (place: Place) => void;
}

const contents: Readonly<Record<Place, ComponentType<PlaceProps>>> = {
  insert: InsertPlace,
  check: CheckPlace,
  consolidate: ConsolidatePlace,
};

const useStyles = makeStyles({
  shell: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  // Office lays its own menu over the top right corner: 34 × 32 px at most (docs, "Task panes").
  head: { paddingInline: '12px 34px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  main: { flexGrow: 1, padding: `${tokens.spacingVerticalL} 20px` },
  foot: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 12px ${tokens.spacingVerticalXS} 20px`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  language: { flexShrink: 0 },
});

export function Shell({ plan, first }: { readonly plan: PlanPack; readonly first: Place }) {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const { t, language, setLanguage } = useText();
  const [place, setPlace] = useState(first);
  return (
    <div className={styles.shell}>
      <header className={styles.head}>
        <h1 className={hidden}>{t('app.name')}</h1>
        <TabList
          size="small"
          aria-label={t('app.places')}
          selectedValue={place}
          onTabSelect={(_, { value }) => setPlace(places.find((one) => one === value) ?? first)}
        >
          {places.map((one) => (
            <Tab key={one} value={one} id={`tab-${one}`} aria-controls={`panel-${one}`}>
              {t(`place.${one}`)}
            </Tab>
          ))}
        </TabList>
      </header>
      <main className={styles.main}>
        {places.map((one) => {
          const Content = contents[one];
          return (
            <div
              key={one}
              role="tabpanel"
              id={`panel-${one}`}
              aria-labelledby={`tab-${one}`}
              hidden={one !== place}
            >
              <Content plan={plan} goTo={setPlace} />
            </div>
          );
        })}
      </main>
      <footer className={styles.foot}>
        <span>{plan.document.name}</span>
        <Button
          className={styles.language}
          appearance="subtle"
          size="small"
          lang={language === 'vi' ? 'en' : 'vi'}
          onClick={() => setLanguage(language === 'vi' ? 'en' : 'vi')}
        >
          {t('app.otherLanguage')}
        </Button>
      </footer>
    </div>
  );
}

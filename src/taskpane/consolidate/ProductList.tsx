/** What else can be made of the same consolidation, each as a file. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { PlanPack } from '../../plan/schema';
import type { AnswerTerms } from '../../work/desk-calls';
import type { ProductId } from '../../work/desk-products';
import { useText } from '../i18n/TextProvider';
import { usePlaceStyles } from '../shared/styles';
import { productsWithTerms, readTerms, type TypedTerms } from './terms';
import { TermsBoxes } from './TermsBoxes';

/** `result` goes into the open workbook and has a button of its own. */
const asFiles = [
  'resultFile',
  'planOnly',
  'findings',
  'handover',
  'returned',
  'letter',
  'report',
  'watch',
] as const satisfies readonly ProductId[];

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '4px' },
});

interface Props {
  /** Those that would not be empty. */
  readonly offered: readonly ProductId[];
  readonly plan: PlanPack;
  readonly typed: TypedTerms;
  readonly disabled: boolean;
  readonly onType: (typed: TypedTerms) => void;
  readonly onMake: (product: ProductId, terms: AnswerTerms | null) => void;
}

export function ProductList({ offered, plan, typed, disabled, onType, onMake }: Props) {
  const { t } = useText();
  const { group } = usePlaceStyles();
  const terms = readTerms(typed);
  const shown = asFiles.filter((product) => offered.includes(product));
  return (
    <div className={group}>
      {shown.some((product) => productsWithTerms.has(product)) ? (
        <TermsBoxes plan={plan} typed={typed} onType={onType} />
      ) : null}
      <div className={useStyles().list}>
        {shown.map((product) => (
          <Button
            key={product}
            size="small"
            disabled={disabled || (terms === null && productsWithTerms.has(product))}
            onClick={() => onMake(product, terms)}
          >
            {t(`product.${product}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}

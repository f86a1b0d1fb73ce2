/** What else can be made of the same consolidation, each as a file. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { ProductId } from '../../work/desk-products';
import { useText } from '../i18n/TextProvider';

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
  readonly disabled: boolean;
  readonly onMake: (product: ProductId) => void;
}

export function ProductList({ offered, disabled, onMake }: Props) {
  const { t } = useText();
  return (
    <div className={useStyles().list}>
      {asFiles
        .filter((product) => offered.includes(product))
        .map((product) => (
          <Button key={product} size="small" disabled={disabled} onClick={() => onMake(product)}>
            {t(`product.${product}`)}
          </Button>
        ))}
    </div>
  );
}

/** What else can be made of the same consolidation, each as a file. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { ProductId } from '../../work/desk-products';
import { useText } from '../i18n/TextProvider';

/** `result` goes into the open workbook and has a button of its own. */
const offered = ['resultFile', 'planOnly', 'findings', 'handover'] as const satisfies readonly ProductId[];

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '4px' },
});

interface Props {
  readonly disabled: boolean;
  readonly onMake: (product: ProductId) => void;
}

export function ProductList({ disabled, onMake }: Props) {
  const { t } = useText();
  return (
    <div className={useStyles().list}>
      {offered.map((product) => (
        <Button key={product} size="small" disabled={disabled} onClick={() => onMake(product)}>
          {t(`product.${product}`)}
        </Button>
      ))}
    </div>
  );
}

import type { Conditional } from '../../sheet/model';
import { readAreas } from './areas';
import { defined } from './defined';
import { child, childOfAnySpace, children, extensions, flag, numeric, whole } from './elements';
import type { Budget } from './limits';
import { unescapeText } from './strings';
import type { Styles } from './styles';
import type { XmlElement } from './xml';

/** Conditional formats by formula, the first to apply first. Colour scales, bars and icons are not in the model. */
export function readConditionals(worksheet: XmlElement, styles: Styles, budget: Budget): Conditional[] {
  const own = children(worksheet, 'conditionalFormatting');
  const extended = extensions(child(worksheet, 'extLst'), 'conditionalFormattings').flatMap((list) =>
    children(list, 'conditionalFormatting'),
  );
  return [...own, ...extended]
    .flatMap((element) => readGroup(element, styles, budget))
    .sort((one, other) => one.priority - other.priority)
    .map(({ conditional }) => conditional);
}

interface Ranked {
  readonly priority: number;
  readonly conditional: Conditional;
}

function readGroup(group: XmlElement, styles: Styles, budget: Budget): Ranked[] {
  const areas = readAreas(group.attributes['sqref'] ?? childOfAnySpace(group, 'sqref')?.text ?? '', budget);
  return children(group, 'cfRule').flatMap((rule) => {
    const formula = child(rule, 'formula') ?? childOfAnySpace(rule, 'f');
    if (rule.attributes['type'] !== 'expression' || !formula) return [];
    const inPlace = child(rule, 'dxf');
    const conditional = {
      areas,
      formula: unescapeText(formula.text),
      style: inPlace ? styles.differentialOf(inPlace) : styles.differential(whole(rule, 'dxfId')),
      ...defined({ stopIfTrue: flag(rule, 'stopIfTrue') === true ? true : undefined }),
    };
    return [{ priority: numeric(rule, 'priority') ?? Infinity, conditional }];
  });
}

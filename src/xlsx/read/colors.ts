import type { Color } from '../../sheet/model';
import { child, flag, numeric, whole } from './elements';
import type { XmlElement } from './xml';

/** The theme's colours by the index that styles use. */
export type Theme = readonly Color[];

/** Turns a colour element into `RRGGBB`; undefined for automatic and unknown colours. */
export type ReadColor = (element: XmlElement | undefined) => Color | undefined;

/** Order of `theme="n"`: the light and dark pairs stand the other way round than in the theme part. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Office 2013–2022, for workbooks without a theme part. */
const OFFICE_THEME: Theme = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '5B9BD5',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '4472C4',
  '70AD47',
  '0563C1',
  '954F72',
];

/** Colours 0 to 63 of ECMA-376 part 1, 18.8.27; 0 to 7 repeat 8 to 15, and 64 and 65 are the system's own. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** `root` is the theme part's element, if there is one. */
export function readTheme(root: XmlElement | undefined): Theme {
  const scheme = child(child(root, 'themeElements'), 'clrScheme');
  if (!scheme) return OFFICE_THEME;
  return THEME_ORDER.map((name, index) => {
    const definition = child(scheme, name)?.children[0];
    const color = definition?.attributes[definition.name === 'sysClr' ? 'lastClr' : 'val'];
    return hexColor(color) ?? OFFICE_THEME[index] ?? '000000';
  });
}

/** A reader of colours that knows the theme and the workbook's own palette (`colors/indexedColors`). */
export function createColorReader(theme: Theme, custom: readonly XmlElement[]): ReadColor {
  return (element) => {
    if (!element || flag(element, 'auto')) return undefined;
    const base = baseColor(element, theme, custom);
    const tint = numeric(element, 'tint') ?? 0;
    return base === undefined || tint === 0 ? base : tinted(base, Math.max(-1, Math.min(1, tint)));
  };
}

function baseColor(element: XmlElement, theme: Theme, custom: readonly XmlElement[]): Color | undefined {
  const rgb = hexColor(element.attributes['rgb']);
  if (rgb !== undefined) return rgb;
  const themed = whole(element, 'theme');
  if (themed !== undefined) return theme[themed];
  const indexed = whole(element, 'indexed');
  if (indexed === undefined) return undefined;
  return hexColor(custom[indexed]?.attributes['rgb']) ?? PALETTE[indexed];
}

/** `AARRGGBB` or `RRGGBB` → `RRGGBB`. */
function hexColor(text: string | undefined): Color | undefined {
  return text !== undefined && /^([\dA-Fa-f]{2})?[\dA-Fa-f]{6}$/.test(text)
    ? text.slice(-6).toUpperCase()
    : undefined;
}

/** Lightens or darkens in the HLS space by the formula of ECMA-376 part 1, 18.8.19 (`tint`). */
function tinted(color: Color, tint: number): Color {
  const channels = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(...channels);
  const least = Math.min(...channels);
  const light = (most + least) / 2;
  const aimed = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = 1 - Math.abs(2 * light - 1) || 1;
  const scale = (1 - Math.abs(2 * aimed - 1)) / chroma;
  return channels
    .map((channel) => Math.round((aimed + (channel - light) * scale) * 255))
    .map((channel) => Math.max(0, Math.min(255, channel)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

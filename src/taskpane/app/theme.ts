/** Light or dark as Office is. */
import { useEffect, useState } from 'react';
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { paneBackground } from '../../excel';

/** Whether white text reads better than black on this `#RRGGBB` (relative luminance, WCAG 2.2). */
export function isDark(background: string): boolean {
  const [red = 255, green = 255, blue = 255] = (background.match(/[0-9a-f]{2}/gi) ?? []).map((hex) =>
    parseInt(hex, 16),
  );
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) < 0.179;
}

const darkQuery = '(prefers-color-scheme: dark)';

function currentTheme(): Theme {
  const background = paneBackground();
  const dark = background === null ? matchMedia(darkQuery).matches : isDark(background);
  return dark ? webDarkTheme : webLightTheme;
}

/**
 * Excel tells nobody when its theme changes, so it is read again whenever the pane comes to the front. High contrast
 * needs no theme of its own: the browser's forced colours go over either.
 */
export function useTheme(): Theme {
  const [theme, setTheme] = useState(currentTheme);
  useEffect(() => {
    const refresh = () => setTheme(currentTheme());
    const media = matchMedia(darkQuery);
    media.addEventListener('change', refresh);
    window.addEventListener('focus', refresh);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      media.removeEventListener('change', refresh);
      window.removeEventListener('focus', refresh);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, []);
  return theme;
}

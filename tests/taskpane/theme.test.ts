import { isDark } from '../../src/taskpane/app/theme';

describe('the theme of the pane', () => {
  test.each([
    ['#FFFFFF', false],
    ['#F0F0F0', false],
    ['#B8B8B8', false],
    ['#666666', true],
    ['#262626', true],
    ['#000000', true],
  ])('Office in %s is dark: %s', (background, dark) => expect(isDark(background)).toBe(dark));
});

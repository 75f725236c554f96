// How a panel takes 200 % zoom: nothing may need sideways scrolling.
import { type Panel, tooWide } from './panel-page';

/** Text at 200 %; and half the width, which is what 200 % leaves where the panel does not grow with it. */
export const zoomedTooWide = async (panel: Panel): Promise<readonly number[]> => {
  const size = (percent: string): Promise<void> =>
    panel.frame.evaluate((value) => {
      document.documentElement.style.fontSize = value;
    }, percent);
  await size('162.5%');
  const large = await tooWide(panel);
  await size('');
  const frame = panel.page.locator('iframe');
  await frame.evaluate((element) => {
    element.style.width = '150px';
  });
  const narrow = await tooWide(panel);
  await frame.evaluate((element) => {
    element.style.width = '300px';
  });
  return [large, narrow];
};

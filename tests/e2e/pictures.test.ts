/** Pictures in the popup: in their own shape from the first paint on, whatever the page told of their size. */
import { describe, expect, test } from 'vitest';
import { seen, until } from '../support/driver';
import { BOTH } from './both';
import { browserStage, servedSite } from './browser-stage';

const site = servedSite();

interface Shown {
  box: number;
  own: number;
  attributes: number;
  unsized: boolean;
}

/** Each picture's proportions: as it is drawn, as it truly is, and as its markup leaves room for it. */
function shapes(): Shown[] {
  return [...document.querySelectorAll<HTMLImageElement>('[data-testid="article-body"] img')].map(
    (picture) => {
      const { width, height } = picture.getBoundingClientRect();
      return {
        box: width / height,
        own: picture.naturalWidth / picture.naturalHeight,
        attributes: Number(picture.getAttribute('width')) / Number(picture.getAttribute('height')),
        unsized: 'unsized' in picture.dataset,
      };
    },
  );
}

describe.each(BOTH)('$name', ({ launch }) => {
  const stage = browserStage(launch);

  test.each([
    ['whose size its markup does not tell', (): void => undefined],
    [
      'whose markup tells another shape',
      (): void => {
        for (const picture of document.querySelectorAll('img')) {
          picture.setAttribute('width', '900');
          picture.setAttribute('height', '900');
        }
      },
    ],
  ])('a picture %s', async (_, change) => {
    const tab = await stage.lede.open(`${site.url}/lead-picture-outside-the-article/`);
    await tab.evaluate(change);
    const popup = await stage.lede.press(tab);
    await seen(popup, 'article-body');
    const drawn = async (): Promise<Shown | undefined> => {
      const [first] = await popup.evaluate(shapes);
      // Its room is given up a moment after it is there.
      return first && first.own > 0 && !first.unsized ? first : undefined;
    };
    const first = await until(drawn, 'the lead picture');
    expect(first.attributes).toBeCloseTo(first.own, 1);
    expect(first.box).toBeCloseTo(first.own, 1);
  });

  test('a picture that nothing enlarges is no button', async () => {
    const popup = await stage.lede.press(
      await stage.lede.open(`${site.url}/lead-picture-outside-the-article/`),
    );
    await seen(popup, 'article-body');
    await until(async () => (await popup.evaluate(shapes)).length > 0, 'the pictures');
    expect(
      await popup.evaluate(
        () => document.querySelectorAll('[data-testid=article-body] [role=button]').length,
      ),
    ).toBe(0);
  });
});

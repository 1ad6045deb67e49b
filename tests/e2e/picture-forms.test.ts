/** Pictures in the reading view are as large as they can be shown and in their own form, whatever their page told. */
import { expect, test } from 'vitest';
import { until } from '../support/driver';
import { samples } from '../support/samples/articles';
import { openInReader } from '../support/samples/open';
import { readerStage } from './reader-stage';

const stage = readerStage();

/** A figure whose file has one size and whose markup tells another, or none. */
const figure = (file: string, told?: [number, number]): string =>
  `<figure><img src="${stage.pictures}/1-${file}.svg" alt="" ${told ? `width="${String(told[0])}" height="${String(told[1])}"` : ''}><figcaption>${file}</figcaption></figure><p>And on it goes.</p>`;

/** The widths of the pictures and how many times wider than high they are drawn, once all are there. */
async function drawn(
  html: string,
): Promise<{ wide: number; ratio: number; column: number; start: number }[]> {
  const sample = samples(stage.pictures)['one-word'];
  if (!sample) throw new Error('no sample');
  await stage.page.setViewportSize({ width: 1280, height: 800 });
  await openInReader(stage.lede, stage.page, { ...sample, html });
  await stage.page.evaluate(() => {
    for (const picture of document.querySelectorAll('img')) picture.loading = 'eager';
  });
  const isDone = (): Promise<boolean> =>
    stage.page.evaluate(() =>
      [...document.querySelectorAll<HTMLImageElement>('.body img')].every(({ complete }) => complete),
    );
  await until(isDone, 'the pictures');
  return stage.page.evaluate(() =>
    [...document.querySelectorAll('.body img')].map((picture) => {
      const { width, height, left } = picture.getBoundingClientRect();
      const column = document.querySelector('.body')?.getBoundingClientRect();
      return {
        wide: Math.round(width),
        ratio: Math.round((100 * width) / height) / 100,
        column: Math.round(column?.width ?? 0),
        start: Math.round(left - (column?.left ?? 0)),
      };
    }),
  );
}

test('a portrait higher than the window is made smaller, not squeezed', async () => {
  const [told, untold] = await drawn(figure('800x1200', [800, 1200]) + figure('800x1200'));
  expect(told).toMatchObject({ ratio: 0.67, start: 0 });
  expect(told?.wide).toBeLessThan(500);
  expect(untold?.wide).toBeLessThanOrEqual(told?.column ?? 0);
});

test('a large picture whose page tells the size of its small copy fills the column', async () => {
  const [small, nearly] = await drawn(figure('1200x800', [256, 171]) + figure('640x360', [640, 360]));
  expect(small).toMatchObject({ ratio: 1.5, wide: small?.column });
  expect(nearly?.wide).toBe(nearly?.column);
});

test('a small picture stays small, and stands where its caption begins', async () => {
  const [face] = await drawn(figure('120x120', [120, 120]));
  expect(face).toMatchObject({ wide: 120, ratio: 1, start: 0 });
});

test('a picture on the line keeps its form too', async () => {
  const [on] = await drawn(
    `<p><img src="${stage.pictures}/1-900x600.svg" alt="" width="900" height="600"> and <b>words</b></p>`,
  );
  expect(on?.ratio).toBe(1.5);
});

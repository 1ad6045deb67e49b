/** The settings page, where only a browser knows. */
import { expect, test } from 'vitest';
import { readerStage } from './reader-stage';

const stage = readerStage();

test.each([360, 620])('at %i px the preview stays in sight of every control of the text', async (width) => {
  const { page } = stage;
  await page.setViewportSize({ width, height: 700 });
  const controls = page.locator('#text').locator('input:visible, button:visible');
  const count = await controls.count();
  expect(count).toBeGreaterThan(10);
  for (let at = 0; at < count; at++) {
    const control = controls.nth(at);
    await control.focus();
    const { preview, covered } = await control.evaluate((element) => {
      const shown = document.querySelector('.preview')?.getBoundingClientRect();
      const { top } = element.getBoundingClientRect();
      return {
        preview: shown && { top: shown.top, bottom: shown.bottom },
        covered: top < (shown?.bottom ?? 0),
      };
    });
    expect(preview?.top).toBeGreaterThanOrEqual(0);
    expect(preview?.bottom).toBeLessThan(700);
    expect(covered).toBe(false);
  }
});

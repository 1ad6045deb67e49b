/** How long after the press of Save the popup shows the article as saved. */
import { click, seen, type LedeBrowser } from '../../support/driver.ts';

/** Presses Save in the real popup on a page and takes it back, so many times; milliseconds from press to shown. */
export async function savesInPopup(browser: LedeBrowser, address: string, times: number): Promise<number[]> {
  const popup = await browser.press(await browser.open(address));
  await seen(popup, 'article-title');
  const shown: number[] = [];
  for (let n = 0; n < times; n++) {
    shown.push(
      await popup.evaluate(
        () =>
          new Promise<number>((done) => {
            const button = document.querySelector<HTMLElement>('[data-testid="save"]');
            const start = performance.now();
            button?.click();
            const look = (): void => {
              if (button?.getAttribute('aria-pressed') === 'true') done(performance.now() - start);
              else requestAnimationFrame(look);
            };
            look();
          }),
      ),
    );
    await click(popup, 'undo-save');
    await seen(popup, '[data-testid="save"][aria-pressed="false"]');
  }
  return shown;
}

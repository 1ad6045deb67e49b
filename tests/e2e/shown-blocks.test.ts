/** Paragraphs that only a page's styles make: no markup tells them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Extraction } from '../../lib/article.ts';
import { extractorScript } from '../bench/support/extractors.ts';
import type { LedeBrowser } from '../support/driver.ts';
import { fixtureNames, pathOf } from '../support/fixtures.ts';
import { BOTH } from './both';
import { servedSite } from './browser-stage';

const site = servedSite();
const PARAGRAPHS = [
  'The harbour board said on Tuesday that the winter ferry will sail five times a week, as before.',
  'Its chairman told reporters that the money had been found in the repair fund, set up after the storm.',
  'Islanders had asked for six sailings, and their convener said that five were fewer than they need.',
  'The first crossing is planned for Monday, weather permitting, according to a notice on the quay.',
];
const LINE =
  'The hospital had asked for seven sailings, and its convener was told on Friday that there is money for five.';

describe.each(BOTH)('in $name', ({ launch }) => {
  let lede: LedeBrowser;
  beforeAll(async () => {
    lede = await launch();
  });
  afterAll(() => lede.close());

  test('spans that are shown as blocks are paragraphs, and those in a line are none', async () => {
    const [first = ''] = fixtureNames();
    const page = await lede.open(site.url + pathOf(first));
    const spans = PARAGRAPHS.map((text) => `<span class="t">${text}</span>`).join('');
    await page.evaluate(
      (body) => void (document.body.innerHTML = body),
      `<style>.t { display: block } .l { display: inline }</style><main><h1>Ferry to sail again</h1><div>${spans}<div><span class="l">${LINE}</span> <span class="l">It was glad of it.</span></div></div></main>`,
    );
    const script = await extractorScript('lede');
    const extraction = await page.evaluate((code) => (0, eval)(code) as Promise<Extraction>, script);
    const html = extraction.status === 'article' ? extraction.article.html : extraction.status;
    for (const text of PARAGRAPHS) expect(html).toContain(`<p>${text}</p>`);
    expect(html).toContain(`${LINE} It was glad of it.`);
    await page.close();
  });

  test('an empty element that is shown as a block parts the text', async () => {
    const [first = ''] = fixtureNames();
    const page = await lede.open(site.url + pathOf(first));
    const [one = '', two = '', ...rest] = PARAGRAPHS;
    await page.evaluate(
      (body) => void (document.body.innerHTML = body),
      `<style>.br { display: block; height: 14px }</style><main><h1>Ferry to sail again</h1><div>${one}<span class="br"></span>${two}<span class="i"></span> ${LINE}<br><br>${rest.join('<br><br>')}</div></main>`,
    );
    const script = await extractorScript('lede');
    const extraction = await page.evaluate((code) => (0, eval)(code) as Promise<Extraction>, script);
    const html = extraction.status === 'article' ? extraction.article.html : extraction.status;
    expect(html).toContain(`${one}<br>${two} ${LINE}`);
    await page.close();
  });
});

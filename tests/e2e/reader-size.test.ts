/** What stands beside the words grows with them, and very long words fit into narrow lines. */
import { beforeEach, expect, test } from 'vitest';
import type { ReadingSettings } from '../../lib/settings/reading';
import { anArticle } from '../support/articles';
import { openInReader } from '../support/samples/open';
import { readerStage } from './reader-stage';

const stage = readerStage();
const html =
  '<figure><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><figcaption>The quay</figcaption></figure><p>It rains.</p><h2>Later</h2><table><tr><td>1</td></tr></table>';

beforeEach(() => stage.page.setViewportSize({ width: 1280, height: 800 }));

/** What the browser makes of a style of each of these, in an article that is read with these settings. */
async function styles(
  settings: Partial<ReadingSettings>,
  name: 'fontSize' | 'fontFamily' | 'hyphens',
  ...selectors: string[]
): Promise<string[]> {
  const stored = JSON.stringify({ reading: { version: 1, value: settings } });
  await stage.page.goto(stage.lede.urlOf('options.html'));
  await stage.page.evaluate(`chrome.storage.local.set(${stored})`);
  await openInReader(stage.lede, stage.page, anArticle({ html, language: 'de' }));
  return stage.page.evaluate(
    ([style, all]) =>
      all.map((selector) => {
        const found = document.querySelector(`.lede-article ${selector}`);
        return found ? getComputedStyle(found)[style] : '';
      }),
    [name, selectors] as const,
  );
}

test('captions, byline and site grow with the text, and are never smaller than the usual', async () => {
  const all = ['figcaption', '.meta', '.site'];
  expect(await styles({ size: 20 }, 'fontSize', ...all)).toEqual(['14px', '15px', '15px']);
  expect(await styles({ size: 32 }, 'fontSize', ...all)).toEqual(['22.4px', '24px', '24px']);
  expect(await styles({ size: 16 }, 'fontSize', ...all)).toEqual(['14px', '15px', '15px']);
});

test('captions, byline and tables are set in the face that the reader chose to read better', async () => {
  const all = ['figcaption', '.meta', 'table'];
  for (const face of await styles({ font: 'dyslexic' }, 'fontFamily', ...all))
    expect(face).toContain('OpenDyslexic');
  for (const face of await styles({ font: 'serif' }, 'fontFamily', ...all))
    expect(face).not.toContain('Literata');
});

test('where few words stand in a line, long ones are parted at their syllables', async () => {
  const all = ['h1', 'p:not([class])', 'h2'];
  expect(await styles({}, 'hyphens', ...all)).toEqual(['manual', 'manual', 'manual']);
  expect(await styles({ hyphens: true }, 'hyphens', ...all)).toEqual(['manual', 'auto', 'manual']);
  await stage.page.setViewportSize({ width: 360, height: 800 });
  expect(await styles({}, 'hyphens', ...all)).toEqual(['auto', 'auto', 'auto']);
});

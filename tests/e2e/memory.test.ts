/** What a reader decides about a site holds at the next press: blocks put back, blocks taken out, another way. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { click, seen, textOf, until, type Surface } from '../support/driver';
import { fakeWeb, type FakeWeb } from '../support/fake-web';
import { BOTH, newsPage, story } from './both';
import { browserStage } from './browser-stage';

const TIDES = 'High water at the bridge is at 4.12 and at 16.40 on Friday.';
const LETTER = `<form class="nl"><p>Sign up for our newsletter</p><input type="email" placeholder="Email address"><button>Sign up</button></form>`;

let web: FakeWeb;

beforeAll(async () => {
  const page = (extra: string): string => newsPage(story(3) + extra + story(3) + LETTER + story(2));
  const twice = `<article>${story(5)}</article><div class="second">${story(4)}</div>`;
  web = await fakeWeb({
    'parish.test': { pages: { '/one': page(`<p>${TIDES}</p>`), '/two': page(`<p>${TIDES}</p>`) } },
    'other.test': { pages: { '/one': page(`<p>${TIDES}</p>`), '/ways': newsPage(twice) } },
  });
});
afterAll(() => web.close());

describe.each(BOTH)('$name', ({ launch }) => {
  const stage = browserStage(launch, () => ({ proxy: web.port }));

  async function read(address: string): Promise<Surface> {
    const popup = await stage.lede.press(await stage.lede.open(address));
    await seen(popup, 'article-body');
    return popup;
  }

  /** Whether a decision of such a kind is in the browser's storage: what is on the screen is ahead of it. */
  async function remembers(popup: Surface, act: 'keep' | 'take-out'): Promise<boolean> {
    return popup.evaluate(async (sought) => {
      const api = Reflect.get(globalThis, 'chrome') as {
        storage: { local: { get: (key: string) => Promise<unknown> } };
      };
      return JSON.stringify(await api.storage.local.get('sites')).includes(`"${sought}"`);
    }, act);
  }

  test('a block taken out by keyboard is gone from the next article of the site, listed, and nowhere else', async () => {
    const popup = await read('http://parish.test/one');
    expect(await textOf(popup, 'article-body')).toContain(TIDES);
    await popup.evaluate((tides) => {
      const blocks = [...document.querySelectorAll('[data-testid="article-body"] p')];
      const steps = blocks.findIndex((block) => block.textContent === tides) + 1;
      const key = (name: string): unknown =>
        window.dispatchEvent(new KeyboardEvent('keydown', { key: name }));
      for (let step = 0; step < steps; step++) key('j');
      key('x');
    }, TIDES);
    await until(async () => !(await textOf(popup, 'article-body')).includes(TIDES), 'the block to go');
    await until(() => remembers(popup, 'take-out'), 'the decision to be kept');

    const next = await read('http://parish.test/two');
    expect(await textOf(next, 'article-body')).not.toContain(TIDES);
    await until(async () => (await textOf(next, 'removals')).includes(TIDES), 'the block to be listed');
    expect(await textOf(await read('http://other.test/one'), 'article-body')).toContain(TIDES);
  });

  test('a block put back is there in the next article of the site', async () => {
    const popup = await read('http://parish.test/one');
    expect(await textOf(popup, 'article-body')).not.toContain('Sign up for our newsletter');
    await click(popup, '[data-testid="removals"] summary');
    const putBack = (): Promise<boolean> =>
      popup.evaluate(() => {
        const entries = [...document.querySelectorAll('[data-testid="removals"] li')];
        const button = entries
          .find((entry) => entry.textContent.includes('newsletter'))
          ?.querySelector('button');
        button?.click();
        return button !== null && button !== undefined;
      });
    await until(putBack, 'the newsletter box to be listed');
    const isBack = async (surface: Surface): Promise<boolean> =>
      (await textOf(surface, 'article-body')).includes('Sign up for our newsletter');
    await until(() => isBack(popup), 'the block to come back');
    await until(() => remembers(popup, 'keep'), 'the decision to be kept');
    const next = await read('http://parish.test/two');
    expect(await isBack(next)).toBe(true);
  });

  test('asked for another way, the popup says what there is', async () => {
    const popup = await read('http://other.test/ways');
    await click(popup, '[data-testid="other-ways"] button');
    await until(
      async () => /\d+ words|no other way/u.test(await textOf(popup, 'other-ways')),
      'the other ways to be shown',
    );
    expect(await textOf(popup, 'article-body')).not.toBe('');
  });
});

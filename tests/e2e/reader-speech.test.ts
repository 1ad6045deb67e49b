/**
 * Reading aloud. A headless Chromium on Linux has no voices of its own, so the engine is a stub that speaks at once and
 * writes down what it was told; everything above the engine is Lede's own.
 */
import type { Page } from 'playwright';
import { beforeEach, expect, test } from 'vitest';
import type { ChromiumLede } from '../support/chromium';
import { callSource, until } from '../support/driver';
import { longRead } from '../support/samples/articles';
import { openInReader } from '../support/samples/open';
import { readerStage } from './reader-stage';

const stage = readerStage();
const { open, press } = stage;
let lede: ChromiumLede;
let page: Page;
beforeEach(() => ({ lede, page } = stage));

interface Spoken {
  text: string;
  rate: number;
  voice: string;
}

/** Runs in the page before its scripts: an engine with these voices, each a sentence for `pace` milliseconds. */
function engine(voices: { voiceURI: string; lang: string }[], pace: number): void {
  const spoken: Spoken[] = [];
  const made = voices.map((voice) => ({
    ...voice,
    name: voice.voiceURI,
    localService: true,
    default: false,
  }));
  Object.assign(globalThis, { spoken });
  speechSynthesis.getVoices = () => made as SpeechSynthesisVoice[];
  // A real utterance takes real voices alone.
  Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', {
    set(this: { chosen: string }, voice: SpeechSynthesisVoice) {
      this.chosen = voice.voiceURI;
    },
  });
  let turn = 0;
  speechSynthesis.speak = (utterance) => {
    const mine = ++turn;
    const { text, rate } = utterance;
    spoken.push({ text, rate, voice: (utterance as unknown as { chosen: string }).chosen });
    setTimeout(() => mine === turn && utterance.dispatchEvent(new Event('end')), pace);
  };
  speechSynthesis.cancel = () => void turn++;
}

const ENGLISH = [
  { voiceURI: 'ada', lang: 'en-US' },
  { voiceURI: 'ben', lang: 'en-GB' },
];
const giveVoices = (voices: { voiceURI: string; lang: string }[], pace: number): Promise<unknown> =>
  page.addInitScript({ content: callSource(engine, [voices, pace]) });
const spoken = async (): Promise<Spoken[]> => (await page.evaluate('spoken')) as Spoken[];
const last = async (): Promise<Spoken | undefined> => (await spoken()).at(-1);
const marked = (): Promise<string> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('lede-speech') ?? [];
    return String(range ?? '');
  });

test('without a voice, reading aloud says so', async () => {
  await giveVoices([], 0);
  await open('feature');
  await press('r');
  await page.getByText('This system has no voices').waitFor();
});

test('without a voice for the language, it says which', async () => {
  await giveVoices(ENGLISH, 0);
  await open('arabic');
  await press('r');
  await page.getByText('No voice of this system speaks Arabic').waitFor();
});

test('speech goes sentence by sentence through the article, and a new rate holds from the next one', async () => {
  await giveVoices(ENGLISH, 30);
  await openInReader(lede, page, longRead(10_000, { base: stage.pictures, count: 0 }));
  await press('r');
  await until(async () => (await spoken()).length > 20, 'twenty sentences');
  await press('>');
  await until(async () => ((await last())?.rate ?? 0) > 1, 'the new rate');
  expect(Math.max(...(await spoken()).map(({ text }) => text.length))).toBeLessThanOrEqual(280);
  expect(await page.evaluate(() => CSS.highlights.get('lede-speech')?.size)).toBe(1);
  await press('r');
  await page.getByRole('button', { name: 'Play' }).waitFor();
});

test('a sentence on and back, each marked while it is spoken', async () => {
  await giveVoices(ENGLISH, 60_000);
  await open('no-headings');
  await press('r');
  await until(async () => (await spoken()).length === 1, 'the first sentence');
  const first = (await last())?.text ?? '';
  expect(await marked()).toBe(first);
  await press(']');
  await until(async () => (await last())?.text !== first, 'the second sentence');
  expect(await marked()).toBe((await last())?.text);
  await press('[');
  await until(async () => (await last())?.text === first, 'the first sentence again');
  await press('r', ']');
  expect(await marked()).not.toBe(first);
  expect((await last())?.text).toBe(first);
  await press('Escape');
  expect(await marked()).toBe('');
});

test('with line focus, the band goes along with the sentence that is spoken, and leaves all of it open', async () => {
  await giveVoices(ENGLISH, 60_000);
  await open('feature');
  await press('Shift+F', 'r');
  const isOpen = (): Promise<boolean> =>
    page.evaluate(() => {
      const [above, below] = [...document.querySelectorAll('.veil')].map((one) =>
        one.getBoundingClientRect(),
      );
      const [range] = CSS.highlights.get('lede-speech') ?? [];
      const { top, bottom } = (range as Range | undefined)?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
      return top >= (above?.bottom ?? 0) && bottom <= (below?.top ?? 0);
    });
  for (let n = 1; n <= 12; n++) {
    await until(async () => (await spoken()).length === n, `sentence ${String(n)}`);
    await until(isOpen, `sentence ${String(n)} to be left open`);
    await press(']');
  }
});

test('a voice that was chosen speaks from the next sentence on, and is kept for its language', async () => {
  await giveVoices(ENGLISH, 60_000);
  await open('feature');
  await press('r');
  await until(async () => (await spoken()).length === 1, 'the first sentence');
  const [before, other] = (await last())?.voice === 'ada' ? ['ada', 'ben'] : ['ben', 'ada'];
  expect((await last())?.voice).toBe(before);
  await page.getByLabel('Voice').selectOption(other);
  await press(']');
  await until(async () => (await last())?.voice === other, 'the other voice');
  await page.reload();
  await page.getByTestId('article-body').waitFor();
  await press('r');
  await until(async () => (await last())?.voice === other, 'the voice that was chosen');
});

test('speech begins at the paragraph of the cursor when asked to, and goes on to the end', async () => {
  await giveVoices(ENGLISH, 5);
  await open('no-headings');
  await press('j', 'j', 'Shift+R');
  const paragraph = await page.locator('[data-cursor]').textContent();
  await until(async () => (await spoken()).length > 0, 'a sentence');
  expect(paragraph).toContain((await spoken())[0]?.text);
  await page.locator('.speech').waitFor({ state: 'detached' });
  expect((await spoken()).map(({ text }) => text).join(' ')).toBe(paragraph);
});

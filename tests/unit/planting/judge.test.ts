import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { bodyOf, judge } from '../../planting/judge';
import { markupsFor } from '../../planting/markups';
import { choosePlantings, plantInto, type Planting } from '../../planting/plant';
import { Random } from '../../planting/random';
import { readWords } from '../../planting/words';

const LONG = 'A paragraph of an article that is long enough to be taken for one, number';
const PAGE = `<!doctype html><html><body><article>${[1, 2, 3, 4].map((n) => `<p>${LONG} ${n}.</p>`).join('')}</article></body></html>`;

const PLANTING: Planting = {
  kind: 'newsletter',
  language: 'en',
  markup: 'form',
  html: '<form><p>Read our letter every single day.</p><button>Send</button><img src="/media/promo-1.png"></form>',
  picture: '/media/promo-1.png',
  anchor: 0.3,
  control: 'He wrote a letter every single week.',
};

test('a prompt that shows is found by its words, its button and its picture; one that is gone is not', () => {
  const { document } = parseHTML(PAGE);
  const before = bodyOf(document.body.innerHTML);
  const [planted] = plantInto(document, [PLANTING], before.lines);
  if (!planted) throw new Error('Nothing was planted.');
  const withPrompt = bodyOf(document.body.innerHTML);
  const seen = judge('page', { planting: PLANTING, planted }, { before, after: withPrompt });
  expect(seen.survived).toEqual(['Read our letter every single day.', 'Send', '/media/promo-1.png']);
  expect(seen.controlLost).toBe(false);
  document.querySelector('form')?.remove();
  const without = bodyOf(document.body.innerHTML);
  expect(judge('page', { planting: PLANTING, planted }, { before, after: without }).survived).toEqual([]);
});

test('a paragraph that goes with the prompt is a loss', () => {
  const { document } = parseHTML(PAGE);
  const before = bodyOf(document.body.innerHTML);
  const [planted] = plantInto(document, [PLANTING], before.lines);
  if (!planted) throw new Error('Nothing was planted.');
  document.querySelector('form')?.previousElementSibling?.remove();
  const after = bodyOf(document.body.innerHTML);
  expect(judge('page', { planting: PLANTING, planted }, { before, after }).lost).toEqual([`${LONG} 2.`]);
});

test('planting anew takes out what was planted before', () => {
  const { document } = parseHTML(PAGE);
  const { lines } = bodyOf(document.body.innerHTML);
  const untouched = document.body.innerHTML;
  plantInto(document, [PLANTING], lines);
  plantInto(document, [], lines);
  expect(document.body.innerHTML).toBe(untouched);
});

test('fourteen languages have words of every kind, and a seed repeats a run', () => {
  const words = readWords();
  expect(words.size).toBe(14);
  const kinds = [...(words.get('en')?.kinds.keys() ?? [])];
  for (const [language, one] of words) {
    expect([...one.kinds.keys()], language).toEqual(kinds);
    for (const [kind, wordings] of one.kinds)
      for (const wording of wordings)
        expect(markupsFor(kind, wording).length, `${language} ${kind}`).toBeGreaterThan(5);
  }
  const english = words.get('en');
  if (!english) throw new Error('There is no English.');
  const run = (): Planting[] =>
    choosePlantings(english, { language: 'en', count: 20, random: new Random(4) });
  expect(run()).toEqual(run());
});

import { describe, expect, test } from 'vitest';
import { ALL_WORDS } from '../../../../lib/clean/words/all-words';
import { PACKS } from '../../../../lib/clean/words/packs';
import { anywhere, bounded, isUnspaced, whole } from '../../../../lib/clean/words/pattern';
import { prepareList } from '../../../../lib/clean/words/prepare';
import { Heard } from '../../../../lib/clean/words/heard';
import { WordIndex } from '../../../../lib/clean/words/word-index';
import type { Found } from '../../../../lib/clean/words/word-list';

/** What a list finds in a text in lower case. */
function within(list: string, text: string): Found | null {
  return new WordIndex().within(prepareList(list))?.exec(new Heard(text)) ?? null;
}

/** Whether a list is the whole text. */
function isWhole(list: string, text: string): boolean {
  return new WordIndex().whole(prepareList(list))?.test(new Heard(text)) ?? false;
}

test('words are whole, except where a script sets none apart', () => {
  expect(within('app|apps', 'the app.')).toEqual({ index: 4, match: 'app' });
  expect(within('app', 'happy')).toBeNull();
  expect(within('abonnier\\p{L}*', 'jetzt abonnieren')?.match).toBe('abonnieren');
  expect(within('\\d+ apps?', 'windows7 apps x3 app 3 apps')).toEqual({ index: 21, match: '3 apps' });
  expect(within('登録', '無料登録はこちら')?.index).toBe(2);
});

test('a label is the whole text, but for signs around it', () => {
  expect(isWhole('read more', '» read more …')).toBe(true);
  expect(isWhole('read more', 'read more of it')).toBe(false);
  expect(isWhole('e-mail', 'e mail')).toBe(false);
});

test('a plain apostrophe stands for both, and a group holds nothing', () => {
  expect(within("l'(app|appli)", 'dans l’appli')?.match).toBe('l’appli');
  expect(within("l'app", "l'app")?.match).toBe("l'app");
  expect(within("[(']\\(app\\)", "('(app)")?.index).toBe(1);
  expect(within("d[e']app", 'd’app')).toBeNull();
});

test('the first words in the text are found; of several there, those that the list names first', () => {
  expect(within('reading|keep reading|keep', 'to keep reading')).toEqual({ index: 3, match: 'keep reading' });
  expect(within('\\d+ euros?|now', 'only 3 euros, now')).toEqual({ index: 5, match: '3 euros' });
});

test('no list, no words', () => {
  expect(new WordIndex().within(undefined)).toBeNull();
  expect(new WordIndex().whole('')).toBeNull();
});

test('a text tells the kinds whose words may stand in it, as a sentence and as a label', () => {
  const index = new WordIndex();
  index.within(prepareList('newsletter'), 'newsletter');
  index.within(prepareList('\\d+ left'), 'paywall');
  index.whole(prepareList('share'), 'share');
  expect([...new Heard('share our newsletter').kinds(index)]).toEqual(['newsletter']);
  expect([...new Heard('share').kinds(index, true)]).toEqual(['share']);
  expect([...new Heard('2 are left').kinds(index)]).toEqual(['paywall']);
  expect(new Heard('nothing').kinds(index).size).toBe(0);
});

describe.each(PACKS)('the lists of %s', (pack) => {
  const { distractions, formal: _, learnt: __, ...sorts } = ALL_WORDS[pack].words;
  const lists = [...Object.values(sorts), ...Object.values(distractions).flatMap(Object.values)] as string[];
  const labels = new Set(Object.values(distractions).map((words) => words.labels));

  test('find what each of their expressions would', () => {
    const index = new WordIndex();
    const found: unknown[] = [];
    const wanted: unknown[] = [];
    const ready = lists.map((list) => (labels.has(list) ? index.whole(list) : index.within(list)));
    // The plain alternatives of all lists, which are texts that hold much of what the others ask for.
    const texts = lists.flatMap((list) => list.split('~').filter((one) => !one.includes('`'))).slice(0, 400);
    for (const text of texts.map((one, i) => `${one} ${texts[(i * 7 + 3) % texts.length] ?? ''}, 3 @x`))
      for (const [i, list] of lists.entries()) {
        const expression = expressionOf(list, labels.has(list));
        found.push([text, list, ready[i]?.exec(new Heard(text))?.index ?? null]);
        wanted.push([text, list, expression.exec(text)?.index ?? null]);
      }
    expect(found).toEqual(wanted);
  });
});

const expressions = new Map<string, RegExp>();

/** The expression of a prepared list as a whole. */
function expressionOf(prepared: string, isLabel: boolean): RegExp {
  let made = expressions.get(prepared);
  if (!made) {
    const parts = prepared.replace(/[`¶]/g, '').split('~');
    const spaced = parts.filter((part) => !isUnspaced(part));
    const sources = [
      ...(spaced.length > 0 ? [bounded(spaced.join('|')).source] : []),
      ...parts.filter(isUnspaced),
    ];
    made = isLabel ? whole(parts.join('|')) : anywhere(sources.join('|'));
    expressions.set(prepared, made);
  }
  return made;
}

import { describe, expect, it } from 'vitest';
import { bodyText } from '../../bench/scoring/body-text';
import { refuseMismatch } from '../../bench/scoring/keys';
import { countPictures } from '../../bench/scoring/pictures';
import { parsePredictions, type Prediction } from '../../bench/scoring/prediction';
import { promptKind } from '../../bench/scoring/prompt-lines';
import { scorePage } from '../../bench/scoring/score-page';
import { f1, overlap, precision, recall } from '../../bench/scoring/shingles';
import { FIGURES, interval } from '../../bench/scoring/summary';
import { chooseKeys, halfOf, publisherOf } from '../../bench/support/corpus';

const OUTPUT: Prediction = {
  articleBody: '',
  html: '',
  title: null,
  byline: null,
  authors: [],
  published: null,
  siteName: null,
  leadImage: null,
  completeness: null,
  removals: [],
};

const FIRST = 'The ferry to the northern islands sails again from Monday.';
const SECOND = 'The harbour office expects long queues on the first morning.';
const TRUTH = {
  articleBody: `${FIRST}\n${SECOND}`,
  url: 'https://harbour.example/ferry',
  title: 'Ferry sails again',
  authors: ['Ada Quill', 'Tom Reed'],
  published: '2024-05-03T01:00:00+02:00',
};

const PAGE = `<html><head><meta property="og:image" content="https://harbour.example/1200/quay.jpg"></head><body><nav><figure><img src="/logo.jpg"></figure></nav>
  <article><figure><img src="/600x400/quay.jpg?v=2"></figure><p>${FIRST} It will take forty cars at a time.</p>
  <figure><img src="data:," data-srcset="/s/boat.jpg 300w,/l/boat.jpg 900w"></figure><p>${SECOND} Bring a book.</p>
  <figure><a href="/other-story"><img src="/teaser.jpg"></a></figure></article></body></html>`;

describe('bodyText', () => {
  it('gives each block a line and leaves figures out', () => {
    const html =
      '<h2>One</h2><p>two <b>three</b>\n four<br>five</p><figure><img><figcaption>no</figcaption></figure><ul><li>six</li></ul>';
    expect(bodyText(html)).toBe('One\ntwo three four\nfive\nsix');
  });
});

describe('overlap', () => {
  it('counts the shares of 4-grams', () => {
    expect(overlap('a b c d e', 'a b c d e')).toEqual({ tp: 1, fp: 0, fn: 0 });
    const half = overlap('a b c d', 'a b c d e');
    expect([precision(half), recall(half)]).toEqual([1, 0.5]);
    expect(f1(1, 0.5)).toBeCloseTo(2 / 3);
  });

  it('says nothing of what is not there', () => {
    const none = overlap('', 'a b c d');
    expect([precision(none), recall(none)]).toEqual([null, 0]);
  });
});

describe('promptKind', () => {
  it.each([
    ['Sign up to our morning briefing', 'sign up'],
    ['Lesen Sie auch: Die Fähre', 'related'],
    ['Anzeige', 'advertisement'],
    ['関連記事', 'related'],
    ['Publicité', 'advertisement'],
    ['Volg ons op het strand', 'follow'],
  ])('knows %s', (line, kind) => expect(promptKind(line)).toBe(kind));

  it('lets prose be', () => {
    expect(promptKind(FIRST)).toBeNull();
    expect(promptKind(`${'The newsletter grew. '.repeat(20)}`)).toBeNull();
  });
});

describe('scorePage', () => {
  it('finds what was lost and what should not be there', () => {
    const score = scorePage({ ...OUTPUT, articleBody: `Subscribe now\n${SECOND}` }, TRUTH, '');
    expect(score).toMatchObject({
      lost: [FIRST],
      prompts: ['Subscribe now'],
      firstLost: true,
      trueLines: 2,
      image: null,
    });
  });

  it('compares the metadata as a reader would', () => {
    const output = {
      ...OUTPUT,
      articleBody: TRUTH.articleBody,
      title: '“Ferry  sails again”',
      authors: ['Tom Reed', 'Ada Quill'],
      published: '2024-05-02T23:00:00Z',
      html: '<img src="a.jpg">',
    };
    expect(scorePage(output, TRUTH, PAGE)).toMatchObject({
      f1: 1,
      title: true,
      authors: true,
      date: true,
      image: true,
      firstLost: false,
    });
    expect(
      scorePage({ ...output, authors: ['Tom Reed'], published: '2024-05-04' }, TRUTH, PAGE),
    ).toMatchObject({
      authors: false,
      date: false,
    });
  });

  it('needs no more than a body and an address', () => {
    const score = scorePage(OUTPUT, { articleBody: FIRST, url: TRUTH.url }, '');
    expect(score).toMatchObject({ f1: 0, title: null, authors: null, date: null });
  });
});

describe('countPictures', () => {
  const truth = {
    ...TRUTH,
    articleBody: `${FIRST} It will take forty cars at a time.\n${SECOND} Bring a book.`,
  };

  it('counts the figures among the true paragraphs, under whichever address', () => {
    const shows = (...sources: string[]): string =>
      sources.map((src) => `<img alt="" src="${src}">`).join('');
    const both = shows('https://harbour.example/600x400/quay.jpg', 'https://harbour.example/l/boat.jpg');
    expect(countPictures(PAGE, truth, both)).toEqual({ own: 2, kept: 2 });
    expect(countPictures(PAGE, truth, shows('/s/boat.jpg', '/teaser.jpg'))).toEqual({ own: 2, kept: 1 });
  });

  it('says nothing where the article is not found', () => {
    expect(countPictures(PAGE, { ...TRUTH, articleBody: 'Another text.' }, '')).toEqual({ own: 0, kept: 0 });
  });
});

describe('the figures', () => {
  const good = scorePage({ ...OUTPUT, articleBody: TRUTH.articleBody }, TRUTH, '');
  const bad = scorePage(OUTPUT, TRUTH, '');

  it('take precision over the pages that gave something, recall over all', () => {
    const of = (name: string): number | null =>
      FIGURES.find((figure) => figure.name === name)?.of([good, bad]) ?? null;
    expect([of('precision'), of('recall'), of('F1')]).toEqual([1, 0.5, f1(1, 0.5)]);
    expect(of('pages below F1 0.8')).toBe(1);
  });

  it('have an interval that does not change from run to run', () => {
    const figure = FIGURES[0];
    if (!figure) throw new Error('no figure');
    const scores = Array.from({ length: 20 }, (_, at) => (at % 2 ? good : bad));
    const found = interval(scores, figure);
    expect(found).toEqual(interval(scores, figure));
    expect(found?.[0]).toBeLessThan(found?.[1] ?? 0);
  });
});

describe('keys', () => {
  it('keep a publisher whole', () => {
    expect(publisherOf('de_Hafenbote_2024_05_03')).toBe('de_Hafenbote');
    expect(halfOf('de_Hafenbote_2024_05_03')).toBe(halfOf('de_Hafenbote_2026_01_01'));
    const keys = ['de_Hafenbote_2024_05_03', 'se_Bryggan_2024_01_01'];
    expect([...chooseKeys(keys, 'a'), ...chooseKeys(keys, 'b')].sort()).toEqual(keys);
    expect(chooseKeys(keys, '^se')).toEqual(['se_Bryggan_2024_01_01']);
  });
});

describe('refuseMismatch', () => {
  it('takes the whole corpus or the half asked for, and nothing else', () => {
    expect(() => refuseMismatch(['b', 'a'], [['a', 'b'], ['a']])).not.toThrow();
    expect(() => refuseMismatch(['a'], [['a', 'b'], ['a']])).not.toThrow();
    expect(() => refuseMismatch(['a', 'c'], [['a', 'b']])).toThrow('1 missing (b), 1 unknown (c)');
  });
});

describe('parsePredictions', () => {
  it('refuses a file of another shape', () => {
    expect(() => parsePredictions('{"a":{"articleBody":1}}')).toThrow();
    expect(parsePredictions(JSON.stringify({ a: OUTPUT })).get('a')).toEqual(OUTPUT);
  });
});

import { describe, expect, it } from 'vitest';
import { isObject, parseLooseJson } from '../../../../lib/clean/metadata/json';
import { ld, metadataOf, tag } from './page';

describe('parseLooseJson', () => {
  it.each([
    '//<![CDATA[\n{"a": "x"}\n//]]>',
    '<!-- {"a": "x"} -->',
    '{"a": "x",}',
    '{"a": "x" /* note */}',
    '/* <![CDATA[ */ {"a": "x"}; /* ]]> */',
    '{&quot;a&quot;: &quot;x&quot;}',
    '{"a": "x"} }',
  ])('reads %j', (text) => expect(parseLooseJson(text)).toEqual({ a: 'x' }));

  it('mends line breaks in strings and leaves their slashes alone', () => {
    const parsed = parseLooseJson('{"url": "https://harbour.example/a", "text": "one\ntwo",}');
    expect(isObject(parsed) && parsed).toEqual({ url: 'https://harbour.example/a', text: 'one two' });
  });

  it('reads on behind a bracket that closes nothing, and behind a comma', () => {
    expect(parseLooseJson('{"a": {"b": "}"}}\n}\n}')).toEqual({ a: { b: '}' } });
    expect(parseLooseJson('{"a": "x"},\n{"b": "y"}')).toEqual([{ a: 'x' }, { b: 'y' }]);
  });

  it('reads a moment and an address that lack their quotation marks', () => {
    const told = '{"at": 2023-01-12T06:18:10-03:00, "of": https://harbour.example/a.png\n}';
    expect(parseLooseJson(told)).toEqual({
      at: '2023-01-12T06:18:10-03:00',
      of: 'https://harbour.example/a.png',
    });
  });

  it('gives up on what is no JSON', () => expect(parseLooseJson('window.x = function () {}')).toBeNull());
});

describe('metadata', () => {
  it('knows the site by the name its address bears out', () => {
    const publisher = ld({ '@type': 'NewsArticle', publisher: { name: 'Harbour-Times' } });
    expect(metadataOf(tag('og:site_name', 'Travel') + publisher).siteName).toBe('Harbour-Times');
    expect(metadataOf(tag('og:site_name', 'Die Fähre')).siteName).toBe('Die Fähre');
    expect(metadataOf('').siteName).toBe('harbour-times.example');
    expect(metadataOf(tag('og:site_name', 'https://www.harbour-times.example/')).siteName).toBe(
      'harbour-times.example',
    );
    expect(metadataOf(tag('publisher', 'Quay Media Ltd. & Co. KG')).siteName).toBe('harbour-times.example');
    expect(metadataOf(tag('publisher', 'QUAY-ONLINE Sp. z o.o.')).siteName).toBe('harbour-times.example');
    expect(metadataOf(ld({ '@type': 'WebSite', name: 'Harbour Times' })).siteName).toBe('Harbour Times');
    expect(metadataOf(tag('twitter:site', 'Harbour Times')).siteName).toBe('Harbour Times');
    expect(metadataOf(tag('twitter:site', '@harbour')).siteName).toBe('harbour-times.example');
  });

  it.each([
    ['Ferry sails again | The Harbour Times', 'The Harbour Times'],
    ['Ferry sails again - Harbour-Times', 'Harbour-Times'],
    ['Ferry sails again | News', 'harbour-times.example'],
    ['Why the Harbour Times was sold', 'harbour-times.example'],
    ['Sold - why the Harbour Times had to look for an owner once more', 'harbour-times.example'],
  ])('knows the site by the end of the tab’s title where its address says the same: %s', (title, name) => {
    expect(metadataOf(`<title>${title}</title>`).siteName).toBe(name);
  });

  it('takes three letters at the end of the tab’s title for the site where its address has them alone', () => {
    const named = (title: string, url: string): string | null =>
      metadataOf(`<title>${title}</title>`, '', { url }).siteName;
    expect(named('Ferry sails again | KQY Radio | KQY ', 'https://www.kqy.example/ferry')).toBe('KQY');
    expect(named('Ferry sails again | KQYs', 'https://www.kqy.example/ferry')).toBe('kqy.example');
  });

  it('takes whose the rights are, and an address, for nobody', () => {
    expect(
      metadataOf(tag('dcterms.creator', 'Copyright Quay GmbH & Co. KG - all rights reserved')).authors,
    ).toEqual([]);
    const author = { '@type': 'Person', name: 'www.quay.pl' };
    expect(metadataOf(ld({ '@type': 'NewsArticle', headline: 'A ferry', author })).authors).toEqual([]);
  });

  it('reads language and direction', () => {
    expect(metadataOf('', '', { lang: 'en_GB' })).toMatchObject({ language: 'en-GB', direction: 'ltr' });
    expect(metadataOf('', '', { lang: 'ar' })).toMatchObject({ language: 'ar', direction: 'rtl' });
    expect(metadataOf(tag('og:locale', 'de_AT'), '', { lang: '' })).toMatchObject({ language: 'de-AT' });
    expect(metadataOf('', '<h1>連絡船が再開</h1>', { lang: '' }).language).toBe('ja');
    expect(metadataOf('', '', { lang: '' }).language).toBeNull();
  });

  it('takes the first picture that is the article’s own', () => {
    const image = ld({ '@type': 'NewsArticle', image: [{ '@type': 'ImageObject', url: '/pier.jpg' }] });
    expect(metadataOf(tag('og:image', '/img/logo.png') + image).leadImage?.url).toBe(
      'https://www.harbour-times.example/pier.jpg',
    );
    const listed = { '@type': 'ImageObject', url: ['https://img.harbour-times.example/ferry.jpg'] };
    expect(metadataOf(ld({ '@type': 'NewsArticle', image: listed })).leadImage?.url).toBe(listed.url[0]);
    expect(metadataOf(tag('og:image', '/ferry.jpg') + tag('og:image:alt', 'The ferry')).leadImage).toEqual({
      url: 'https://www.harbour-times.example/ferry.jpg',
      alt: 'The ferry',
    });
    expect(metadataOf(tag('og:image', 'https://img.harbour-times.example/')).leadImage).toBeNull();
    expect(metadataOf(tag('og:image', 'data:image/png;base64,AA')).leadImage).toBeNull();
    expect(metadataOf('<link rel="image_src" href="/img/logos/ht_100x100.jpg">').leadImage).toBeNull();
    for (const sign of [
      '/themes/ht/img/sign-og.png',
      '/img/harbour-times_fb2.jpg',
      '/img/blocks/harbour-times_logo_share_en.png',
      '/design/icons/gull_60.png',
      '/icons/ht_black.png',
      '/m/apple-touch-icon.png',
      '/files/images/twitter_cards_default.jpg',
      '/images/og-icon.png',
      '/images/share/no-img_460x320_logo.jpg',
      '/images/no_photo.png',
      '/i/blank.jpg',
      '/custom/images/HT_Banner-Logo.gif',
    ])
      expect(metadataOf(tag('og:image', sign)).leadImage).toBeNull();
    const portrait = '<a rel="author" href="/ada"><img src="/up/ada-roe-2014-512x512.jpg" alt="Ada Roe"></a>';
    const [ada, ferry] = ['/up/ada-roe-2014.jpg', '/ferry.jpg'].map((src) => tag('og:image', src));
    expect(metadataOf(`${ada}${ferry}`, portrait).leadImage?.url).toContain('/ferry.jpg');
    expect(metadataOf(`${ada}`, portrait).leadImage?.url).toContain('/up/ada-roe-2014.jpg');
    expect(metadataOf(`${ada}${ferry}`).leadImage?.url).toContain('/up/ada-roe-2014.jpg');
    const plain = '/pictures/789720_623516/image.jpg';
    expect(metadataOf(tag('og:image', plain)).leadImage?.url).toContain(plain);
  });

  it('reads section, excerpt and canonical address', () => {
    const head =
      tag('article:section', 'Travel') +
      tag('og:description', 'Two boats a day &amp; long queues on the first.') +
      '<link rel="canonical" href="/ferry">';
    expect(metadataOf(head)).toMatchObject({
      section: 'Travel',
      excerpt: 'Two boats a day & long queues on the first.',
      canonicalUrl: 'https://www.harbour-times.example/ferry',
    });
    expect(metadataOf('<link rel="canonical" href="/">').canonicalUrl).toBeNull();
    const dots = tag('og:title', 'Ferry sails again') + tag('og:description', '.......... ..........');
    expect(metadataOf(dots).excerpt).toBeNull();
  });

  it('says null, never an empty string, on a bare page', () => {
    expect(metadataOf('', '', { url: 'https://harbour.example/x' })).toEqual({
      canonicalUrl: null,
      title: '',
      authors: [],
      siteName: 'harbour.example',
      section: null,
      published: null,
      modified: null,
      language: 'en',
      direction: 'ltr',
      excerpt: null,
      leadImage: null,
    });
  });
});

describe('a tag that holds JSON', () => {
  const told = (content: unknown): string =>
    tag('paper-page', typeof content === 'string' ? content : JSON.stringify(content));

  it('tells the author and the day', () => {
    const head = tag(
      'parsely-page',
      JSON.stringify({ author: 'Ada Quill', pub_date: '2024-05-02T10:00:00Z' }),
    );
    const byline = '<p class="byline">Photography by Tom Reed</p>';
    expect(metadataOf(head, byline)).toMatchObject({
      authors: ['Ada Quill'],
      published: '2024-05-02T10:00:00Z',
    });
  });

  it('tells several authors, and nobody by a number', () => {
    expect(metadataOf(told({ authors: ['Ada Quill', 'Tom Reed'] })).authors).toEqual([
      'Ada Quill',
      'Tom Reed',
    ]);
    expect(metadataOf(told({ author: '296554' })).authors).toEqual([]);
  });

  it('says nothing where it is broken', () => {
    expect(metadataOf(told('{"author": Ada Quill')).authors).toEqual([]);
  });
});

it('a page of a film or a sound names who made it where no article is told', () => {
  const by = (name: string): object => ({ author: { '@type': 'Person', name } });
  const episode = ld({ '@type': 'PodcastEpisode', ...by('Ada Quill') });
  expect(metadataOf(episode).authors).toEqual(['Ada Quill']);
  expect(metadataOf(episode + ld({ '@type': 'NewsArticle', ...by('Tom Reed') })).authors).toEqual([
    'Tom Reed',
  ]);
});

it.each(['Redazione', 'Redazione Northbay', 'Staff Reporter', 'Our Special Correspondent'])(
  'a paper is signed for by its %s where nobody is named',
  (name) => {
    const head = ld({ '@type': 'NewsArticle', author: { '@type': 'Person', name } });
    expect(metadataOf(head).authors).toEqual([name]);
    const byline =
      '<main><h1>Ferry</h1><p class="byline">By <a rel="author" href="/author/q">Ada Quill</a></p></main>';
    expect(metadataOf(head, byline).authors).toEqual(['Ada Quill']);
  },
);

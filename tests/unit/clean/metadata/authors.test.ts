import { describe, expect, it } from 'vitest';
import { ld, metadataOf, tag } from './page';

describe('authors', () => {
  const authorsOf = (head: string, body = ''): string[] =>
    metadataOf(tag('og:site_name', 'Harbour Times') + head, body).authors;
  const by = (author: unknown): string => ld({ '@type': 'NewsArticle', headline: 'x', author });

  it('are not the company that owns the site, nor the town it sits in', () => {
    const head = tag('author', 'Kai-Verlag GmbH, Kiel, Germany');
    expect(authorsOf(head)).toEqual([]);
    expect(authorsOf(head, '<h1>Ferry</h1><p class="byline">By Ada Quill</p>')).toEqual(['Ada Quill']);
  });

  it('are not a part of the site, where the page names somebody', () => {
    const head = tag('dc.creator', 'Sea Desk and port affairs - Harbour Times');
    expect(authorsOf(head, '<h1>Ferry</h1><p class="byline">By Ada Quill</p>')).toEqual(['Ada Quill']);
    expect(authorsOf(tag('author', 'Ada Quill - Harbour Times'))).toEqual(['Ada Quill']);
    expect(authorsOf('', '<h1>Ferry</h1><div id="byline"><b>[</b>Ada Quill, <b>Harbour]</b></div>')[0]).toBe(
      'Ada Quill',
    );
  });

  it('are those that lead to the pages of reporters, where the head names the house alone', () => {
    const head = by({ '@type': 'Organization', name: 'Harbour Times' });
    const byline =
      '<div class="author"><a href="/muhabir/ada-quill/">Ada Quill</a>, <a href="/muhabir/tom-reed/">Tom Reed</a></div>';
    expect(authorsOf(head, `<h1>Ferry</h1>${byline}`)).toEqual(['Ada Quill', 'Tom Reed']);
  });

  it('are not the site as well, where it stands behind the name', () => {
    expect(authorsOf(by('ADA QUILL Harbour Times'))).toEqual(['ADA QUILL']);
    expect(authorsOf(by('Ada Harbour'))).toEqual(['Ada Harbour']);
    expect(authorsOf(by(['ADA QUILL Times Staff Writer']))).toEqual(['ADA QUILL']);
  });

  describe('a byline that names more than the head', () => {
    const head = by('Ada Quill');
    it.each([
      ['two linked names', '<p class="byline"><a>Ada Quill</a>, <a>Tom Reed</a></p>'],
      ['two names in a sentence', '<p class="byline">By Ada Quill and Tom Reed</p>'],
      ['two names by the comments', '<p class="byline-comments">By Ada Quill and Tom Reed</p>'],
      ['a sign before the second', '<p class="author"><a>Ada Quill</a> <span>- Tom Reed</span></p>'],
    ])('is believed where it has %s', (_, body) => {
      expect(authorsOf(head, body)).toEqual(['Ada Quill', 'Tom Reed']);
    });
    it('is believed below the teasers of a menu, which are articles with headlines of their own', () => {
      const teaser = '<article><h1><a href="/x">A bell is heard</a></h1></article>';
      const article = '<article><h1>Ferry</h1><p class="byline">By Ada Quill and Tom Reed</p></article>';
      expect(authorsOf(head, teaser + article)).toEqual(['Ada Quill', 'Tom Reed']);
    });
    it.each([
      ['leaves the head’s author out', '<p class="byline">By Tom Reed and Amy Cole</p>'],
      ['tells a place', '<p class="byline">Ada Quill, New York</p>'],
      ['stands in a teaser', '<div class="teaser"><p class="author">Ada Quill and Tom Reed</p></div>'],
    ])('is not where it %s', (_, body) => {
      expect(authorsOf(head, body)).toEqual(['Ada Quill']);
    });
  });

  it('takes bylines that stand side by side, first and last names apart', () => {
    const name = (first: string, last: string): string =>
      `<div class="byline x"><address><span aria-hidden="true">${first} ${last}</span><span>${first}</span> <span>${last}</span></address></div>`;
    expect(authorsOf('', `<div class="names">${name('Ada', 'Quill')}${name('Tom', 'Reed')}</div>`)).toEqual([
      'Ada Quill',
      'Tom Reed',
    ]);
  });

  it('prefers a byline that leads to a person to the house that signs in the head', () => {
    const house = by({ '@type': 'Organization', name: 'Harbour Times' });
    expect(
      authorsOf(house, '<span class="post__author"><a href="/author/quill">Ada Quill</a></span>'),
    ).toEqual(['Ada Quill']);
    expect(authorsOf(house, '<span class="post__author">Ada Quill</span>')).toEqual(['Harbour Times']);
    const signed = '<div class="post__author">By <span class="dark">Ada Quill</span></div>';
    expect(authorsOf(house, signed)).toEqual(['Ada Quill']);
  });

  it('takes each of several bylines once, whatever its parts are called', () => {
    const one = (name: string): string =>
      `<div class="byline"><span class="byline__name">${name}</span><a href="mailto:x@y.example">Mejla</a></div>`;
    expect(authorsOf('', one('Ada Quill') + one('Tom Reed'))).toEqual(['Ada Quill', 'Tom Reed']);
  });

  it('takes two words in a script without capitals for no name', () => {
    expect(authorsOf('', '<h1>قنات</h1><p>انتهای پیام/</p>')).toEqual([]);
  });

  it('prefers a person on the page to a desk in the head', () => {
    const desk = by({ '@type': 'Person', name: 'HT Web Desk' });
    expect(authorsOf(desk, '<p class="author">By Ada Quill</p>')).toEqual(['Ada Quill']);
    expect(authorsOf(desk)).toEqual(['HT Web Desk']);
    const paper = tag('author', 'North Quay Herald');
    expect(authorsOf(paper, '<p class="author">By Ada Quill</p>')).toEqual(['Ada Quill']);
    expect(authorsOf(paper)).toEqual(['North Quay Herald']);
  });

  it('reads names behind their label in a line of facts', () => {
    const line = (text: string): string => `<h1>A</h1><div>${text}</div>`;
    expect(authorsOf('', line('2026-09-21 08:41 来源：江淮日报 作者：陈立群 方敏 字号：大'))).toEqual([
      '陈立群',
      '方敏',
    ]);
    expect(authorsOf('', line('2026-09-21 08:41 作者：未知 来源：江淮日报'))).toEqual([]);
    expect(authorsOf('', line('12.04.2026 | Автор: Анна Коротаева'))).toEqual(['Анна Коротаева']);
    expect(authorsOf('', line('Hosted by Dana Whitlock October 14, 2026 31 min'))).toEqual(['Dana Whitlock']);
  });

  it('believes a line below the headline before a name that other stories lead to', () => {
    const cards = '<div class="x"><a href="/author/reed">Tom Reed</a> / May 3, 2019</div>';
    const line = '<div class="info"><h3>Five sailings</h3>by Ada Quill / May 4, 2019 / <a>Write</a></div>';
    expect(authorsOf('', `<h1>Ferry</h1>${line}<p>Text.</p>${cards}`)).toEqual(['Ada Quill']);
  });

  it('takes who is shown for no author, whatever the picture’s box is called', () => {
    const box =
      '<p class="NoAuthorImage"><img src="/a.jpg" alt=""><span class="caption">Stef Brandt, pilot of the bay, on Monday</span></p>';
    expect(authorsOf('', `<h1>Ferry</h1>${box}`)).toEqual([]);
  });

  it('leaves out the paper beside who wrote in it', () => {
    const byline = '<div class="byline"><span>By Ada Quill</span><span>Sea reporter, BBC News</span></div>';
    expect(metadataOf(tag('og:site_name', 'BBC News'), byline).authors).toEqual(['Ada Quill']);
  });

  it('takes nobody from the card of another article', () => {
    const story =
      '<article><h1>Ferry sails again</h1><div>By <a href="/who/quill">Ada Quill</a></div></article>';
    const card =
      '<article><h1>Gale on the islands</h1><a class="byline" href="/who/reed">Tom Reed</a></article>';
    expect(metadataOf('', story + card).authors).toEqual(['Ada Quill']);
  });

  it('takes an address for no name, nor what a link does', () => {
    const body = '<h1>Ferry</h1><div class="author"><a>Ada Quill</a> <a>View Staff Page</a></div>';
    expect(authorsOf('', body)).toEqual(['Ada Quill']);
    expect(authorsOf(tag('author', 'www.makers.test'))).toEqual([]);
  });

  it('takes a word in Han characters for no name', () => {
    expect(authorsOf('', '<h1>橋</h1><p>広告</p>')).toEqual([]);
  });

  it('takes every author of JSON-LD, however it is written', () => {
    expect(authorsOf(by([{ name: 'Ada Quill' }, { name: 'Tom Reed, Editor' }]))).toEqual([
      'Ada Quill',
      'Tom Reed',
    ]);
    expect(authorsOf(by('Ada Quill'))).toEqual(['Ada Quill']);
    expect(authorsOf(by([[{ givenName: 'Ada', familyName: 'Quill' }], { name: 'AP' }]))).toEqual([
      'Ada Quill',
      'AP',
    ]);
  });

  it('are not the place that a report for the paper comes from', () => {
    expect(authorsOf(by({ '@type': 'Person', name: '(Northbay - Harbour Times)' }))).toEqual([
      'Harbour Times',
    ]);
    expect(authorsOf(by('(Ada Quill - Harbour Times)'))).toEqual(['Ada Quill']);
  });

  it('are the paper’s desk whole, whatever the paper is called, where no person is named', () => {
    const site = tag('og:site_name', 'El Puerto');
    const desk = by({ '@type': 'Person', name: 'Redacción El Puerto 2' });
    expect(metadataOf(site + desk).authors).toEqual(['Redacción El Puerto 2']);
    const line = '<h1>Zarpa el ferry</h1><p class="byline">Por Ana Quiroga</p>';
    expect(metadataOf(site + desk, line).authors).toEqual(['Ana Quiroga']);
  });

  it('are not the place or the house behind a dash, which somebody reports from', () => {
    expect(authorsOf(by('Ada Quill - Northbay'))).toEqual(['Ada Quill']);
    expect(authorsOf(by('ليلى حداد - الميناء'))).toEqual(['ليلى حداد']);
    expect(authorsOf(by('김철수 - 이영희'))).toEqual(['김철수', '이영희']);
  });

  it('are those of the page in JSON-LD, where the article names the paper or there is none', () => {
    const page = ld({ '@type': 'WebPage', author: { '@type': 'Organization', name: 'A. Quill' } });
    expect(authorsOf(by({ '@type': 'Organization', name: 'Harbour Times' }) + page)).toEqual(['A. Quill']);
    expect(authorsOf(page)).toEqual(['A. Quill']);
    expect(authorsOf(by('Tom Reed') + page)).toEqual(['Tom Reed']);
  });

  it('follows references through a graph', () => {
    const graph = {
      '@graph': [
        { '@type': 'Article', headline: 'x', author: [{ '@id': '#a' }] },
        { '@type': 'Person', '@id': '#a', name: 'Ada Quill' },
      ],
    };
    expect(authorsOf(ld(graph))).toEqual(['Ada Quill']);
  });

  it('looks further where only the paper is named', () => {
    const paper = by({ '@type': 'Person', name: 'Harbour Times' });
    expect(authorsOf(paper + '<meta name="author" content="Ada Quill">')).toEqual(['Ada Quill']);
    expect(authorsOf(paper, '<h1>x</h1><p class="byline">By Ada Quill</p>')).toEqual(['Ada Quill']);
    expect(authorsOf(paper)).toEqual(['Harbour Times']);
  });

  it('leaves the paper out of a name it stands behind', () => {
    expect(authorsOf(by({ name: 'Ada Quill, Harbour Times' }))).toEqual(['Ada Quill']);
  });

  it('leaves out a place, and what the tab ends in, behind a whole name', () => {
    const tab = '<title>Ferry to sail again - Sea Weekly</title>';
    expect(authorsOf(tag('author', 'Ada Quill, Northbay'))).toEqual(['Ada Quill']);
    expect(authorsOf(tab + tag('author', 'Ada Quill, Sea Weekly'))).toEqual(['Ada Quill']);
    expect(authorsOf(tag('author', 'Ada Quill, Tom Reed'))).toEqual(['Ada Quill', 'Tom Reed']);
  });

  it('takes a name alone below the headline, unless the headline says it', () => {
    expect(authorsOf('', '<h1>Ferry to sail again</h1><p>Ada Quill</p>')).toEqual(['Ada Quill']);
    expect(
      authorsOf('', '<main><h1>Ferry</h1><p>It sails.</p></main><aside><p>Your Harbour Times.</p></aside>'),
    ).toEqual([]);
    expect(authorsOf('', '<h1>Roast Beet and Red Cabbage</h1><p>Roast Beet and Red Cabbage</p>')).toEqual([]);
  });

  it('keeps the names of organisations and house signatures whole', () => {
    expect(authorsOf(by({ '@type': 'Organization', name: 'Harbour Times Desk' }))).toEqual([
      'Harbour Times Desk',
    ]);
    expect(authorsOf(by({ name: 'Harbour Times and AFP' }))).toEqual(['Harbour Times and AFP']);
  });

  it('reads the meta tags of other services, and no addresses', () => {
    const profile = tag('article:author', 'https://social.example/ada');
    expect(authorsOf(profile + '<meta name="parsely-author" content="Ada Quill">')).toEqual(['Ada Quill']);
    // Who made the site.
    expect(authorsOf(profile + '<meta name="web_author" content="Quay Studio">')).not.toContain(
      'Quay Studio',
    );
    expect(authorsOf(profile)).toEqual([]);
    const house = '<meta name="author" content="Condon Gale">';
    expect(authorsOf(house + tag('article:author', 'Ada Quill'))).toEqual(['Ada Quill']);
  });

  it('prefers whoever is shown to a company, and to a name that was cut off of the site’s own', () => {
    const shown = '<p class="author">太田 港</p>';
    expect(authorsOf('<meta name="author" content="株式会社港出版">', shown)).toEqual(['太田 港']);
    const cut = tag('og:site_name', 'Quill Notes') + tag('article:author', 'Quill No..');
    expect(authorsOf(cut, '<p class="author">Ada Quill</p>')).toEqual(['Ada Quill']);
  });

  it('turns round a name that a catalogue’s tag tells from behind', () => {
    expect(metadataOf('<meta name="dcterms.creator" content="Quill, Ada">').authors).toEqual(['Ada Quill']);
    const two =
      '<meta name="citation_author" content="Quill, Ada"><meta name="citation_author" content="Reed, Tom J.">';
    expect(metadataOf(two).authors).toEqual(['Ada Quill', 'Tom J. Reed']);
    const ended = '<meta name="citation_authors" content="Quill, Ada; Reed, Tom; ">';
    expect(metadataOf(ended).authors).toEqual(['Ada Quill', 'Tom Reed']);
    expect(metadataOf('<meta name="dc.creator" content="Ada Quill, Tom Reed">').authors).toEqual([
      'Ada Quill',
      'Tom Reed',
    ]);
  });

  it('takes who is told for a picture for no author', () => {
    const picture =
      '<div itemscope itemtype="https://schema.org/ImageObject"><meta itemprop="author" content="Tom Reed"></div>';
    expect(metadataOf('', `<meta itemprop="author" content="Ada Quill">${picture}`).authors).toEqual([
      'Ada Quill',
    ]);
  });

  it('reads a byline before what is told of who wrote it', () => {
    const about =
      '<main><div><div class="about-author"><p>Ada interned at Modern Mooring, Quay Today and North Sea Marine Station before she came to the islands.</p></div></div></main>';
    for (const name of ['by_line', 'by-line'])
      expect(metadataOf('', `<h1>Ferry</h1><div class="${name}">by Ada Quill</div>${about}`).authors).toEqual(
        ['Ada Quill'],
      );
  });

  it('reads the byline that is shown', () => {
    expect(authorsOf('', '<h1>x</h1><a rel="author">Ada Quill</a><a rel="author">Tom Reed</a>')).toEqual([
      'Ada Quill',
      'Tom Reed',
    ]);
    const glued = '<span>By</span><a>Ada Quill</a><span>Chief Reporter</span><time>3 May 2024</time>';
    expect(authorsOf('', `<h1>x</h1><div class="byline">${glued}</div>`)).toEqual(['Ada Quill']);
    expect(authorsOf('', '<h1>x</h1><p><strong>Ada Quill</strong></p><p>The ferry sails.</p>')).toEqual([
      'Ada Quill',
    ]);
    expect(authorsOf('', '<ul><li><strong>Author</strong> Ada Quill</li></ul>')).toEqual(['Ada Quill']);
    expect(authorsOf('', '<div class="edit">(责编：王小明、李雷)</div>')).toEqual(['王小明', '李雷']);
    expect(authorsOf('', '<figure><span class="author">Tom Reed</span></figure>')).toEqual([]);
    const dated = '<p class="byline"><a>October 14, 2009</a> | <span>Ada Quill</span></p>';
    expect(authorsOf('', `<h1>x</h1>${dated}`)).toEqual(['Ada Quill']);
    const post = '<div class="tweet"><span class="tweet-author-name">Tom Reed</span></div>';
    expect(authorsOf('', `<h1>x</h1><p>The ferry sails.</p>${post}`)).toEqual([]);
    const glueless = '<b>Ada</b><i>Quill</i><p>Published</p><time>3 May 2024</time>';
    expect(authorsOf('', `<h1>x</h1><div class="author-info"><p>By</p>${glueless}</div>`)).toEqual([
      'Ada Quill',
    ]);
    const shared = '<div class="meta has-social-tools"><p class="byline">By Ada Quill</p></div>';
    expect(authorsOf('', `<h1>x</h1>${shared}<p class="author">Tom Reed</p>`)).toEqual(['Ada Quill']);
  });
});

describe('a pen name', () => {
  const head = tag('og:title', 'The tide office');
  const page = (name: string): string =>
    `<article><h1>The tide office</h1><span class="byline"><a href="/author/x" rel="author">${name}</a></span>
     <p>The office was founded in the spring.</p><p><a href="/author/x" title="More posts">More Posts</a></p></article>`;

  it('is believed where nobody else is marked', () => {
    expect(metadataOf(head, page('greyheron')).authors).toEqual(['greyheron']);
  });

  it('is nothing that a desk is called', () => {
    expect(metadataOf(head, page('admin')).authors).not.toContain('admin');
  });

  it('is read from what its link is told to lead to, and what is filed there is none', () => {
    const link = (title: string, words: string): string =>
      `<a href="/x" title="${title}" rel="${/in /.test(title) ? 'category tag' : ''}">${words}</a>`;
    const told = `<h1>Ferry sails again</h1><p>3 May 2024 | Author: ${link('Posts by GreyHeron', 'GreyHeron')}</p>`;
    const filed = `<p>The ferry sails.</p><p>Posted in: ${link('View all posts in Island Travel', 'Island Travel')}</p>`;
    expect(metadataOf(head, told + filed).authors).toEqual(['GreyHeron']);
    expect(metadataOf(head, `<h1>Ferry sails again</h1>${filed}`).authors).toEqual([]);
  });

  it('is read behind the words that bylines begin with, where it leads to a person', () => {
    const byline = (words: string, href: string): string =>
      `<h1>The tide office</h1><p>The office was founded in the spring.</p>
       <div class="documentByLine"><span>${words} <a href="${href}">Heron</a> — 3 May 2024</span></div>`;
    expect(metadataOf(head, byline('erstellt von', '/author/heron')).authors).toEqual(['Heron']);
    expect(metadataOf(head, byline('by', '/author/heron')).authors).toEqual(['Heron']);
    expect(metadataOf(head, byline('filed under', '/author/heron')).authors).toEqual([]);
    expect(metadataOf(head, byline('by', '/birds/heron')).authors).toEqual([]);
  });

  it('gives way to a name', () => {
    expect(metadataOf(head, page('Ada Quill')).authors).toEqual(['Ada Quill']);
  });
});

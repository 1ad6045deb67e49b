import { describe, expect, it } from 'vitest';
import { ld, metadataOf, tag } from './page';

describe('published and modified', () => {
  const article = (value: object): string => ld({ '@type': 'NewsArticle', ...value });

  it('go by the fixed order', () => {
    const head =
      tag('article:published_time', '2024-05-01T08:00:00Z') +
      article({ datePublished: '2024-05-03T08:00:00Z' });
    expect(metadataOf(head).published).toBe('2024-05-03T08:00:00Z');
  });

  it('give a day its time where another place tells it', () => {
    const head =
      tag('article:published_time', '2024-05-03T08:15:00Z') + article({ datePublished: '2024-05-03' });
    expect(metadataOf(head).published).toBe('2024-05-03T08:15:00Z');
    expect(metadataOf(article({ datePublished: '2024-05-03' })).published).toBe('2024-05-03T12:00:00Z');
  });

  it('are not those of other stories that are marked too', () => {
    const body = ['2012-06-16T01:20:48Z', '2013-02-06T06:11:07Z']
      .map((moment) => `<div><meta itemprop="datePublished" content="${moment}"></div>`)
      .join('');
    expect(metadataOf('<meta name="dc.date" content="2013-06-06">', body).published).toBe(
      '2013-06-06T12:00:00Z',
    );
    expect(metadataOf('', body).published).toBe('2012-06-16T01:20:48Z');
  });

  it.each([
    ['2024-05-03 08:15:50 EDT', '2024-05-03T08:15:50-04:00'],
    ['2024-01-03 08:15 PST', '2024-01-03T08:15:00-08:00'],
    ['2024-05-03 08:15 GMT', '2024-05-03T08:15:00Z'],
  ])('read the zone of %s', (told, expected) => {
    expect(metadataOf(`<meta name="date" content="${told}">`).published).toBe(expected);
  });

  it('take CST for the time of China on a page from there', () => {
    const head = '<meta name="date" content="2024-05-03 08:15:00 CST">';
    expect(metadataOf(head, '', { lang: 'zh-CN' }).published).toBe('2024-05-03T08:15:00+08:00');
    expect(metadataOf(head).published).toBe('2024-05-03T08:15:00-06:00');
  });

  it('take a clock without zone for the one of the country', () => {
    const head = article({ datePublished: '2024-05-03T08:15:00' });
    expect(metadataOf(head, '', { url: 'https://hafen.example.de/f' }).published).toBe(
      '2024-05-03T08:15:00+02:00',
    );
    expect(metadataOf(head, '', { lang: 'ja' }).published).toBe('2024-05-03T08:15:00+09:00');
  });

  it.each([
    ['Publié le 29 juin 2019', '2019-06-29T12:00:00Z'],
    ['3/7/2019 à 12h18', '2019-07-03T10:18:46Z'],
    ['4 juillet 2019', '2019-07-03T10:18:46Z'],
    ['juillet 2019, mise à jour le 3', '2019-07-03T10:18:46Z'],
    ['il y a 2 jours', '2019-07-03T10:18:46Z'],
  ])('are those that stand in an element that tells another day: %s', (words, expected) => {
    const body = `<h1>Le ferry</h1><time datetime="2019-07-03T10:18:46Z">${words}</time>`;
    expect(metadataOf('', body, { lang: 'fr' }).published).toBe(expected);
  });

  it('are read where older pages tell them', () => {
    const shown =
      '<h1>Ferry</h1><abbr class="published updated" title="2024-05-03T16:39:00-04:00">May 3, 2024</abbr>';
    expect(metadataOf('', shown).published).toBe('2024-05-03T16:39:00-04:00');
    const head =
      '<meta name="dcterms.created" content="2024-05-03T09:24:01+00:00"><meta name="dcterms.modified" content="2024-05-03T10:41:47+00:00">';
    expect(metadataOf(head).modified).toBe('2024-05-03T10:41:47+00:00');
  });

  it('is told by the hour that “an hour ago” was', () => {
    const page =
      '<h1>Ferry</h1><abbr title="2024-05-03T20:39:00Z">1 hr ago</abbr><abbr title="Trade Zone Z">TZ</abbr>';
    expect(metadataOf('', page).published).toBe('2024-05-03T20:39:00Z');
    const comments = '<div id="comments"><abbr title="2024-06-09T12:06:44Z">9 June, 13:06</abbr></div>';
    expect(metadataOf('', `<h1>Ferry</h1>${comments}`).published).toBe('2024-05-03T12:00:00Z');
  });

  it('are not those of a post that is quoted', () => {
    const post = '<blockquote><p>Aye.</p><time datetime="2024-04-01T10:00:00Z">Apr 1</time></blockquote>';
    const body = `<article>${post}<p>Aye.</p><time datetime="2024-05-03T10:00:00Z">May 3</time></article>`;
    expect(metadataOf('', body).published).toBe('2024-05-03T10:00:00Z');
  });

  it('are what is marked as the publication in words, and no moment that the text tells', () => {
    const told = '<div class="postdate" itemprop="datePublished"><b>3</b> May 2024</div><h1>Ferry</h1>';
    const text = '<p>Drawn on <time datetime="2024-05-01T10:00:00Z">1 May</time></p>';
    expect(metadataOf('', told + text).published).toBe('2024-05-03T12:00:00Z');
    const within = '<p itemprop="datePublished"><time datetime="2024-05-03T10:00:00Z">May 3</time></p>';
    expect(metadataOf('', `<h1>Ferry</h1>${within}`).published).toBe('2024-05-03T10:00:00Z');
  });

  it('are not what the clock in the header of the site says', () => {
    const clock = '<header><time datetime="2024-05-09T13:56:20Z">Thursday, 9 May 2024</time></header>';
    const own = '<article><h1>Ferry</h1><p><time datetime="2024-05-03T10:00:00Z">May 3</time></p></article>';
    expect(metadataOf('', clock + own).published).toBe('2024-05-03T10:00:00Z');
    const shown =
      '<main><h2>Ferry to sail</h2><p><span class="text_datum">3 May 2024.</span> It sails.</p></main>';
    const cards = '<div class="date"><p>Gale</p>26 April 2024</div>';
    expect(metadataOf('<title>Ferry to sail</title>', clock + shown + cards).published).toBe(
      '2024-05-03T12:00:00Z',
    );
    const header = '<article><header><time datetime="2024-05-03T10:00:00Z">May 3</time></header></article>';
    expect(metadataOf('', header).published).toBe('2024-05-03T10:00:00Z');
  });

  it('name no change before the publication', () => {
    const told = (dateModified: string): string | null =>
      metadataOf(article({ datePublished: '2024-05-03T08:00:00Z', dateModified })).modified;
    expect(told('2024-05-03T09:00:00Z')).toBe('2024-05-03T09:00:00Z');
    expect(told('2024-05-02T09:00:00Z')).toBeNull();
    expect(told('2024-05-03T08:00:00Z')).toBeNull();
  });

  it('read the month on a page that tells no language', () => {
    for (const line of ['Lunes 14 de septiembre de 2026', '2026. szeptember 14., 11:16', '14 Eylül 2026']) {
      const page = { lang: '', url: 'https://paper.test/a' };
      expect(metadataOf('', `<h1>A</h1><p>${line}</p>`, page).published?.slice(0, 10)).toBe('2026-09-14');
    }
  });

  it('read the month on a page that tells a language it is not written in', () => {
    const line = '<div class="meta"><span>Harbour</span> <span>26, Abril, 2022</span></div><h1>A</h1>';
    const page = { lang: 'en', url: 'https://paper.test/a' };
    expect(metadataOf('', line, page).published?.slice(0, 10)).toBe('2022-04-26');
  });

  it('are not days that the text tells of', () => {
    const day = (line: string): string | null =>
      metadataOf('', `<h1>A</h1><p>${line}</p>`, { url: 'https://paper.test/2026/north-coast/09/14/a' })
        .published;
    const told = 'The quay has been closed to all ships since the great flood of October 12, 1998';
    expect(day(`${told}, the board says.`)).toBe('2026-09-14T12:00:00Z');
    expect(day('The first ferry sailed on October 12, 1935')).toBe('2026-09-14T12:00:00Z');
    expect(
      day('The quay of the old harbour on the north coast, seen from the mole on October 12, 1998.'),
    ).toBe('2026-09-14T12:00:00Z');
    expect(day('By Ada Quill, October 12, 1998')).toBe('1998-10-12T12:00:00Z');
  });

  it('are not those of other pages in a list above the text', () => {
    const other =
      '<ul><li><a href="/gale">Gale keeps the boats of Westport in port</a><div class="time">2 May 2024</div></li></ul>';
    const own = '<p class="date">3 May 2024</p>';
    expect(metadataOf('', `<h1>Ferry</h1>${other}${own}`).published).toBe('2024-05-03T12:00:00Z');
  });

  it.each([
    '<ol class="comment-list"><li><time datetime="2025-05-01">1 May 2025</time></li></ol>',
    '<section id="comments"><time datetime="2025-05-01T10:00">1 May 2025</time></section>',
    '<aside><article><a href="/gale">Gale</a><time datetime="2025-05-01">1 May</time></article></aside>',
    '<div class="box_events"><ul><li><time datetime="2025-05-01">1 May</time> – Westport</li></ul></div>',
  ])('are not those of comments, or of stories and events beside the text: %s', (others) => {
    const text = '<p>The winter ferry will sail five times a week, as it did before.</p>'.repeat(12);
    expect(metadataOf('', `<h1>Ferry</h1>${text}${others}`).published).toBe('2024-05-03T12:00:00Z');
  });

  it('are found far from the headline where the line says so, and no other line does', () => {
    const text = '<p>The winter ferry will sail five times a week, as it did before.</p>'.repeat(12);
    const line = (day: string): string => `<div><b>Source</b><br>PUBLISHED ON ${day}<p>Ferries</p></div>`;
    const events = '<div class="events"><div class="date">11/12/2025</div></div>';
    const published = (behind: string): string | null =>
      metadataOf('', `<h1>Ferry</h1>${text}${behind}`, { url: 'https://paper.test/a' }).published;
    expect(published(line('07/06/2019') + events)).toBe('2019-06-07T12:00:00Z');
    expect(published(line('07/06/2019') + line('09/06/2019'))).toBeNull();
  });

  it('are found in a line above the headline that says so, and names nothing in its markup', () => {
    const line = '<div><a href="#c">0</a></div><div>Published on 27 March, 2020 by <i>HN</i></div>';
    const text = '<p>The winter ferry will sail five times a week, as it did before.</p>';
    const arrow = '<div>&nbsp;</div>'.repeat(2);
    const page = `${line}${arrow}<h1>Ferry sails again</h1>${text}`;
    const url = 'https://paper.test/a';
    expect(metadataOf('', page, { url }).published).toBe('2020-03-27T12:00:00Z');
    const next = `${'<p>Ferries.</p>'.repeat(5)}<p>28 March 2020</p>`;
    const above = '<p>27 March 2020, 19:48</p><p></p><h1>Ferry sails again</h1>';
    expect(metadataOf('', above + next, { url }).published).toBe('2020-03-27T12:00:00Z');
    const today = '<p>29 March 2020</p><h1>Ferry sails again</h1><p>27 March 2020</p>';
    expect(metadataOf('', today, { url }).published).toBe('2020-03-27T12:00:00Z');
  });

  it('may have their numbers set apart, in Arabic digits too', () => {
    const line = '<div class="date"><time>  ٠٢:٠٠ </time>الثلاثاء  ١ / ١٢ / ٢٠٢٠ </div>';
    const page = `<h1>العبّارة تعود</h1>${line}<p>تعود العبّارة يوم الاثنين إلى الميناء بعد إصلاح محركها.</p>`;
    const url = 'https://paper.test/a';
    expect(metadataOf('', page, { url, lang: 'ar' }).published).toBe('2020-12-01T12:00:00Z');
  });

  it('are those of an article that is a comment itself', () => {
    const said =
      '<h1>Why five is too few</h1><p>A ferry is a road.</p><time datetime="2025-05-01">1 May</time>';
    expect(metadataOf('', `<article class="commentary">${said}</article>`).published).toBe(
      '2025-05-01T12:00:00Z',
    );
  });

  it('fall back to what is shown, then to the address', () => {
    const url = 'https://harbour.example/ferry';
    expect(metadataOf('', '<h1>Ferry</h1><p class="date">3 May 2024</p>', { url }).published).toBe(
      '2024-05-03T12:00:00Z',
    );
    expect(metadataOf('', '<h1>Ferry</h1>').published).toBe('2024-05-03T12:00:00Z');
    expect(metadataOf('', '<h1>Ferry</h1>', { url }).published).toBeNull();
  });

  it('are what the page tells those who count its readers, where it tells one alone', () => {
    const url = 'https://harbour.example/ferry';
    const script = (...days: string[]): string =>
      `<script>${days.map((day) => `count({ page: "article", article_publication_date: "${day}" })`).join('\n')}</script>`;
    const [day, other] = ['Fri, 03 May 2024 10:00:00 +0200', 'Sat, 04 May 2024 10:00:00 +0200'];
    const body = '<h1>Ferry</h1><p class="date">Today, 10:00</p>';
    expect(metadataOf(script(day), body, { url }).published).toBe('2024-05-03T08:00:00Z');
    expect(metadataOf(script(day, other), body, { url }).published).toBeNull();
    expect(
      metadataOf('<script>var published = { date: "2024-05-03" }</script>', body, { url }).published,
    ).toBeNull();
  });

  it('are the moment of creation where no other is told', () => {
    const created = { '@type': 'NewsArticle', headline: 'Ferry', dateCreated: '2024-05-03T10:00:00+02:00' };
    const page = { url: 'https://harbour.example/ferry' };
    expect(metadataOf(ld(created), '<h1>Ferry</h1>', page).published).toBe('2024-05-03T10:00:00+02:00');
    const told = ld({ ...created, datePublished: '2024-05-04T09:00:00+02:00' });
    expect(metadataOf(told, '<h1>Ferry</h1>', page).published).toBe('2024-05-04T09:00:00+02:00');
    const time = '<h1>Ferry</h1><time datetime="2024-05-05T08:00:00+02:00">5 May</time>';
    expect(metadataOf(ld(created), time, page).published).toBe('2024-05-05T08:00:00+02:00');
  });

  it('are read in another language than the page’s own before a teaser’s day is', () => {
    const text = '<p>Ha vuelto.</p>'.repeat(12);
    const card = '<li><a href="/b"><h5>El petróleo baja</h5></a><small>22 Apr, 2022</small></li>';
    const line = '<div class="top-meta"><span>Puerto Norte</span> <span>26, Abril, 2022</span></div>';
    expect(metadataOf('', `${line}<h1>El ferri vuelve</h1>${text}<ul>${card}</ul>`).published).toBe(
      '2022-04-26T12:00:00Z',
    );
  });

  it('are not what a tag that is named for the last change is marked as', () => {
    const head =
      '<meta name="publish-date" content="Tue, 07 May 2024 07:36:07 +0530">' +
      '<meta name="modified-date" itemprop="datePublished" content="Tue, 07 May 2024 15:49:34 +0530">';
    expect(metadataOf(head).published).toBe('2024-05-07T02:06:07Z');
  });
});

it('the day above the headline and its label is found, and no day far above', () => {
  const page = (lines: string): string =>
    `<div><span>22.03.2026 - 14:08</span> | <span>Source: Northbay</span></div>${lines}<h1>The ferry sails again</h1><p>It sails on Monday.</p>`;
  expect(metadataOf('', page('<h2>“We shall see”</h2>')).published).toBe('2026-03-22T12:00:00Z');
  expect(metadataOf('', page('<p>Home</p><p>News</p><p>Sport</p><p>Travel</p>')).published).not.toContain(
    '2026',
  );
});

it('reads the month in the language that the page tells of anywhere', () => {
  const body = '<h1>Trajekt opět vypluje</h1><p class="date">úterý 20. března 2018, 8:47</p>';
  const told = { url: 'https://paper.example/trajekt', lang: '' };
  expect(metadataOf(tag('og:locale', 'cs_CZ'), body, told).published).toMatch(/^2018-03-20/u);
});

import { describe, expect, it } from 'vitest';
import { readMoment } from '../../../../lib/clean/metadata/iso-date';
import { dayIn, monthNames } from '../../../../lib/clean/metadata/shown-date';
import { ld, metadataOf, tag } from './page';

describe('readMoment', () => {
  it.each([
    ['2024-05-03T10:00:00Z', '2024-05-03T10:00:00Z'],
    ['2024-05-03T10:00:00.123+0200', '2024-05-03T10:00:00+02:00'],
    ['2024-05-03 10:00:00 +02:00', '2024-05-03T10:00:00+02:00'],
    ['2024-05-03T10:00', '2024-05-03T10:00:00+02:00'],
    ['2024-12-03T10:00:00', '2024-12-03T10:00:00+01:00'],
    ['20240503', '2024-05-03T12:00:00Z'],
    ['2024-5-3T10:00:00', '2024-05-03T10:00:00+02:00'],
    ['2024-5-13', '2024-05-13T12:00:00Z'],
    ['1714730400', '2024-05-03T10:00:00Z'],
    ['May 3, 2024 10:00:00', '2024-05-03T10:00:00Z'],
    ['Fri, 03 May 2024 10:00:00 GMT', '2024-05-03T10:00:00Z'],
  ])('reads %s', (text, iso) => expect(readMoment(text, () => 'Europe/Berlin')?.iso).toBe(iso));

  it.each([
    '',
    'yesterday',
    '2024-13-40',
    '2024-02-30',
    '1970-01-01T01:00:00+01:00',
    '1969-12-31T19:00:00-05:00',
  ])('reads no date in %j', (text) => {
    expect(readMoment(text, () => 'UTC')).toBeNull();
  });
});

describe('dayIn', () => {
  it.each([
    ['28 آب/اغسطس 2013', '2013-08-28'],
    ['15 كانون الأول 2023', '2023-12-15'],
    ['15 كانون الثاني/يناير 2023', '2023-01-15'],
  ])('knows the names that Arabic papers have for a month: %s', (text, day) => {
    expect(dayIn(text, { language: 'ar', url: '' }, monthNames('ar'))?.iso.slice(0, 10)).toBe(day);
  });

  it.each([
    ['3 May 2024', 'en-GB'],
    ['May 3, 2024, 4:45pm', 'en-US'],
    ['Last updated: 6:02 AM, May 3, 2024', 'en-US'],
    ['05/03/2024', 'en-US'],
    ['5/3/24 7:15 AM EDT', 'en'],
    ['Posted 05/03/2024, 7:15 p.m. PT', 'en'],
    ['3/5/24 7:15 AM EST', 'en-AU'],
    ['3 May 20245 minute read', 'en'],
    ['03/05/2024', 'fr'],
    ['3. Mai 2024, 17:47', 'de'],
    ['3 mai 2024 à 10h', 'fr'],
    ['3 de mayo de 2024', 'es'],
    ['3. maj 2024', 'da'],
    ['3 maja 2024', 'pl'],
    ['2024年5月3日', 'ja'],
    ['2024년 5월 3일', 'ko'],
    ['الجمعة 3 أيار/مايو 2024', 'ar'],
  ])('finds the day in %s', (text, language) => {
    expect(dayIn(text, { language, url: '' }, monthNames(language))?.iso).toBe('2024-05-03T12:00:00Z');
  });
});

describe('dayIn, of two numbers', () => {
  it.each([
    ['05.31.24', 'en', '', '2024-05-31'],
    ['Kultur, 31.5.24', 'de', '', '2024-05-31'],
    ['Posted: 05/31/2024 04:44:59 PM', '', '', '2024-05-31'],
    ['5/3/2024 7:15 AM EDT', '', '', '2024-05-03'],
    ['05.03.24', 'en', 'https://paper.test/2024/05/ferry', '2024-05-03'],
    ['05/03/2024', 'en-US', 'https://paper.test/2024/03/ferry', '2024-03-05'],
    ['05/03/2024', 'en-GB', 'https://paper.test/2023/05/ferry', '2024-03-05'],
  ])('goes by what can be, and by the address: %s', (text, language, url, day) => {
    expect(dayIn(text, { language, url }, monthNames(language))?.iso.slice(0, 10)).toBe(day);
  });
});

describe('dayIn, in other digits and calendars', () => {
  it.each([
    ['٢٧ نوفمبر ٢٠٢٦ ٠٢:٣٠ م', 'ar'],
    ['تاریخ انتشار: ۶ آذر ۱۴۰۵ - ۱۰:۳۰', 'fa'],
    ['۱۴۰۵/۰۹/۰۶', 'fa'],
    ['27 نوامبر 2026', 'fa'],
    ['२७ नवंबर २०२६', 'hi'],
    ['27 พ.ย. 2569', 'th'],
    ['27 พฤศจิกายน 2569', 'th'],
    ['令和8年11月27日 5時00分', 'ja'],
    ['民國115年11月27日', 'zh-TW'],
    ['Thứ sáu, ngày 27 tháng 11 năm 2026', 'vi'],
    ['27 Νοεμβρίου 2026', 'el'],
    ['27.11.26 | 10:30', 'he'],
    ['27/11/26', 'it'],
    ['Von: Ada Quill | 27.11.26', 'de'],
    ['27 Nov. 2026', 'id'],
  ])('finds the day in %s', (text, language) => {
    expect(dayIn(text, { language, url: '' }, monthNames(language))?.iso).toBe('2026-11-27T12:00:00Z');
  });

  it.each(['Version 10.4.20 is out', '12/11/20 won', 'at 10:30 on gate 3'])('finds none in %s', (text) => {
    expect(dayIn(text, { language: 'en', url: '' }, monthNames('en'))).toBeNull();
  });
});

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

  it('are read where older pages tell them', () => {
    const shown =
      '<h1>Ferry</h1><abbr class="published updated" title="2024-05-03T16:39:00-04:00">May 3, 2024</abbr>';
    expect(metadataOf('', shown).published).toBe('2024-05-03T16:39:00-04:00');
    const head =
      '<meta name="dcterms.created" content="2024-05-03T09:24:01+00:00"><meta name="dcterms.modified" content="2024-05-03T10:41:47+00:00">';
    expect(metadataOf(head).modified).toBe('2024-05-03T10:41:47+00:00');
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

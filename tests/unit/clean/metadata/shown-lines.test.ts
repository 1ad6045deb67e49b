import { describe, expect, it } from 'vitest';
import { ld, metadataOf, tag } from './page';

/** A page of nested tables, whose head says nothing but its title. */
const TABLES = `<table><tr><td><a href="/">Home</a> | <a href="/news">Latest News</a></td></tr>
  <tr><td><font size="1">May 5, 2026</font></td></tr>
  <tr><td><font size="5"><b>Board votes to dredge northern channel</b></font></td></tr>
  <tr><td><font><i>By Hal Mercer<br>Beacon Staff Writer</i></font></td></tr>
  <tr><td>The board voted on Monday.<br><br>By noon the news was out.</td></tr></table>`;

describe('what a page shows and does not name', () => {
  it('tells its headline, by the title of the tab', () => {
    const title = (tab: string): string => metadataOf(`<title>${tab}</title>`, TABLES).title;
    expect(title('Weekly Beacon: Board votes to dredge northern channel')).toBe(
      'Board votes to dredge northern channel',
    );
    expect(title('Board votes to dredge northern channel - News')).toBe(
      'Board votes to dredge northern channel',
    );
  });

  it('tells its day below the headline of the text, though the logo is a heading too', () => {
    const page = `<header><h1 class="logo"><a href="/"><img src="/logo.svg" alt=""></a></h1></header><main>
      <div class="print">Printed: <time>2026-05-11 22:22:17</time></div>
      <h1>Board votes to dredge the channel. Mayor: “At last”</h1>
      <ul><li>Harbour</li><li>published: <time>2026-04-29 17:13:04</time></li></ul></main>`;
    const { published } = metadataOf('<title>Board votes to dredge the channel</title>', page);
    expect(published?.slice(0, 10)).toBe('2026-04-29');
  });

  it('tells its day behind its headline, though an empty heading stands over other stories', () => {
    const page = `<div class="headline">Board votes to dredge northern channel</div><p>At last.</p>
      <div>Harbour - 5 May 2026, 10:21</div><p>The board voted on Monday.</p>
      <div><h1></h1><a href="/b">Ferry sails again</a><div class="timestamps">1 May 2026</div></div>`;
    const { published } = metadataOf('<title>Board votes to dredge northern channel - News</title>', page);
    expect(published?.slice(0, 10)).toBe('2026-05-05');
  });

  it('tells its day and its author in lines around the headline', () => {
    const { authors, published } = metadataOf(
      '<title>Weekly Beacon: Board votes to dredge northern channel</title>',
      TABLES,
    );
    expect(authors).toEqual(['Hal Mercer']);
    expect(published?.slice(0, 10)).toBe('2026-05-05');
  });

  it.each([
    [
      '<h1>Ferry sails</h1><div><div>Words by Ada Quill</div><div>Photographs by Tom Reed</div></div>',
      ['Ada Quill'],
    ],
    ['<h1>Ferry sails</h1><div><span>Écrit par Ada Quill</span></div>', ['Ada Quill']],
    [
      '<h1>Ferry sails</h1><p>Por: Ada Quill | Lunes 14 de septiembre de 2026 | 08:20 hrs.</p>',
      ['Ada Quill'],
    ],
    [
      '<h1>Ferry sails</h1><div><span>Von Ada Quill</span> <span>14. Mai 2026, 8:20</span></div>',
      ['Ada Quill'],
    ],
    [
      '<h1>Ferry sails</h1><p><span>Tekst: <b>Ada Quill</b></span><span>14 mei 2026</span></p>',
      ['Ada Quill'],
    ],
    [
      '<h1>Ferry sails</h1><p class="submitted"><span>سعاد بنعلي</span> – <span>16 نونبر 2026</span></p>',
      ['سعاد بنعلي'],
    ],
    ['<h1>Ferry sails</h1><ul><li>서하늘 기자</li><li>승인 2026.05.04</li></ul>', ['서하늘']],
    [
      '<h1>Ferry sails</h1><div><a href="/profile/aq">Ada Quill</a> and <a href="/profile/tr">Tom Reed</a></div>',
      ['Ada Quill', 'Tom Reed'],
    ],
    ['<h1>연탄</h1><ul><li>기자명 윤서진 기자</li><li>입력 2026.11.26 14:05</li></ul>', ['윤서진']],
    ['<h1>רכבת</h1><div>מאת: דנה לוי | 27.11.26 | 10:30</div>', ['דנה לוי']],
    ['<h1>Hasat</h1><div><span class="muhabir">Elif Kaya / RİZE</span></div>', ['Elif Kaya']],
    [
      '<h1>Seca</h1><div><strong>Por Joana Barros</strong><strong>Pedro Lins</strong></div>',
      ['Joana Barros', 'Pedro Lins'],
    ],
    ['<h1>Το καράβι</h1><a class="syntaktis" href="/s/em">Ελένη Μαυρίδου</a>', ['Ελένη Μαυρίδου']],
    ['<h1>Panen</h1><p>Oleh Budi Santoso</p>', ['Budi Santoso']],
    [
      '<h1>Storm</h1><p>Text.</p><div><p><a href="/av/es">Elin Sjöberg</a><a href="mailto:elin@paper.test">Mejla</a></p><p><a>Omar Haddad</a><a href="mailto:o.haddad@paper.test">Mejla</a></p></div>',
      ['Elin Sjöberg', 'Omar Haddad'],
    ],
    ['<h1>Storm</h1><div>Harbour Times <a href="mailto:desk@paper.test">Write to Us</a></div>', []],
    [
      '<h1>Storm</h1><div id="footer"><p>© <a href="/">Harbour Times</a> | <a href="mailto:times@paper.test">Impressum</a></p></div>',
      [],
    ],
    ['<h1>Storm</h1><div class="author-box"><a href="/author/ada">Learn More</a></div>', []],
    ['<h1>Ferry sails</h1><p>(Sound of Gulls)</p><p>The ferry sailed.</p>', []],
    [
      '<h1>Ferry sails</h1><p>The ferry sailed.</p><p><a href="/a.mp3">Right Click Here To Download</a></p>',
      [],
    ],
    ['<h1>Ferry sails</h1><div>World News</div><div>Share Article</div>', []],
    ['<h1>Ferry sails</h1><p>The ferry sailed on Monday.</p><p>By noon it was back.</p>', []],
  ])('reads the authors of %s', (body, expected) => {
    expect(metadataOf('', body).authors).toEqual(expected);
  });

  it('reads a day in any element behind the headline', () => {
    const shown =
      '<h1>Ferry sails</h1><div><span>By Ada Quill</span><span class="datum">19 March 2026, 17:40</span></div>';
    expect(metadataOf('', shown).published?.slice(0, 10)).toBe('2026-03-19');
  });
});

describe('a headline without an h1', () => {
  it('is the longest line of the tab’s title, since the site’s name is another', () => {
    const head = '<title>Ferry sails again at dawn ‹ Friends of the Harbour</title>';
    const body =
      '<div class="logo">Friends of the Harbour</div><div><h3><a href="/ferry">Ferry sails again at dawn</a></h3></div>';
    expect(metadataOf(head, body).title).toBe('Ferry sails again at dawn');
  });

  it('has its day right above it, and who writes in the link to all that they wrote', () => {
    const head = `<title>Ferry sails again at dawn</title>${tag('og:title', 'Ferry sails again at dawn')}`;
    const body =
      '<main><header><a aria-label="All posts from Ada Quill" href="/aq"><img src="/aq.png"><p class="small">Ada Quill</p></a></header><p class="small">February 18, 2026</p><h2>Ferry sails again at dawn</h2><p>The ferry sailed.</p></main>';
    const { authors, published } = metadataOf(head, body, { url: 'https://paper.test/aq/ferry' });
    expect(authors).toEqual(['Ada Quill']);
    expect(published).toBe('2026-02-18T12:00:00Z');
  });
});

describe('the headline in sight', () => {
  it('is believed where the told one goes on with names', () => {
    const told = '北航路のしゅんせつ決定、港湾委が賛成多数（みなと新聞） - まとめニュース';
    const head = `<title>${told}</title>${tag('og:title', told)}${ld({ '@type': 'NewsArticle', headline: told })}`;
    expect(metadataOf(head, '<h1>北航路のしゅんせつ決定、港湾委が賛成多数</h1>').title).toBe(
      '北航路のしゅんせつ決定、港湾委が賛成多数',
    );
  });

  it('is believed where the one for networks begins with a keyword', () => {
    const head = `<title>Ports: Ferry sails once more</title>${tag('og:title', 'Ports: Ferry sails once more')}`;
    const article = ld({ '@type': 'NewsArticle', headline: 'Ferry sails once more' });
    expect(metadataOf(head + article, '<h1>Ferry sails once more</h1>').title).toBe('Ferry sails once more');
  });
});

it('takes the site’s own name for no headline, though the tab’s title ends with it', () => {
  const head = '<title>The organ in the mud: Harbour Times Weekly</title>';
  const body = '<div>Harbour Times Weekly</div><h3>The organ in the mud</h3>';
  const { title } = metadataOf(head, body, { url: 'https://www.harbour-times-weekly.example/organ' });
  expect(title).toBe('The organ in the mud');
});

describe('the headline on a page', () => {
  it('is the heading of the tab, and not the logo', () => {
    const { authors, published } = metadataOf(
      '<title>Board votes to dredge northern channel - Weekly Beacon</title>',
      `<div><h1><a href="/">Beacon</a></h1><ul><li>Monday 4 May 2026</li></ul></div>
        <div><h1>Board votes to dredge northern channel</h1><div>By Hal Mercer</div><div>Tuesday, 5 May 2026</div></div>`,
    );
    expect(authors).toEqual(['Hal Mercer']);
    expect(published?.slice(0, 10)).toBe('2026-05-05');
  });

  it('tells the day right above the headline before the days of other stories', () => {
    const { published } = metadataOf(
      '<title>Board votes to dredge northern channel</title>',
      `<p class="date">Today is 9 May 2026</p><ul><li>News</li><li>Sport</li><li>Sea</li></ul>
        <div id="pubDate">5 May 2026, 2.30 pm</div><h1>Board votes to dredge northern channel</h1>
        ${'<p>The board voted on Monday, and by noon the news was out on the whole of the island.</p>'.repeat(12)}
        <ul><li>Gale closes roads (7 May 2026)</li></ul>`,
    );
    expect(published?.slice(0, 10)).toBe('2026-05-05');
  });

  it.each([
    '<ul><li>5.5.2026</li><li>2 comments</li></ul><ul><li><img src="/p.gif"></li><li><img src="/m.gif"></li></ul>',
    '<div id="storyTime">Posted: Tuesday May 5, 2026 1:28PM; changed: Wednesday May 6, 2026</div>',
  ])('tells the day above the headline, whatever buttons stand between: %s', (above) => {
    const { published } = metadataOf(
      '<title>Board votes to dredge northern channel</title>',
      `<p class="date">9 May 2026</p><ul><li>News</li><li>Sport</li><li>Sea</li></ul>${above}
        <h1>Board votes to dredge northern channel</h1>
        ${'<p>The board voted on Monday, and by noon the news was out on the whole of the island.</p>'.repeat(12)}
        <ul><li>7.5.2026, 13:02 Hal: Well done</li></ul>`,
      { lang: 'en-GB' },
    );
    expect(published?.slice(0, 10)).toBe('2026-05-05');
  });
});

it('takes the day that a long paragraph opens with before those in its midst', () => {
  const told =
    'the ferry sails again in spring, as the board of the harbour said in a note that it put up on the quay. '.repeat(
      2,
    );
  const body = `<h1>Ferry sails</h1><p>06.11.23 - <b>${told}</b></p><p class="text">From 1 March 2024 on</p>`;
  for (const day of ['06.11.23 -', '(06.11.2023)'])
    expect(metadataOf('', body.replace('06.11.23 -', day), { lang: 'en-GB' }).published?.slice(0, 10)).toBe(
      '2023-11-06',
    );
});

describe('the day of publication beside that of a change', () => {
  const text =
    '<p>The board voted on Monday, and by noon the news was out on the whole of the island.</p>'.repeat(4);
  const dayOf = (lang: string, above: string, below = ''): string | undefined =>
    metadataOf(
      '<title>Board votes to dredge channel</title>',
      `${above}<h1>Board votes to dredge channel</h1>${below}${text}`,
      { lang, url: 'https://www.harbour-times.example/board' },
    ).published?.slice(0, 10);

  it.each([
    [
      'en-GB',
      '<div class="date">Updated: <b>5.5.2024, 05:53</b></div><div class="date">Published: <b>4.5.2024</b></div>',
    ],
    ['es', '<p class="meta">Actualizado el 5 de mayo de 2024 - Publicado el 4 de mayo de 2024</p>'],
    [
      'fr',
      '<span class="date">Mis à jour le 5 mai 2024</span><br><span class="date">Publié le 4 mai 2024</span>',
    ],
    [
      'pl',
      '<div class="day">Aktualizacja: <time>05.05.2024, 05:53</time></div><div class="day">Publikacja: <time>04.05.2024</time></div>',
    ],
    ['de', '<span class="date">Zuletzt aktualisiert: 5. Mai 2024</span><p class="date">4. Mai 2024</p>'],
  ])('comes first, below and above the headline: %s', (lang, line) => {
    expect(dayOf(lang, '', line)).toBe('2024-05-04');
    expect(dayOf(lang, line)).toBe('2024-05-04');
  });

  it('is not looked for further down the page', () => {
    const picture = '<p>The quay</p><p>Seen from the mole</p><p>Photo of 3 May 2020</p>';
    expect(dayOf('en', '', `<p>Updated 5 May 2024</p>${picture}`)).toBe('2024-05-05');
  });
});

describe('a headline that is a third heading', () => {
  const CLOCK = '<table><tr><td><p>6 May 2026 19:00</p></td></tr></table>';
  const TEXT = '<p>The ferry sailed on Monday.</p><p>By noon it was back.</p>';

  it('has its day right above it, though the page’s clock stands above that', () => {
    const body = `${CLOCK}<p>— 4 May 2026 09:08 —</p><h3>Ferry sails again at dawn</h3>${TEXT}`;
    const { published } = metadataOf('<title>Ferry sails again at dawn — Harbour</title>', body);
    expect(published?.slice(0, 10)).toBe('2026-05-04');
  });

  it('may be one of a day, too', () => {
    const body = `<h2>Ferry sails again at dawn</h2><div><h3>Ada’s Hour</h3></div>${TEXT.repeat(5)}<h3 class="date">Monday, May 4, 2026</h3>`;
    const { published } = metadataOf('<title>Ferry sails again at dawn</title>', body);
    expect(published?.slice(0, 10)).toBe('2026-05-04');
  });

  it('has no author above it in the capitals of a label', () => {
    const body = `<p>READ ALSO</p><h3>Ferry sails again at dawn</h3>${TEXT}`;
    expect(metadataOf('<title>Ferry sails again at dawn — Harbour</title>', body).authors).toEqual([]);
  });
});

describe('a page that stands in a form', () => {
  it('has its headline in a line of it', () => {
    const body = `<form id="Form1"><table><tr><td>Ferry sails again at dawn</td></tr><tr><td>${'The ferry sailed. '.repeat(80)}</td></tr></table></form>`;
    const { title } = metadataOf('<title>SOUND NEWS - Ferry sails again at dawn</title>', body);
    expect(title).toBe('Ferry sails again at dawn');
  });
});

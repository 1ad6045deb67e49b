/** Names right before the day of publication, for pages whose head names nobody. */
import { describe, expect, it } from 'vitest';
import { ld, metadataOf, tag } from './page';

const TEXT = '<p>The ferry sailed on Monday, and came back on Tuesday.</p>';
const authorsOf = (line: string, nav = ''): string[] =>
  metadataOf('', `${nav}<h1>The ferry sails again</h1>${line}${TEXT}`).authors;

describe('a name right before the day', () => {
  it.each([
    ['behind a comma', '<div>Ada Quill, <time>3 May 2024, 14:12</time></div>'],
    ['with the month before the day', '<p>Ada Quill, January 19, 2026</p>'],
    ['behind a sign, with the weekday', '<p>Ada Quill | Jueves, 22 de mayo de 2025, 10:48</p>'],
    ['and the place', '<p>Ada Quill | Cádiz | 14 JUN 2024 – 08:00</p>'],
    ['in elements of their own', '<div><span>Ada Quill</span><time>14 mei 2025, 16:20</time></div>'],
    ['in a link', '<div><a href="/x/1">Ada Quill</a><span>2025. március 27. 06:10</span></div>'],
    [
      'with what they are',
      '<div><address>Ada Quill</address><span>Journalist</span><time>9. oktober 2025</time></div>',
    ],
    [
      'over a place',
      '<div><strong>Ada Quill</strong><p>São Bento</p><time>15.jan.2025 às 14h03</time></div>',
    ],
  ])('%s is the author’s', (_, line) => {
    expect(authorsOf(line)).toEqual(['Ada Quill']);
  });

  it('in Korean is, with the word for a reporter', () => {
    const line = '<div><span>강혜인·홍주환 기자</span><span>·</span><span>2025년 12월 31일</span></div>';
    expect(authorsOf(line)).toEqual(['강혜인', '홍주환']);
  });

  it('may begin as a section is called', () => {
    expect(authorsOf('<p>Ada Newsome | 3 May 2024</p>', '<nav><a href="/n">News</a></nav>')).toEqual([
      'Ada Newsome',
    ]);
  });

  it('is none above who signs', () => {
    expect(authorsOf('<div>Dow Jones</div><div>Par Les Quais</div><div>18 juil. 2024</div>')).toEqual([
      'Les Quais',
    ]);
  });

  it.each([
    ['a section of the menu', '<p>World News | 3 May 2024</p>', '<nav><a href="/w">World News</a></nav>'],
    ['links to topics', '<p><a rel="tag" href="/t">Chicken Soups</a> 3 May 2024</p>', ''],
    ['a sentence', '<p>Harbour Board said so to Ada Quill of The Paper on 3 May 2024.</p>', ''],
    ['a word in a script without capitals', '<p>国际新闻 2024-05-03</p>', ''],
  ])('is none where it is %s', (_, line, nav) => {
    expect(authorsOf(line, nav)).toEqual([]);
  });
});

describe('who wrote is told', () => {
  it.each([
    [
      'behind the day and “door”, with an initial',
      '<p>woensdag 6 maart 2024 - door A. Quill</p>',
      'A. Quill',
    ],
    [
      'over who took the pictures',
      '<div>Texto de Ada Quill<br>Fotos de Tom Reed<br>7 fev 2026</div>',
      'Ada Quill',
    ],
    [
      'behind “A cura di”, with what they do',
      '<p>A cura di <b>Ada Quill, Consulente CFP®</b>.</p>',
      'Ada Quill',
    ],
    [
      'beside a mail address in a box of its own',
      '<div><span>Por <a href="/p">Ada Quill</a></span> <span><a href="mailto:aquill@paper.example">aquill@paper.example</a></span></div>',
      'Ada Quill',
    ],
    [
      'behind a stroke',
      '<div>2025年01月17日 来源于 江海周刊 | 文|<span>周以宁</span> <span>陈默</span></div>',
      '周以宁 陈默',
    ],
    ['behind the source', '<div>2025-04-09 16:28 来源：江畔晚报 记者 周晓岚 陈默</div>', '周晓岚 陈默'],
  ])('%s', (_, line, names) => {
    expect(authorsOf(line).join(' ')).toBe(names);
  });

  it.each([
    ['Scritto da <a href="/q">Ada Quill</a> il 04/08/2022', 'Ada Quill'],
    ['Skrevet af Ada Quill', 'Ada Quill'],
    ['Autor článku: Ada Quill', 'Ada Quill'],
    ['Texto e fotos: Ada Quill', 'Ada Quill'],
    ['Yazar: <a>Ada Quill</a>, <a>Tom Reed</a>, ve <a>Ann Vale</a>', 'Ada Quill Tom Reed Ann Vale'],
    ['投稿者: <a href="/q">坂内学</a>', '坂内学'],
  ])('in a line: %s', (line, names) => {
    expect(authorsOf(`<div>${line}</div>`).join(' ')).toBe(names);
  });

  it('by links to authors that lie deep in a box of nothing else', () => {
    const name = (one: string): string =>
      `<div><div><span><a rel="author" href="/x">${one}</a></span></div></div>`;
    const box = `<div>${name('Ada Quill')}<div><div><div><span> and </span></div></div></div><section><div>${name('Tom Reed')}</div></section></div>`;
    expect(authorsOf(box)).toEqual(['Ada Quill', 'Tom Reed']);
  });

  it('in a byline that is known by how the page’s makers test it, without the house’s place', () => {
    const head = tag('og:site_name', 'BBC');
    const box =
      '<span data-testid="byline-new"><div><span>Ada Quill</span><span>BBC Africa, Hollin</span></div></span>';
    expect(metadataOf(head, `<h1>The ferry sails again</h1>${box}${TEXT}`).authors).toEqual(['Ada Quill']);
  });

  it('on the card of the author, beside the text', () => {
    const card =
      '<aside class="author-card"><img alt=""><strong class="author-card-name"><a>Ada Quill</a></strong></aside>';
    expect(authorsOf(TEXT + card)).toEqual(['Ada Quill']);
  });

  it('as catalogues write it, and before the paper', () => {
    expect(metadataOf(tag('author', 'Quill, Ada'), '').authors).toEqual(['Ada Quill']);
    expect(authorsOf('<span class="author">By <b>Ada Quill, Daily Camera</b></span>')).toEqual(['Ada Quill']);
  });

  it('in the tag for another service, as a name and not as an account', () => {
    expect(metadataOf(tag('twitter:creator', 'Ada Quill'), '').authors).toEqual(['Ada Quill']);
    expect(metadataOf(tag('twitter:creator', '@adaq'), '').authors).toEqual([]);
  });

  it('in the tag for another service that is labelled so, and by the name of a tag', () => {
    const labelled = (label: string): string[] =>
      metadataOf(tag('twitter:label1', label) + tag('twitter:data1', 'Ada Quill'), '').authors;
    expect(labelled('Ditulis oleh')).toEqual(['Ada Quill']);
    expect(labelled('Reading time')).toEqual([]);
    expect(metadataOf(tag('article:author_name', 'Ada Quill'), '').authors).toEqual(['Ada Quill']);
  });

  it('below the word for a reporter, beside who edited it', () => {
    const box = (role: string, name: string): string =>
      `<div><h4>${role}</h4><h4><a href="/p">${name}</a></h4></div>`;
    const line = `<div>${box('Reporter', 'Ada Quill')}${box('Editor', 'Tom Reed')}</div><h4>Kamis, 4 Maret 2021</h4>`;
    expect(authorsOf(line)).toEqual(['Ada Quill']);
    expect(authorsOf(`<div>${box('Editor', 'Tom Reed')}</div><h4>Kamis, 4 Maret 2021</h4>`)).toEqual([]);
  });

  it('in HTML within a tag', () => {
    const html = '&lt;a href=&quot;/a&quot;&gt;Ada Quill&lt;/a&gt; (&lt;b&gt;@adaq&lt;/b&gt;)';
    expect(metadataOf(tag('sailthru.author', html), '').authors).toEqual(['Ada Quill']);
  });

  it('in JSON within JSON', () => {
    const head = ld({
      '@type': 'NewsArticle',
      headline: 'x',
      author: '{ "@type":"Person", "name":"Ada Quill" }',
    });
    expect(metadataOf(head, '').authors).toEqual(['Ada Quill']);
  });

  it('by the page, where the head names what publishes the paper', () => {
    const head = tag('og:site_name', 'El Puerto') + tag('author', 'Ediciones El Puerto');
    const line =
      '<p class="autor"><a rel="author" href="/q">Ada Quill</a> / <a rel="author" href="/r">Tom Reed</a></p>';
    expect(metadataOf(head, `<h1>The ferry sails again</h1>${line}`).authors).toEqual([
      'Ada Quill',
      'Tom Reed',
    ]);
  });
});

describe('who wrote nothing', () => {
  it.each([
    [
      'who took the pictures, in brackets',
      '<p class="byline">By Ada Quill (text) and Tom Reed (photos)</p>',
      ['Ada Quill'],
    ],
    ['whoever edited it by a number', '<p class="edit">(责任编辑：DF380)</p>', []],
    ['“about the author”', '<h6 class="author">Über den Autor</h6>', []],
  ])('is %s', (_, line, names) => {
    expect(authorsOf(line)).toEqual(names);
  });
});

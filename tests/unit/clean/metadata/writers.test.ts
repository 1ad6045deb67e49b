/** Who wrote an article that the page's head says an organisation wrote, and how blogs and old systems name who did. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { PROSE } from '../../../support/article-page';
import { extractOf } from '../../../support/fixtures';
import { ld, metadataOf, tag } from './page';

describe('where the head names an organisation', () => {
  const head =
    tag('og:site_name', 'Harbour News') +
    ld({ '@type': 'NewsArticle', headline: 'x', author: { '@type': 'Organization', name: 'Harbour Union' } });
  const authorsOf = (below: string): string[] =>
    metadataOf(head, `<main><h1>The ferry sails again</h1>${below}</main>`).authors;

  it.each([
    ['behind “By” in a line called the author', '<span class="field-author">By Ada Quill</span>'],
    ['in an element called a contributor’s name', '<div class="x-TextContributorName">Ada Quill</div>'],
    [
      'behind “By” in the first paragraph, with the place',
      '<p><b>By Ada Quill – Riverton</b></p><p>It sailed.</p>',
    ],
  ])('the person is named who stands %s', (_, below) => {
    expect(authorsOf(below)).toEqual(['Ada Quill']);
  });

  it('no paragraph above the headline is taken for one below it', () => {
    const notice = '<p>We use cookies.</p>';
    const page = `${notice}<main><h1>The ferry sails again</h1><p>By Ada Quill</p></main>`;
    expect(metadataOf(head, page).authors).toEqual(['Ada Quill']);
  });

  it.each([
    ['a sentence', '<p>By Monday Evening it had sailed.</p>'],
    ['a subheading', '<p>By Monday the ferry was full again</p>'],
    ['a line far below', '<p>It sailed.</p><p>It came.</p><p>It went.</p><p>By Ada Quill</p>'],
  ])('%s that opens with “By” names nobody', (_, below) => {
    expect(authorsOf(below)).toEqual(['Harbour Union']);
  });
});

describe('where the head names nobody', () => {
  const text = '<h1>The ferry sails again</h1><p>The ferry sailed on Monday, and came back on Tuesday.</p>';

  it('the line below a blog’s entry does that tells who posted it, and where', () => {
    const foot = '<p class="entry-footer"><span class="post-footers">Posted by Ada Quill  at 06:40 AM in ';
    expect(metadataOf('', `${text}${foot}<a href="/p">Port</a></span></p>`).authors).toEqual(['Ada Quill']);
    expect(metadataOf('', `${text}<p class="post-footer">Posted in Port, Ada Quill</p>`).authors).toEqual([]);
  });

  it('the element does whose id ends in “author”, in a form that the page’s tables stand in', () => {
    const title = '<title>The ferry sails again</title>';
    const table = `<table><tr><td><table><tr><td><span class="title">The ferry sails again</span></td></tr><tr><td><span id="ctl_lblAuthor">Ada Quill</span> <span>(COLUMN) / 17 March 2011</span></td></tr></table></td></tr></table>`;
    expect(metadataOf(title, `<form>${table}${text.slice(text.indexOf('<p>'))}</form>`).authors).toEqual([
      'Ada Quill',
    ]);
  });

  it('the list of who took part does', () => {
    const list =
      '<ul class="contributors"><li class="contributor"><span>Text</span><a href="/user/aq">Ada Quill</a></li></ul>';
    expect(metadataOf('', `<h1>The ferry sails again</h1>${list}`).authors).toEqual(['Ada Quill']);
  });

  it.each([
    [
      'behind the sign of a person, as a small picture',
      '<p>👤by <a href="/w">Ada Quill</a> \ue718 3 Comments</p>',
    ],
    ['beside a picture of that sign', '<p><span><img src="/icons/user.svg"> Ada Quill</span> <i>3</i></p>'],
    [
      'as the first paragraph, above another that is no more than a name',
      '<p><b>Por Ada Quill</b></p><p>It sailed.</p><p><a href="/b">Port News</a></p>',
    ],
    ['as the first paragraph, with what they are', '<p>Ada Quill | Staff Writer</p>'],
    ['below what is picked', '<p>North Quay | Editor’s pick</p><p>Ada Quill</p>'],
    ['as the editor in a table', '<table><tr><td><strong>Redaktur :</strong> Ada Quill</td></tr></table>'],
  ])('who is named does %s', (_, line) => {
    expect(metadataOf('', `<h1>The ferry sails again</h1>${line}<p>It sailed.</p>`).authors).toEqual([
      'Ada Quill',
    ]);
  });
});

it.each([
  [
    '<span>公開 2026年8月10日</span><span>読了 6分</span><span>執筆：<a href="/about">山田太郎</a></span>',
    ['山田太郎'],
  ],
  ['<span>公開 2026年8月10日</span><span>執筆者：山田 太郎（港の会）</span>', ['山田 太郎']],
  ['<p>港の歴史をまとめた論文を執筆：山田太郎さんに聞いた</p>', []],
])('in Japanese, %s names %j', (line, names) => {
  const page = `<h1>渡し船は月曜日にまた動き始める</h1><div>${line}</div><p>船は月曜日に出た。</p>`;
  expect(metadataOf('', page, { lang: 'ja' }).authors).toEqual(names);
});

describe('what no person is', () => {
  const title = '<h1>The ferry sails again</h1>';
  const byline = (names: string): string => `${title}<p class="byline">By ${names}</p>`;

  it('is a login, where the byline names somebody', () => {
    const head = tag('author', 'paperboats') + tag('article:author', 'webeditor09');
    expect(metadataOf(head, byline('Ada Quill')).authors).toEqual(['Ada Quill']);
    expect(metadataOf(head, title).authors).toEqual(['webeditor09']);
    expect(metadataOf(tag('author', 'adaq') + tag('dc.creator', 'Ada Quill'), title).authors).toEqual([
      'Ada Quill',
    ]);
  });

  it('is a sentence in the head, or what somebody is', () => {
    const head = tag('author', 'what the harbour board has learnt');
    const name = (words: string): string => `<span class="authors__name">${words}</span>`;
    const role = '<!-- --><div class="author-role small">Former Independent Co-Chair</div>';
    const line = `<div class="authors">By ${name('Ada Quill')}${name('Tom Reed')}${role}</div>`;
    expect(metadataOf(head, title + line).authors).toEqual(['Ada Quill', 'Tom Reed']);
  });

  it('is the house beside the one that the head names', () => {
    const head = tag('og:site_name', 'Quay News | The Harbour Union') + tag('author', 'Ada Quill');
    const line = '<p class="byline"><span>Ada Quill</span> <span>|</span> <span>Quay News</span></p>';
    expect(metadataOf(head, title + line).authors).toEqual(['Ada Quill']);
  });

  it('is the section behind “in”', () => {
    const line =
      'Written by <a href="/aq">Ada Quill</a> in <a href="/ferries">North Ferries</a> on 3 May 2024';
    expect(metadataOf('', `${title}<div class="author">${line}</div>`).authors).toEqual(['Ada Quill']);
  });

  it('is a paper by the last word of its name', () => {
    const boxes = '<div class="byline">Ada Quill</div><div class="byline">Northbay Star</div>';
    expect(metadataOf('', title + boxes).authors).toEqual(['Ada Quill']);
  });

  it('is an agency, but where nobody else signs', () => {
    expect(metadataOf('', byline('AFP').replace('By', 'Par')).authors).toEqual(['AFP']);
    expect(metadataOf('', `${byline('Ritzau')}<p class="author">Ada Quill</p>`).authors).toEqual([
      'Ada Quill',
    ]);
  });

  it('is the paper as the tab’s title ends, below who writes for it', () => {
    const lines = '<p class="byline"><span>By <b>Ada Quill</b></span><span>HARBOUR DAILY NEWS</span></p>';
    const head = (end: string): string =>
      tag('og:site_name', 'hdn.test') + `<title>The ferry – ${end}</title>`;
    expect(metadataOf(head('Harbour Daily News'), title + lines).authors).toEqual(['Ada Quill']);
    // A column is called as its writer is.
    expect(metadataOf(head('Ada Quill'), byline('Ada Quill')).authors).toEqual(['Ada Quill']);
  });

  it('is an agency below who reports for it', () => {
    expect(metadataOf('', byline('ADA QUILL<br>Associated Press')).authors).toEqual(['ADA QUILL']);
    expect(metadataOf('', byline('Associated Press')).authors).toEqual(['Associated Press']);
  });

  it('is the desk, where somebody signs the text', () => {
    const desk = ld({ '@type': 'NewsArticle', headline: 'x', author: { name: 'Rédaction Harbour' } });
    const signed = (end: string): string[] => {
      const text = PROSE.map((line) => `<p>${line}</p>`).join('');
      const { document } = parseHTML(
        `<html><head><title>Ferry</title>${desk}</head><body><main><h1>Ferry</h1>${text}${end}</main></body></html>`,
      );
      const extraction = extractOf(document);
      return extraction.status === 'article' ? extraction.article.authors : [];
    };
    expect(signed('<p>Tom REED (à Saint-Rémy)</p>')).toEqual(['Tom REED']);
    expect(signed('')).toEqual(['Rédaction Harbour']);
  });

  it('is the paper itself, where somebody signs the text', () => {
    const head = tag('og:site_name', 'Harbour News') + tag('author', 'Harbour News');
    const text = PROSE.map((line) => `<p>${line}</p>`).join('');
    const { document } = parseHTML(
      `<html><head><title>Ferry</title>${head}</head><body><main><h1>Ferry</h1>${text}<p>- Ada Quill<br>Contributing Writer</p></main></body></html>`,
    );
    expect(extractOf(document)).toMatchObject({ article: { authors: ['Ada Quill'] } });
  });
});

describe('beside what else a page says', () => {
  const page = (below: string): string[] =>
    metadataOf('', `<h1>The winter ferry sails again</h1>${below}`, { lang: 'ru' }).authors;

  it('whom a quotation is from wrote nothing', () => {
    const cited = '<div class="cita_autor">Rhea Whit, telegraphist</div>';
    const byline = '<div class="note-date">18 de Octubre de 2015 | 08:02 | Por Ada Quill, Harbour</div>';
    expect(page(byline + cited)).toEqual(['Ada Quill']);
  });

  it('the word that somebody writes under names them behind a label', () => {
    expect(page('<div class="box"><span>Автор:</span> <a href="/u?43"><b>Сорокин_Лев</b></a></div>')).toEqual(
      ['Сорокин_Лев'],
    );
    expect(page('<div class="box"><span>Автор:</span> <a href="/u?43"><b>admin</b></a></div>')).toEqual([]);
  });

  it('the size of the type ends a Chinese byline', () => {
    const facts =
      '<div class="info"><span>来源:港口晨报</span><span>作者:陆文舟 邓小满</span><span>字号:大 中 小</span></div>';
    expect(page(facts)).toEqual(['陆文舟', '邓小满']);
  });
});

describe('near the headline', () => {
  const of = (html: string): string[] => metadataOf('', html, { lang: 'pt' }).authors;

  it('whoever signs, with the house and the place behind the name', () => {
    const line =
      '<div><p class="data__from">Por Ada Quill, Aurora — São Paulo</p><p>05/02/2026 16h48</p></div>';
    expect(of(`<h1>A balsa volta a sair no inverno</h1>${line}`)).toEqual(['Ada Quill']);
  });

  it('whose name alone leads to them, in the aside of an article that tells nothing else', () => {
    const aside = (more: string): string =>
      `<article><h1>A balsa volta</h1><aside data-name="meta"><div class="dcr-by"><a rel="author" href="/p/ada-quill">Ada Quill</a></div>${more}</aside></article>`;
    expect(of(aside('<div>23 Jan 2026</div>'))).toEqual(['Ada Quill']);
    expect(of(aside('<h2>Outra história</h2>'))).toEqual([]);
  });

  it('takes the name in the line below “Words by”', () => {
    const line =
      '<div class="f"><div>Words by </div><a href="/w/ada">Ada Quill</a><div>|</div><div>October 5, 2024</div></div>';
    const text =
      '<p>The ferry sails again, said the board on Monday, and nobody on the quay was surprised.</p>';
    expect(metadataOf('', `<h1>Ferry sails again</h1>${line}${text.repeat(3)}`).authors).toEqual([
      'Ada Quill',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { isPersonal, namesIn } from '../../../../lib/clean/metadata/names';
import { ld, metadataOf, tag } from './page';

describe('namesIn', () => {
  it.each([
    ['By Ada Quill and Tom Reed', ['Ada Quill', 'Tom Reed']],
    ['ByAda Quill', ['Ada Quill']],
    ['Von Ada Quill, Redakteurin', ['Ada Quill']],
    ['Ada Quill, Chief Political Correspondent, 3 May 2024', ['Ada Quill']],
    ['Ada Quill und Tom Reed, dpa', ['Ada Quill', 'Tom Reed', 'dpa']],
    ['Par Ada Quill et Tom Reed', ['Ada Quill', 'Tom Reed']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['Ada Quill/Tom Reed', ['Ada Quill', 'Tom Reed']],
    ['Ada Quill | 3 May 2024 | 10:32', ['Ada Quill']],
    ['Updated 3 May 2024, 10:32', []],
    ['記者　山田太郎', ['山田太郎']],
    ['홍길동 기자', ['홍길동']],
    ['Reporter', []],
    ['Facebook Twitter', []],
    ['ada@harbour.example', []],
    ['Amy Quill Political Correspondent', ['Amy Quill']],
    ['Del Harvey', ['Del Harvey']],
    ['Von Ada Quill', ['Ada Quill']],
    ['Ada Quill, Jr.', ['Ada Quill Jr.']],
    ['Ada Quill, Foto: Tom Reed', ['Ada Quill']],
  ])('reads %s', (byline, names) => expect(namesIn(byline)).toEqual(names));

  it('knows what looks like a person', () => {
    expect(['Ada Quill', 'Jan van der Berg', '山田太郎', "Siobhán O'Dea"].every(isPersonal)).toBe(true);
    expect(['Sign', 'read more here', 'この記事', 'Ada'].some(isPersonal)).toBe(false);
  });
});

describe('authors', () => {
  const authorsOf = (head: string, body = ''): string[] =>
    metadataOf(tag('og:site_name', 'Harbour Times') + head, body).authors;
  const by = (author: unknown): string => ld({ '@type': 'NewsArticle', headline: 'x', author });

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

  it('keeps the names of organisations and house signatures whole', () => {
    expect(authorsOf(by({ '@type': 'Organization', name: 'Harbour Times Desk' }))).toEqual([
      'Harbour Times Desk',
    ]);
    expect(authorsOf(by({ name: 'Harbour Times and AFP' }))).toEqual(['Harbour Times and AFP']);
  });

  it('reads the meta tags of other services, and no addresses', () => {
    const profile = tag('article:author', 'https://social.example/ada');
    expect(authorsOf(profile + '<meta name="parsely-author" content="Ada Quill">')).toEqual(['Ada Quill']);
    expect(authorsOf(profile)).toEqual([]);
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
  });
});

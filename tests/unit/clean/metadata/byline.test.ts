/** The byline a reader sees, on pages whose head names no one. */
import { describe, expect, it } from 'vitest';
import { ld, metadataOf, tag } from './page';

describe('a byline in sight', () => {
  it('finds the name that the address in the head leads to', () => {
    const head = tag('article:author', 'https://www.harbour-times.example/editors/ada-quill');
    const body =
      '<h1>Ferry sails again</h1><a href="/about/editors/ada-quill/"><img src="a.jpg"></a><a href="/about/editors/ada-quill/">Ada Quill</a>, <a href="/x">@ada</a>';
    expect(metadataOf(head, body).authors).toEqual(['Ada Quill']);
    const two = head + tag('article:author', 'https://www.harbour-times.example/editors/tom-reed');
    const name = (slug: string, words: string): string =>
      `<i><b><a href="/editors/${slug}">${words}</a></b></i>`;
    const named = `<p>${name('ada-quill', 'Ada Quill')} and ${name('tom-reed', 'Tom Reed')}</p>`;
    expect(metadataOf(two, named).authors).toEqual(['Ada Quill', 'Tom Reed']);
  });

  it('takes no address for a name, though it tells no scheme', () => {
    const named = '<meta name="author" content="Ada Quill">';
    expect(metadataOf(tag('article:author', 'social.example/harbour') + named).authors).toEqual([
      'Ada Quill',
    ]);
    expect(metadataOf(tag('article:author', 'Ada Quill/Tom Reed')).authors).toEqual([
      'Ada Quill',
      'Tom Reed',
    ]);
  });

  it('takes no words for the way to another story for a name, where a text is short', () => {
    const way =
      '<div class="prev-post"><p><i class="arrow"></i> Prev Post</p><p><a href="/b">Gale in the sound</a></p></div>';
    const page = `<h1>Ferry sails again</h1><p>It sails on Monday.</p><section>${way}</section>`;
    expect(metadataOf('', page).authors).toEqual([]);
  });

  it('takes no words of a bar beside a short text for a name', () => {
    const text = '<div id="maincontent"><h2>Ferry sails again at dawn</h2><p>It sails on Monday.</p></div>';
    const bar = (name: string): string =>
      `<title>Ferry sails again at dawn</title>${text}<div class="${name}"><p><a href="https://shop.example">Harbour Toys</a></p></div>`;
    expect(metadataOf('', bar('sidebar')).authors).toEqual([]);
    expect(metadataOf('', bar('names')).authors).toEqual(['Harbour Toys']);
  });

  it('reads who reports, and no place, where a Chinese text opens with that', () => {
    const text =
      '渡輪停航三週後，將於下週一復航，港務局昨天表示，機器已經修好，第一班船早上七點開出。'.repeat(3);
    const page = `<h1>渡輪下週一復航 港務局：機器已經修好</h1><div><span>2013-08-13</span><p>〔記者林若雲／高雄報導〕${text}</p></div>`;
    expect(metadataOf('', page, { lang: 'zh-TW' }).authors).toEqual(['林若雲']);
  });

  it.each([
    ['a line of its own', '<p>港口新闻记者 林水</p><p>轮渡停航三周后，将于下周一复航。</p>'],
    ['an opening', '<p>本报台北10月21日电　（记者林水）轮渡停航三周后，将于下周一复航。</p>'],
  ])('reads who reports in %s, before who edits', (_, text) => {
    const page = `<h1>渡轮下周一复航 港务局说机器修好</h1>${text}<div class="editor">责任编辑：韩雪</div>`;
    expect(metadataOf('', page, { lang: 'zh-CN' }).authors).toEqual(['林水']);
  });

  it('prefers whoever reports to a house that is told by how it is called', () => {
    const line = '<h1>渡輪復航</h1><p>社會中心／王毓珺 黃柏榕 新北市報導</p>';
    expect(metadataOf(tag('author', '港灣電視公司'), line).authors).toEqual(['王毓珺', '黃柏榕']);
    expect(metadataOf(tag('author', '港口新闻'), '<h1>渡轮复航</h1><p>记者：王晨晨</p>').authors).toEqual([
      '王晨晨',
    ]);
  });

  it('reads who reports behind the place and the agency that a Korean text opens with', () => {
    const page =
      '<h1>여객선 다시 뜬다</h1><p>(서울=항구통신) 홍길동 임꺽정 기자 = 여객선이 월요일 다시 뜬다.</p>';
    expect(metadataOf('', page, { lang: 'ko' }).authors).toEqual(['홍길동', '임꺽정']);
  });

  it('reads a name with a curled apostrophe', () => {
    const line = '<p class="byline">François d’Alançon (envoyé spécial à Damas), le 30/05/2016 à 16h42</p>';
    expect(metadataOf('', `<h1>La gare reprend vie</h1>${line}`, { lang: 'fr' }).authors).toEqual([
      'François d’Alançon',
    ]);
  });

  it('reads no words of a card for names', () => {
    const card =
      '<div class="author-card"><a>林水</a><span>特邀作者</span><a>发表文章214篇</a><h4>最近内容</h4></div>';
    expect(
      metadataOf('', `<h1>渡轮下周一复航 港务局说机器修好</h1>${card}`, { lang: 'zh-CN' }).authors,
    ).toEqual(['林水']);
  });

  it('takes a Korean paper for the house', () => {
    const head = '<meta property="og:article:author" content="항구일보 | 포털">';
    const page = '<h1>여객선 다시 뜬다</h1><div><em class="head_journalist_name">오지민 기자</em></div>';
    expect(metadataOf(head, page, { lang: 'ko' }).authors).toEqual(['오지민']);
  });

  it('takes no Danish “Af” for a first name', () => {
    const page = (who: string): string => `<h1>Færgen sejler igen</h1><div class="author">${who}</div>`;
    expect(metadataOf('', page('Af Ritzau'), { lang: 'da' }).authors).toEqual(['Ritzau']);
    expect(metadataOf('', page('Af Ada Kvist'), { lang: 'da' }).authors).toEqual(['Ada Kvist']);
  });

  it('reads the name beside the sign of a person or of a pen, behind the headline alone', () => {
    const sign = (icon: string, words: string): string =>
      `<div class="x"><i class="fa fa-${icon} left"></i> <span>${words}</span></div>`;
    const body = `${sign('user', 'My Account')}<h1>Ferry</h1><p>3 May 2024</p>${sign('pencil', 'Ada Quill')}`;
    expect(metadataOf('', body).authors).toEqual(['Ada Quill']);
    expect(metadataOf('', `${sign('user', 'My Account')}<h1>Ferry</h1>`).authors).toEqual([]);
  });

  it.each([
    '<h1>Ferry</h1><div><img src="a.jpg"><p>Carla Ruiz mit Tom Reed.</p></div>',
    '<h1>Ferry</h1><div class="cc-author"><p><a href="/autoren/quill">Zur Artikelübersicht</a></p></div>',
  ])('takes neither a caption nor the way to more for a name: %s', (body) => {
    expect(metadataOf('', body, { lang: 'de' }).authors).toEqual([]);
  });

  it('reads a name whose last letter stands apart', () => {
    const body = '<h1>Ferry</h1><p class="byline"><a href="/author/ada-quill">Ada Quil<span>l</span></a></p>';
    expect(metadataOf('', body).authors).toEqual(['Ada Quill']);
  });

  it.each([
    'Veröffentlicht am <span>03.05.2024</span> von Ada Quill <span class="sr-only">Weekly International</span>',
    'Published on 3 May 2024 by Ada Quill',
    'Posted May 3, 2024 by Ada Quill',
    '<!-- day -->3 mei 2024 om 10:15 door Ada Quill',
    'Publicado el 3 de mayo de 2024 por Ada Quill',
    '3. Mai 2024 , Ada Quill',
    '3. maj 2024 - af <a href="mailto:aq@quay.example">Ada Quill</a>',
  ])('reads who is named behind the day: %s', (line) => {
    const text = '<p>The ferry has sailed since 1924 by Royal Warrant.</p>';
    const authorsOf = (body: string): string[] => metadataOf('', `<h1>x</h1>${body}${text}`).authors;
    expect(authorsOf(`<p class="small">${line}</p>`)).toEqual(['Ada Quill']);
    expect(authorsOf('')).toEqual([]);
  });

  it('names who reports before who edited the text', () => {
    const body =
      '<h1>x</h1><div class="info">2023-08-14 07:42　来源：<a href="/">江湾日报</a>　记者：陆晓雯 郑一帆　<a href="#">打印</a></div>';
    const edited = '<p>他在街上修鞋三十年。</p><div class="editor">责任编辑：韩雪</div>';
    expect(metadataOf('', body + edited).authors).toEqual(['陆晓雯', '郑一帆']);
    expect(metadataOf('', `<h1>x</h1>${edited}`).authors).toEqual(['韩雪']);
  });

  it('takes no place or sentence behind the day for a name', () => {
    const authorsOf = (line: string): string[] =>
      metadataOf('', `<h1>x</h1><p class="small">${line}</p><p>The ferry sails.</p>`).authors;
    expect(authorsOf('3. Mai 2024, Ada Quill hat gewonnen')).toEqual([]);
    expect(authorsOf('3. Mai 2024, Harbourside')).toEqual([]);
  });

  it('leaves out who took the picture, whatever the line is called', () => {
    const picture =
      '<div class="story__image-text">The quay</div><div class="story__image-author">WIR/ Tom Reed</div>';
    const body = `<h1>Ferry sails again</h1><img src="a.jpg">${picture}<div class="story__author">Ada Quill</div>`;
    expect(metadataOf('', body).authors).toEqual(['Ada Quill']);
  });

  it('reads “by” behind a line', () => {
    const body =
      '<h1>Ferry sails again</h1><div><time>3 May 2024</time><span> | by <b><a href="/u/aq">Ada Quill</a></b></span></div>';
    expect(metadataOf('', body).authors).toEqual(['Ada Quill']);
  });
});

it('reads who led an interview, in Arabic too', () => {
  const body =
    '<h1>عودة العبّارة</h1><div><p><b>حوار: ليلى المرسى</b></p><p>تعود العبّارة إلى الجزيرة خمس مرات في الأسبوع.</p></div>';
  expect(metadataOf('', body, { lang: 'ar' }).authors).toEqual(['ليلى المرسى']);
});

it('believes who is marked as the author over the house', () => {
  const head =
    tag('og:site_name', 'Harbour Times') +
    ld({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'Harbour Times' } });
  const body = '<h1>Ferry</h1><div class="byline">Words: <a rel="author" href="/desk/aq">Ada Quill</a></div>';
  expect(metadataOf(head, body).authors).toEqual(['Ada Quill']);
});

it('reads a name without the place below it', () => {
  const letter =
    '<h1>Letter: the ferry</h1><p>Sir, it is late again.</p><p>Ada Quill<br>Upper Quay, Westport</p>';
  expect(metadataOf('', letter).authors).toEqual(['Ada Quill']);
});

it('takes no letter for its writer', () => {
  const letter = '<h1>Ferry sails again</h1><p>The ferry sails.</p><div><p>The Daily Brief</p></div>';
  expect(metadataOf('', letter).authors).toEqual([]);
});

it('takes no label for a name', () => {
  const source = '<h1>Bees</h1><p>They turn late.</p><p><strong>Story Source:</strong></p>';
  expect(metadataOf('', source).authors).toEqual([]);
});

it('adds no paper to the people that the head names', () => {
  const named = ld({
    '@type': 'NewsArticle',
    author: [
      { '@type': 'Person', name: 'Ada Quill' },
      { '@type': 'Person', name: 'Tom Reed' },
    ],
  });
  const body =
    '<h1>Ferry</h1><p class="byline">by <a rel="author">Ada Quill</a>, and <a rel="author">Tom Reed</a>, The Pruett Ledger</p>';
  expect(metadataOf(named, body).authors).toEqual(['Ada Quill', 'Tom Reed']);
});

it('reads no name in a label, nor in a thing', () => {
  const label = (line: string): string => `<h1>Ferry</h1><p>${line}</p><p>It sails again.</p>`;
  expect(metadataOf('', label('READ MORE:')).authors).toEqual([]);
  expect(metadataOf('', label('L’application Harbour')).authors).toEqual([]);
  expect(metadataOf('', label('Ada Quill')).authors).toEqual(['Ada Quill']);
});

it('takes no section for a name, nor what stands below the headline of another story', () => {
  const title = '<h1>Ferry sails again</h1>';
  const text = '<div>The ferry sails again.<br>So says the harbour master.</div>';
  const card = (line: string): string => `<p>${line}</p><h2><a href="/other">The quay is mended</a></h2>`;
  expect(metadataOf('', `${title}<p class="info-tag"><b>Hafen</b> Fähre</p>${text}`).authors).toEqual([]);
  expect(metadataOf('', `${title}<p class="cate">Harbour Guide</p>${text}`).authors).toEqual([]);
  const other = `${card('Culture')}<p>2 May 2024</p><p>Music Bank</p>`;
  expect(metadataOf('', title + text + other).authors).toEqual([]);
});

it('takes no label of a form for a name', () => {
  const form = '<form class="contact-author-form"><label>Your Address</label><textarea></textarea></form>';
  const body = `<h1>Ferry</h1><p>By <span class="authors"><a href="/team/aq">Ada Quill</a>${form}</span></p>`;
  expect(metadataOf('', body).authors).toEqual(['Ada Quill']);
});

it('reads the byline of a page that is a form as a whole', () => {
  const body =
    '<form id="page"><h1>Ferry</h1><div class="articleAuthor"><a rel="author" href="/team/aq">Ada Quill</a></div><p>The ferry sails.</p></form>';
  expect(metadataOf('', body).authors).toEqual(['Ada Quill']);
});

it('reads who wrote the text, and not who drew for it', () => {
  const body =
    '<h2>Die Fähre nach Nordkai</h2><p><em>Text von Ada Quill &nbsp; &nbsp;Illustration von Tom Reed</em></p><p>Die Fähre legt wieder ab.</p>';
  expect(metadataOf('<title>Die Fähre nach Nordkai</title>', body, { lang: 'de' }).authors).toEqual([
    'Ada Quill',
  ]);
});

it('takes no counter of an account for a name', () => {
  const count = (words: string): string => `<div><span>${words}</span><span><em></em></span></div>`;
  const card = `<a class="author-card" href="/who/1"><div>陈立群</div>${count('文章')}${count('总阅读')}${count('总篇数')}</a>`;
  expect(metadataOf('', `<h1>渡轮复航</h1><p>渡轮今天复航。</p>${card}`).authors).toEqual(['陈立群']);
});

it('believes a person before the paper that the tab’s title ends in', () => {
  const head =
    '<title>Die Fähre legt ab - Nordkai Allgemeine Zeitung</title>' +
    tag('author', 'Nordkai Allgemeine Zeitung');
  expect(metadataOf(head + tag('og:article:author', 'Ada Quill')).authors).toEqual(['Ada Quill']);
  expect(metadataOf(head).authors).toEqual(['Nordkai Allgemeine Zeitung']);
  const own = `<title>Die Fähre legt ab - Ada Quill</title>${tag('author', 'Ada Quill')}`;
  expect(metadataOf(own).authors).toEqual(['Ada Quill']);
});

it('leaves out the portal that is named behind who wrote the article', () => {
  const portal = tag('og:article:author', '홍길동 | 부두') + tag('twitter:site', '부두 뉴스');
  expect(metadataOf(portal).authors).toEqual(['홍길동']);
});

it('takes no subject and no button in a box of the author for a name', () => {
  const name = '<a href="/authors/ada-quill"><img src="a.jpg" alt=""><span>Ada Quill</span></a>';
  const subjects = '<p><strong>ON: </strong></p><ul><li><a href="/search?tag=quay-sa">QUAY SA</a></li></ul>';
  const box = `<div class="story-author row"><div>${name}</div><div>${subjects}</div></div>`;
  expect(metadataOf('', `<h1>Ferry sails again</h1>${box}`).authors).toEqual(['Ada Quill']);
  const list = '<ul class="authors"><li>Ada Quill</li><li>Tom Reed</li></ul>';
  expect(metadataOf('', `<h1>Ferry sails again</h1>${list}`).authors).toEqual(['Ada Quill', 'Tom Reed']);
});

it('takes no caption for a name', () => {
  const caption = '<p class="article-image-caption"><span>Ada Quill</span></p>';
  expect(metadataOf('', `<h1>Ferry sails again</h1>${caption}<p>It sails again.</p>`).authors).toEqual([]);
});

it('believes who is named below the headline before the house that a Chinese tab’s title ends in', () => {
  const head = `<title>渡轮今日复航，每周五班_北岸时报网 </title>${tag('author', '北岸时报网')}`;
  const authorsOf = (more: string): string[] =>
    metadataOf(
      head,
      `<h2>渡轮今日复航，每周五班</h2><div>2019-09-26 12:11${more}</div><div>渡轮今日复航。</div>`,
    ).authors;
  expect(authorsOf('<span>来源：北岸时报网</span><span>作者：李海山</span>')).toEqual(['李海山']);
  expect(authorsOf('')).toEqual(['北岸时报网']);
});

it.each([
  ['스포츠부두=홍길동 기자', '홍길동'],
  ['Piše: A. Kovač', 'A. Kovač'],
  ['كتبت ليلى حداد', 'ليلى حداد'],
])('reads the name behind what a house writes before it: %s', (line, name) => {
  expect(metadataOf(tag('author', line)).authors).toEqual([name]);
});

it('reads who is marked as the author in the foot of the article, and not who commented in another', () => {
  const foot = (name: string): string =>
    `<footer><a href="mailto:desk@paper.test"><span itemprop="author">${name}</span></a></footer>`;
  const body = `<article><h1>Ferry sails</h1><p>The ferry sailed.</p>${foot('Ada Quill')}</article>`;
  expect(metadataOf('', body).authors).toEqual(['Ada Quill']);
  expect(metadataOf('', body.replace(/<.?article>/g, '')).authors).toEqual([]);
  const comment = `<ol class="comments"><li><article>${foot('Tom Reed')}</article></li></ol>`;
  expect(metadataOf('', body.replace(foot('Ada Quill'), comment)).authors).toEqual([]);
});

it('believes no list of all who write for the paper', () => {
  const names = ['Ada', 'Tom', 'Amy', 'Ian', 'Eva', 'Max', 'Lea', 'Jon', 'Zoe'];
  const body = (some: readonly string[]): string =>
    `<h1>Ferry sails again</h1><div class="authors">${some.map((name) => `<li><a href="/author/${name}">${name} Quill</a></li>`).join('')}</div>`;
  expect(metadataOf('', body(names.slice(0, 2))).authors).toEqual(['Ada Quill', 'Tom Quill']);
  expect(metadataOf('', body(names)).authors).toEqual([]);
});

it('reads no name beside the headline of another page', () => {
  const card = (name: string): string =>
    `<div class="card"><h4><a href="/b">The culture of a harbour is no mere decoration</a></h4><div class="by"><span class="author">By ${name}</span></div></div>`;
  const byline = '<div class="author"><span>By <span>NQP</span></span></div>';
  const body = `<h1>Ferry sails again</h1>${byline}${'<p>The ferry sails.</p>'.repeat(14)}<div>${card('Tom Reed')}${card('Eva Roe')}</div>`;
  expect(metadataOf('', body).authors).toEqual([]);
  expect(metadataOf('', body.replace('NQP', 'Ada Quill')).authors).toEqual(['Ada Quill']);
});

it('reads who is marked in a menu that tells the day as well, and in no other', () => {
  const menu = (day: string): string =>
    `<nav class="facts"><span>Edited by <b itemprop="author">Ada Quill</b> (with agencies)</span>${day}</nav>`;
  const marked = '<span itemprop="dateModified" content="2024-05-03T15:49:34Z">3 May</span>';
  expect(metadataOf('', `<h1>Ferry sails again</h1>${menu(marked)}`).authors).toEqual(['Ada Quill']);
  expect(metadataOf('', `<h1>Ferry sails again</h1>${menu('')}`).authors).toEqual([]);
});

it.each(['高木港', 'KT', 'みなと'])(
  'reads a writer’s name in the brackets of Japanese papers: 《%s》',
  (name) => {
    const text = '<article><p>船は月曜日に港へ戻る。</p></article>';
    const body = `<h1>小さな船が港へ戻る</h1>${text}<span class="writer-name">《${name}》</span>`;
    expect(metadataOf('', body, { lang: 'ja' }).authors).toEqual([name]);
  },
);

import { describe, expect, it } from 'vitest';
import { withoutSite } from '../../../../lib/clean/metadata/title';
import { ld, metadataOf, tag } from './page';

const SITE = tag('og:site_name', 'Harbour Times');
const article = (headline: string): string => ld({ '@type': 'NewsArticle', headline });

describe('title', () => {
  it.each([
    ['Ferry sails again | Harbour Times', 'Ferry sails again'],
    ['Ferry sails again - Travel - Harbour Times', 'Ferry sails again - Travel'],
    ['Ferry sails again – Harbour Times – 03.05.2024', 'Ferry sails again'],
    ['Ferry sails again - Harbour Times - Travel', 'Ferry sails again'],
    ['Harbour Times: Ferry sails again', 'Harbour Times: Ferry sails again'],
    ['Harbour Times | Ferry sails again', 'Ferry sails again'],
    ['Islands: the ferry - and the queues', 'Islands: the ferry - and the queues'],
    ['Ferry sails again | HarbourTimes Online', 'Ferry sails again'],
    ['» Ferry sails again | Harbour Times', 'Ferry sails again'],
    ['»We sail again« | Harbour Times', '»We sail again«'],
    ['– We sail again | Harbour Times', '– We sail again'],
    ['Ferry sails again ‹ Harbour Times', 'Ferry sails again'],
    ['Ferry sails again -- Harbour Times / Travel', 'Ferry sails again'],
    ['Ferry sails again / bridge stays shut', 'Ferry sails again / bridge stays shut'],
    ['Ferry sails again « Harbour Times', 'Ferry sails again'],
    ['Ferry « sails » again', 'Ferry « sails » again'],
  ])('takes the site off %s', (og, expected) => {
    expect(metadataOf(SITE + tag('og:title', og)).title).toBe(expected);
  });

  it('takes the headline that the page’s head and its heading tell, without the section that the tab’s title adds', () => {
    const long = 'Harbour: Ferry sails again after the long winter gale | Northbay News - Harbour Times';
    const told = 'Ferry sails again after the long winter gale';
    const head = SITE + tag('og:title', long) + ld({ '@type': 'NewsArticle', headline: told });
    expect(metadataOf(`<title>${long}</title>${head}`, `<h1>${told}</h1>`).title).toBe(told);
  });

  it('takes the tab’s title where the heading is a label and that, and the one for networks is a section', () => {
    const style = '<style>.x { order: 2 }</style>';
    const heading = `<h1>${style}<span>Notice of the board${style}: </span>The winter ferry sails again</h1>`;
    const head = '<title>The winter ferry sails again</title>' + tag('og:title', 'Notices');
    expect(metadataOf(head, heading).title).toBe('The winter ferry sails again');
  });

  it('takes the heading where the head sets the kind of text before it', () => {
    const head =
      article('Opinion | The ferry is a street') + tag('og:title', 'Opinion | The ferry is a street');
    expect(metadataOf(SITE + head, '<h1>The ferry is a street</h1>').title).toBe('The ferry is a street');
  });

  it('takes what stands behind a place and a line, where the title for Twitter is just that', () => {
    const head =
      article('Northbay | The ferry is a street') + tag('og:title', 'Northbay. The ferry is a street');
    const heading = '<h1><span>Northbay</span> The ferry is a street</h1>';
    expect(metadataOf(SITE + head + tag('twitter:title', 'The ferry is a street'), heading).title).toBe(
      'The ferry is a street',
    );
    expect(metadataOf(SITE + head, heading).title).toBe('Northbay | The ferry is a street');
  });

  it('takes the longer of two headings that the tab’s title tells', () => {
    const head = '<title>NORDBY: Ferry sails again at dawn | Islands | NorthQuayWire.example</title>';
    expect(metadataOf(head, '<h1>NorthQuayWire.example</h1><h1>Ferry sails again at dawn</h1>').title).toBe(
      'Ferry sails again at dawn',
    );
  });

  it.each([
    ['Chrome', '', { lang: 'de" class="translated-ltr' }],
    ['Edge', ' _msttexthash="81723"', {}],
  ])('takes the heading where %s has put the page into another language', (_, mark, page) => {
    const head = '<title>Die Fähre läuft wieder aus</title>' + tag('og:title', 'Ferry sails again');
    const body = `<h1${mark}><font>Die Fähre läuft wieder aus</font></h1>`;
    expect(metadataOf(head + article('Ferry sails again'), body, page).title).toBe(
      'Die Fähre läuft wieder aus',
    );
  });

  it('takes the headline in sight where the head tells a word of the template’s', () => {
    const head = '<title>Ferry sails again at dawn</title>' + article('story');
    expect(metadataOf(head, '<h1>Ferry sails again at dawn </h1>').title).toBe('Ferry sails again at dawn');
  });

  it('takes no headline from the way to the page', () => {
    const head =
      '<title>Ferry at Nordby: times and prices - Travel - Harbour Times</title>' +
      tag('og:title', 'The quay wakes early again');
    const way =
      '<nav><ul><li><a href="/">Home</a></li><li><h1>Ferry at Nordby: times and prices</h1></li></ul></nav>';
    const body = `${way}<article><h2><b>Islands</b> The quay wakes early again</h2></article>`;
    expect(metadataOf(SITE + head, body).title).toBe('The quay wakes early again');
    const both =
      head + tag('og:title', 'Ferry at Nordby: times and prices') + article('Ferry times at Nordby');
    expect(metadataOf(SITE + both.replace(/<meta[^>]*quay[^>]*>/, ''), body).title).toBe(
      'Ferry at Nordby: times and prices',
    );
  });

  it('cuts what no other headline goes on with', () => {
    const head = SITE + tag('og:title', 'Ferry sails again - Northern news');
    expect(metadataOf(head + article('Ferry sails again')).title).toBe('Ferry sails again');
  });

  it('cuts the site’s name before a headline that no heading tells', () => {
    const title = '항구일보 모바일 :: 여객선 다시 뜬다';
    const head = `<meta property="og:site_name" content="항구일보">${tag('og:title', title)}<title>${title}</title>`;
    expect(metadataOf(head).title).toBe('여객선 다시 뜬다');
  });

  it('takes site names off in scripts without spaces', () => {
    expect(withoutSite('連絡船が再開：港新聞', ['港新聞'])).toBe('連絡船が再開');
    expect(withoutSite('渡轮复航：一个小港的三周-港口网', ['港口网'])).toBe('渡轮复航：一个小港的三周');
  });

  it('prefers the headline over the title written for search engines', () => {
    const head = '<title>Ferry: timetable, prices, tickets</title>';
    const shown = '<h1>Ferry sails again</h1>';
    expect(
      metadataOf(
        head + tag('og:title', 'Ferry sails again') + article('Ferry: timetable, prices, tickets'),
        shown,
      ).title,
    ).toBe('Ferry sails again');
    const searched =
      '<title>Ferry: timetable, prices, tickets</title>' +
      tag('og:title', 'Ferry: timetable, prices, tickets');
    expect(
      metadataOf(
        searched + article('The islands breathe again'),
        '<h1>Ferry: timetable, prices, tickets</h1>',
      ).title,
    ).toBe('The islands breathe again');
  });

  it('prefers the heading that is the tab’s title too over the one for networks', () => {
    const head = '<title>How the islands got their ferry back | Harbour Times</title>' + SITE;
    const told = tag('og:title', 'Full steam ahead');
    expect(metadataOf(head + told, '<h1>How the islands got their ferry back</h1>').title).toBe(
      'How the islands got their ferry back',
    );
    expect(metadataOf(head + told, '<h1>News</h1>').title).toBe('Full steam ahead');
  });

  it('prefers the heading to what tab and networks are told alike, for search engines', () => {
    const head = '<title>The islands’ ferry | Harbour Times</title>' + SITE;
    const told = tag('og:title', 'The islands’ ferry | Harbour Times');
    expect(metadataOf(head + told, '<h1>How the islands got their ferry back</h1>').title).toBe(
      'How the islands got their ferry back',
    );
  });

  it('prefers the heading to the one for networks in other words, where JSON-LD tells none', () => {
    const head = '<title>Ferry boat sails to the islands: see how | Harbour Times</title>' + SITE;
    const told = tag('og:title', 'The islands’ ferry sails again, and it is bliss');
    expect(metadataOf(head + told, '<h1>Watch the ferry as it sails for the islands</h1>').title).toBe(
      'Watch the ferry as it sails for the islands',
    );
    expect(metadataOf(head + told, '<h1>The Stern: your islands column</h1>').title).toBe(
      'The islands’ ferry sails again, and it is bliss',
    );
  });

  it('leaves out a label that the heading bears behind the headline', () => {
    const head = '<title>Ferry sails again</title>' + tag('og:title', 'Ferry sails again');
    expect(metadataOf(head, '<h1>Ferry sails again <a href="/x">Islands</a></h1>').title).toBe(
      'Ferry sails again',
    );
  });

  it('keeps all that the heading says, though JSON-LD tells but its beginning', () => {
    const long = 'Harbour board sells the ferry – unions walk out';
    const head = `<title>${long} | Harbour Times</title>` + tag('og:title', long) + SITE;
    expect(metadataOf(head + article('Harbour board sells the ferry'), `<h1>${long}</h1>`).title).toBe(long);
  });

  it('leaves out who writes, where the heading does', () => {
    const head = tag('og:title', 'Ada Quill: Ferry sails again') + '<meta name="author" content="Ada Quill">';
    expect(metadataOf(head, '<h1>Ferry sails again</h1>').title).toBe('Ferry sails again');
    expect(metadataOf(head, '<h1>Ada Quill: Ferry sails again</h1>').title).toBe(
      'Ada Quill: Ferry sails again',
    );
  });

  it('leaves off a label that stands in the heading above the headline, and no beginning of a sentence', () => {
    const told = 'Ferry sails again: the island gets its post';
    const heading = `<h1><span>Night crossing on Tuesday</span> <span>${told}</span></h1>`;
    const titled = (name: string): string => `<title>${name} - Harbour Times</title>${tag('og:title', name)}`;
    expect(metadataOf(SITE + titled(told), heading).title).toBe(told);
    const sentence = 'We stand for good work';
    expect(metadataOf(SITE + titled('Work'), `<h1>${sentence}</h1>`).title).toBe(sentence);
  });

  it('falls back to the heading, then to the tab', () => {
    expect(
      metadataOf('<title>Harbour Times</title>' + SITE, '<h1>Harbour Times</h1><h1>Ferry sails again</h1>')
        .title,
    ).toBe('Ferry sails again');
    expect(metadataOf('<title>Ferry sails again | Harbour Times</title>' + SITE).title).toBe(
      'Ferry sails again',
    );
    expect(metadataOf('').title).toBe('');
  });

  it('passes over a short heading that shares no word with the tab', () => {
    const tab = '<title>Winter ferry sails again | Harbour Times</title>' + SITE;
    expect(metadataOf(tab, '<h1>Homepage</h1><h2>Winter ferry sails again</h2>').title).toBe(
      'Winter ferry sails again',
    );
    expect(metadataOf(tab, '<h1>Ferry is back</h1>').title).toBe('Ferry is back');
  });

  it('believes a lower heading that the tab opens or ends with, where the first is the site’s', () => {
    const body = '<h1>The Ferry Diary</h1><h2><a href="/f">Why the ferry sails late</a></h2>';
    const tab = '<title>Why the ferry sails late « The Ferry Diary</title>';
    expect(metadataOf(tab, body).title).toBe('Why the ferry sails late');
    expect(metadataOf('<title>The Ferry Diary: all of it</title>', body).title).toBe('The Ferry Diary');
    const archive = '<h1>Ferry-Diary-Archive</h1><h3>Why the ferry sails late</h3>';
    const whole = '<title>Why the ferry sails late : Ferry-Diary-Archive | Notes from the quay</title>';
    expect(metadataOf(whole, archive).title).toBe('Why the ferry sails late');
    const named = '<title>Ferry FM - Why the ferry sails late</title>';
    expect(metadataOf(named, body).title).toBe('Why the ferry sails late');
  });

  it('takes no later part of the tab for the headline, where the heading says but that', () => {
    const tab = '<title>Ferry sails again: the island rejoices | Culture guide | FERRY-RADIO | FR</title>';
    expect(metadataOf(tab, '<h1>FERRY-RADIO</h1><p>The ferry sails.</p>').title).toMatch(
      /^Ferry sails again/,
    );
    expect(metadataOf('<title>FR | Ferry sails again</title>', '<h1>Ferry sails again</h1>').title).toBe(
      'Ferry sails again',
    );
  });

  it('takes the heading with its section in it for the headline, and not the section alone', () => {
    const told = 'Letters: Ferry sails again | A pier too few';
    const section = '<h1>Letters to the Harbour</h1>';
    const body = `${section}<h1><div>Letters to the Harbour | </div>${told}</h1>`;
    expect(metadataOf(tag('og:title', told) + `<title>${told}</title>`, body).title).toBe(told);
  });

  it('takes the lower heading that opens both the tab’s title and the one for networks', () => {
    const head =
      tag('og:title', '連絡船が島の港へ五日ぶりに戻ってきた--港報') +
      '<title>連絡船が島の港へ五日ぶりに戻ってきた -- 港報 / 島</title>';
    const body = '<h1>港報</h1><h2>島</h2><h2>連絡船が島の港へ五日ぶりに戻ってきた</h2>';
    expect(metadataOf(head, body, { lang: 'ja' }).title).toBe('連絡船が島の港へ五日ぶりに戻ってきた');
  });

  it('undoes HTML inside JSON-LD, and what was escaped twice', () => {
    expect(metadataOf('<meta property="og:title" content="Quay &amp;amp; pier">').title).toBe('Quay & pier');
    expect(metadataOf(article('Quay &amp; &#8216;pier&#8217; &quot;open&quot;')).title).toBe(
      'Quay & ‘pier’ "open"',
    );
  });
});

describe('the heading', () => {
  const TEXT = '<p>The ferry sailed on Monday, and came back on Tuesday.</p>';
  const titleOf = (tab: string, body: string): string =>
    metadataOf(`<title>${tab}</title>`, body + TEXT).title;

  it('keeps what it says before a colon, as the tab’s title does, though the site is called so', () => {
    const whole = 'Harbour Times : how a paper moves house';
    expect(titleOf(`${whole} | Harbour Times`, `<h1>${whole}</h1>`)).toBe(whole);
  });

  it('is a lower one, however short, where the first is what the tab’s title ends in', () => {
    const body = '<h1>the quill.net blog.</h1><h3>“It sails”</h3>';
    expect(titleOf('“It sails” « the quill.net blog', body)).toBe('“It sails”');
  });

  it('is told without the link to its section', () => {
    const body = '<h1><div><a href="/l">Letters | </a></div><span>On ferries, and what they cost</span></h1>';
    expect(titleOf('', body)).toBe('On ferries, and what they cost');
    expect(titleOf('x', '<h1><a href="/f">Ferries | Boats</a></h1>')).toBe('Ferries | Boats');
  });
});

describe('title in the heading', () => {
  it.each([
    [
      '<span class="liveTag">LIVE</span>Ferry sails again after the storm',
      'Ferry sails again after the storm',
    ],
    ['<span class="red">Ferry</span> sails again after the storm', 'Ferry sails again after the storm'],
    ['The winter ferry sails again<span>（1/2 ページ）</span>', 'The winter ferry sails again'],
    ['The winter ferry sails again (1/2)', 'The winter ferry sails again'],
  ])('%s', (heading, expected) => {
    expect(metadataOf('', `<h1>${heading}</h1>`).title).toBe(expected);
  });

  it('goes on behind the line where the one for networks ends', () => {
    const head =
      '<title>町工場の耳をデータにする――金型メーカーの三年間：現場を訪ねて（1/2 ページ） - Harbour Times</title>' +
      tag('og:title', '町工場の耳をデータにする');
    const heading = '<h1>町工場の耳をデータにする――金型メーカーの三年間<span>（1/2 ページ）</span></h1>';
    expect(metadataOf(head, heading).title).toBe('町工場の耳をデータにする――金型メーカーの三年間');
  });

  it('is the one that is marked as the headline, where the head tells none', () => {
    const head = '<title>News in detail - Harbour Times</title>';
    const marked = (more = ''): string =>
      `<h1>Harbour Times</h1><h3 itemprop="headline">The winter ferry sails again</h3>${more}`;
    expect(metadataOf(head, marked()).title).toBe('The winter ferry sails again');
    const another = '<h3 itemprop="headline">The bridge stays shut for good</h3>';
    expect(metadataOf(head, marked(another)).title).not.toBe('The winter ferry sails again');
  });
});

it('takes the one for networks where a blog’s name stands before it in the tab’s title and in the h1', () => {
  const title = 'Eleven days with no lights: rewiring a boat of 1962';
  const head = `<title>The boat of the gannet: ${title}</title>${tag('og:title', title)}`;
  expect(metadataOf(head, `<h1>The boat of the gannet</h1><h3>${title}</h3>`).title).toBe(title);
});

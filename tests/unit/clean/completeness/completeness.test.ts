import { describe, expect, it } from 'vitest';
import type { Removal } from '../../../../lib/article';
import { completeness } from '../../../../lib/clean/completeness/completeness';
import { readFacts } from '../../../../lib/clean/metadata/page-facts';
import { nextPage } from '../../../../lib/clean/completeness/next-page';
import { PARAGRAPH, URL, WORDS, judge, pageOf, wall } from './judge';

const LONG = Array.from({ length: 20 }, (_, at) => `${PARAGRAPH} ${at}.`).join('\n');
/** Behind all of its blocks. */
const END = LONG.split('\n').length;

function ld(value: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...value })}</script>`;
}

describe('completeness', () => {
  it('takes a short text that breaks off for a teaser where the page says that it is not free', () => {
    expect(judge(pageOf(ld({ isAccessibleForFree: false })), `${PARAGRAPH} The first of them is …`)).toBe(
      'teaser',
    );
  });

  it('takes a few lines for a teaser where an app holds the full story', () => {
    const cut = `${PARAGRAPH} The first of them is …`;
    const removal = wall('The full story is only available in our app. Download it', 1, 'app-promo');
    expect(judge(pageOf(''), cut, [removal])).toBe('teaser');
    expect(judge(pageOf(''), LONG, [removal])).toBe('full');
  });

  it.each(['Comment', 'Contribuer'])('%s: only that is for those who pay', (what) => {
    const removal = wall(`${what} L’espace est réservé aux abonnés.`, 9);
    expect(judge(pageOf('<meta property="og:locale" content="fr_FR">'), LONG.slice(0, 1000), [removal])).toBe(
      'full',
    );
  });

  it.each([
    'Already a subscriber? Log in to leave a comment.',
    'Déjà abonné ? Connectez-vous pour réagir à cet article.',
    'Sie sind bereits Abonnent? Melden Sie sich an, um diesen Artikel zu kommentieren.',
  ])('tells a place to comment from a wall: %s', (text) => {
    expect(judge(pageOf(''), PARAGRAPH, [wall(text, 1)])).toBe('full');
  });

  it('takes a page that says nothing for whole', () => expect(judge(pageOf(''), PARAGRAPH)).toBe('full'));

  it.each([true, 'True', 'http://schema.org/True'])(
    'takes a free page for whole: %s',
    (isAccessibleForFree) => {
      const page = pageOf(
        ld({ isAccessibleForFree }),
        '<div class="paywall">Subscribe to continue reading</div>',
      );
      expect(judge(page, PARAGRAPH, [wall('Subscribe to continue reading', 1)])).toBe('full');
    },
  );

  it.each([false, 'False', 'false', 'no'])(
    'knows a teaser that ends at a paywall: %s',
    (isAccessibleForFree) => {
      const page = pageOf(ld({ isAccessibleForFree }));
      expect(judge(page, PARAGRAPH, [wall('Subscribe to continue reading', 1)])).toBe('teaser');
      expect(
        judge(
          pageOf(ld({ isAccessibleForFree }), '<div class="paywall">Nur für Abonnenten</div>'),
          PARAGRAPH,
        ),
      ).toBe('teaser');
    },
  );

  it('knows a wall by what stands beside its offers', () => {
    const offer = '<div class="paywall-offer">Digital<p>99 EUR a year</p></div>';
    const walled = `<section><div>${offer}${offer}</div> <p>Already a subscriber? <a href="/login">Log in</a></p></section>`;
    expect(judge(pageOf('', walled), PARAGRAPH)).toBe('teaser');
    const teasers = `<section><div class="paywall-sign"><h3><a href="/a">The quay is mended</a></h3></div><p>Keep reading</p></section>`;
    expect(judge(pageOf('', teasers), PARAGRAPH)).toBe('full');
  });

  it('knows how much is left to read, however long the text is', () => {
    const page = pageOf(ld({ isAccessibleForFree: 'False' }));
    expect(judge(page, LONG, [wall('Il vous reste 57.09% de cet article à lire.', END)])).toBe('teaser');
    expect(judge(pageOf(''), `${PARAGRAPH}\nこの記事は有料記事です。残り1234文字`)).toBe('teaser');
  });

  it('looks for the part that is not free', () => {
    const part = {
      isAccessibleForFree: false,
      hasPart: { isAccessibleForFree: false, cssSelector: '.paid' },
    };
    expect(judge(pageOf(ld(part), '<div class="paid"></div>'), PARAGRAPH)).toBe('teaser');
    const paid = (text: string): Document =>
      pageOf(ld(part), `<div class="paid"><p>${text.replaceAll('\n', '</p><p>')}</p></div>`);
    expect(judge(paid(LONG), LONG)).toBe('full');
    expect(judge(paid(PARAGRAPH), PARAGRAPH)).toBe('unsure');
    const first = LONG.slice(0, 1000);
    expect(judge(paid(first), first)).toBe('full');
    expect(judge(paid(first), first, [wall('Create an account to read the full story', 9)])).toBe('teaser');
    const hidden =
      '<div class="paid"><p>What the harbour master said of it is for those who pay alone.</p></div>';
    expect(judge(pageOf(ld(part), hidden), PARAGRAPH)).toBe('teaser');
  });

  it('compares the length with the one that is told', () => {
    expect(judge(pageOf(ld({ isAccessibleForFree: false, wordCount: 900 })), LONG)).toBe('teaser');
    expect(judge(pageOf(ld({ isAccessibleForFree: false, wordCount: 440 })), LONG)).toBe('full');
    expect(judge(pageOf(ld({ isAccessibleForFree: false, articleBody: `${LONG} ${LONG}` })), LONG)).toBe(
      'full',
    );
  });

  it('leaves offers between paragraphs out of it', () => {
    expect(
      judge(pageOf(ld({ isAccessibleForFree: false })), LONG, [wall('Subscribe to continue reading', 4)]),
    ).toBe('full');
    expect(judge(pageOf(''), LONG, [wall('Keep reading: our newsletter', 20, 'newsletter')])).toBe('full');
  });

  it('takes an offer below a short free article for no wall', () => {
    expect(
      judge(pageOf(''), PARAGRAPH, [wall('有料会員になると会員限定の有料記事もお読みいただけます。', 1)]),
    ).toBe('full');
    expect(judge(pageOf(''), PARAGRAPH, [wall('この記事は有料会員記事です。', 1)])).toBe('teaser');
    expect(judge(pageOf(''), PARAGRAPH, [wall('Comments are only for subscribers.', 1)])).toBe('full');
    expect(judge(pageOf(''), PARAGRAPH, [wall('Get subscriber-only letters for 1 a week.', 1)])).toBe('full');
  });

  it('knows a teaser that ends where a reader must sign in', () => {
    const text = wall('Log in to read the rest of this article', 1, 'signup');
    expect(judge(pageOf(''), PARAGRAPH, [text])).toBe('teaser');
    expect(judge(pageOf(''), PARAGRAPH, [wall('Log in to save it', 1, 'signup')])).toBe('full');
  });

  it('doubts a longer text that ends at a wall, where the page says nothing', () => {
    for (const said of [
      'This post is for paid subscribers. Already a paying subscriber? Sign in',
      'This story is available to members only',
      'Keep reading with a 7-day free trial',
    ]) {
      expect(judge(pageOf(''), LONG, [wall(said, 20)])).toBe('unsure');
      expect(judge(pageOf(''), LONG, [wall(said, 9)])).toBe('full');
    }
  });

  it('is unsure rather than wrong', () => {
    expect(judge(pageOf(''), `${PARAGRAPH} The harbour master said that ...`)).toBe('unsure');
    expect(judge(pageOf(''), `${LONG} And so on ...`)).toBe('full');
    expect(judge(pageOf(ld({ isAccessibleForFree: false })), PARAGRAPH)).toBe('unsure');
    expect(judge(pageOf('<link rel="next" href="/ferry?page=2">'), LONG)).toBe('unsure');
    expect(judge(pageOf(ld({ wordCount: 840 })), PARAGRAPH)).toBe('unsure');
  });

  it('tells its evidence', () => {
    const page = pageOf(ld({ isAccessibleForFree: false }));
    expect(
      completeness({
        words: WORDS,
        page,
        facts: readFacts(page, URL),
        text: 'Two boats…',
        blocks: 1,
        removals: [],
      }).evidence,
    ).toEqual(['not-free', 'cut']);
  });
});

describe('nextPage', () => {
  const next = (href: string, url = URL): boolean =>
    nextPage(pageOf(`<link rel="next" href="${href}">`), url);

  it.each(['/ferry/2', '/ferry/2/', '?page=2', '/ferry/page/2', 'https://harbour.example/ferry/seite-2'])(
    'is %s',
    (href) => {
      expect(next(href)).toBe(true);
    },
  );

  it.each(['/whales', '/ferry-strike-2024', '/page/2', 'https://other.example/ferry/2'])(
    'is not %s',
    (href) => {
      expect(next(href)).toBe(false);
    },
  );

  it('knows addresses with an ending', () => {
    expect(next('/a/ferry-2.html', 'https://harbour.example/a/ferry.html')).toBe(true);
  });

  it.each(['2', 'Page 2', 'Seite 2: Harbour »', '›'])('is a link called %s', (name) => {
    const link = (href: string): string => `<p><b>1</b> <a href="${href}">${name}</a></p>`;
    expect(nextPage(pageOf(link('/ferry?page=2')), URL)).toBe(true);
    expect(nextPage(pageOf(link('/whales?page=2')), URL)).toBe(false);
    expect(nextPage(pageOf(`<div class="comments">${link('/ferry?page=2')}</div>`), URL)).toBe(false);
  });

  it('is a link of a word to the second page, whatever the word', () => {
    const link = (href: string): string => `<p><span>1/2</span> <a href="${href}">下一页</a></p>`;
    const here = 'https://harbour.example/a/ferry.html';
    expect(nextPage(pageOf(link('/a/ferry_2.html')), here)).toBe(true);
    expect(nextPage(pageOf(link('/a/ferry_3.html')), here)).toBe(false);
    expect(nextPage(pageOf(link('/a/whales_2.html')), here)).toBe(false);
    expect(nextPage(pageOf('<a href="/a/ferry-2.html">Ferry sails again</a>'), here)).toBe(false);
  });

  it.each(['2 comments', '2.5 %', 'Two more'])('is no link called %s', (name) => {
    expect(nextPage(pageOf(`<a href="/ferry?page=2">${name}</a>`), URL)).toBe(false);
  });
});

describe('what stands below half a sentence', () => {
  const half = `${PARAGRAPH} She had asked for it in the spring, she said, and in the summer the board`;

  it('is a wall however long the text is, and whatever the page says of being free', () => {
    const removal = wall('Subscribe to continue reading', 1);
    expect(judge(pageOf(''), `${LONG}\n${half}`, [wall('Subscribe to continue reading', 21)])).toBe('teaser');
    expect(judge(pageOf(ld({ isAccessibleForFree: true })), half, [removal])).toBe('unsure');
    expect(judge(pageOf(ld({ isAccessibleForFree: true })), PARAGRAPH, [removal])).toBe('full');
  });

  it('is none where nothing is said to be behind it', () => {
    expect(judge(pageOf(''), half, [wall('Get our letters for £1 a week.', 1)])).toBe('full');
  });
});

it('takes what stands below a short text for a wall, be it one for an app', () => {
  const short = LONG.slice(0, 1300);
  expect(judge(pageOf(''), short, [wall('Subscribe to continue reading', 11)])).toBe('teaser');
  expect(judge(pageOf(''), short, [wall('Get the app to read the rest of this', 11, 'app-promo')])).toBe(
    'teaser',
  );
});

it('takes an offer to join for a price for a wall, however long the text is, where it says what is behind it', () => {
  const joins = (price: string): Removal =>
    wall(`This essay continues for members. Join${price} to read the remaining 2,900 words.`, 20, 'signup');
  const text = LONG.slice(0, 1300);
  expect(judge(pageOf(''), text, [joins(' from £4 a month')])).toBe('teaser');
  expect(judge(pageOf(''), text, [joins('')])).toBe('full');
  expect(judge(pageOf(''), LONG, [joins(' from £4 a month')])).toBe('unsure');
  expect(judge(pageOf(''), LONG, [joins('')])).toBe('full');
});

it('doubts what a page says of being free where it breaks off, and a wall lies over it', () => {
  const over = '<div role="dialog" aria-modal="true"><h2>Continue reading</h2><p>£1 for 30 days.</p></div>';
  const free = pageOf(ld({ isAccessibleForFree: true }), over);
  expect(judge(free, `${PARAGRAPH} The first of them is …`)).toBe('unsure');
  expect(judge(free, PARAGRAPH)).toBe('full');
  const offers =
    '<h2>This article is for subscribers</h2><p>All of it for £1.</p><a href="/join">Join</a><a href="/in">Sign in</a>';
  const led = pageOf(
    ld({ isAccessibleForFree: true }),
    `<div role="dialog" aria-modal="true">${offers}</div>`,
  );
  expect(judge(led, `${PARAGRAPH} The first of them is …`)).toBe('unsure');
});

it('takes an offer to sign up for a wall where it is to go on with the article', () => {
  const asks = (for_: string): Removal =>
    wall(`Create a free account to continue reading${for_}.`, 20, 'signup');
  const text = LONG.slice(0, 1300);
  expect(judge(pageOf(''), text, [asks(' this article')])).toBe('teaser');
  expect(judge(pageOf(''), text, [asks('')])).toBe('full');
});

it('takes what an article is filed under for no wall', () => {
  const filed = `<article class="post tag-paywall"><p>“Subscribe to continue reading.” ${PARAGRAPH}</p></article>`;
  expect(judge(pageOf('', filed), PARAGRAPH)).toBe('full');
});

it.each([
  'Pozostało 74% tekstu.',
  'Noch 60 % zu lesen.',
  'Det återstår 40 % att läsa.',
  'Te quedan por leer un 55 %.',
  'Ti resta il 30 % da leggere.',
])('knows how much is left in many languages: %s', (text) => {
  expect(judge(pageOf(''), LONG, [wall(text, END)])).toBe('teaser');
  expect(judge(pageOf(''), LONG, [wall('It is read by 74 % of all islanders.', 3)])).toBe('full');
});

it.each([
  ['Only 12% of the glaciers remain.', 'full'],
  ['Noch 12 % der Wälder sind übrig.', 'full'],
  ['57 % of this story is left to read.', 'teaser'],
  ['Noch 60 % zu lesen', 'teaser'],
])('takes per cents at the end of a text for what they are of: %s', (line, state) => {
  expect(judge(pageOf(''), `${LONG}\n${line}`)).toBe(state);
});

it.each(['Nur noch heute: 50 % Rabatt auf das Abo.', 'Two days left – 50 % off for the rest of the year.'])(
  'takes the per cents of an offer, or of a report, for nothing left to read: %s',
  (text) => {
    const report = `${LONG}\nSales fell at 40 % of the restaurants, and only noch 30 % of them are open.`;
    expect(judge(pageOf(''), report, [wall(text, 3, 'signup')])).toBe('full');
  },
);

it('takes words for those who comment for no wall, however many they are', () => {
  const said =
    'Comments (27) Comments are only for subscribers. Subscribe to read what others say, and to say what you think of it, from £1 a month.';
  expect(judge(pageOf(''), LONG.slice(0, 1000), [wall(said, 9)])).toBe('full');
});

it.each([
  'Jatka lukemista tilaamalla lehti',
  'A cikk folytatását előfizetőink olvashatják',
  'Pentru a continua lectura, abonați-vă',
  'Για τη συνέχεια του άρθρου γίνετε συνδρομητής',
  'Celý článek si mohou přečíst předplatitelé',
  'Celý článok je len pre predplatiteľov',
  'Nastavite čitati uz pretplatu',
  'اشترك لقراءة بقية المقال',
  'כדי להמשיך לקרוא, הצטרפו למנוי',
  'पूरी खबर पढ़ने के लिए सदस्यता लें',
])('knows a wall in languages of which it has few words: %s', (text) => {
  expect(judge(pageOf(''), PARAGRAPH, [wall(text, 1)])).toBe('teaser');
});

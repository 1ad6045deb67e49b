/** Lines that point to other stories: what stands behind the label is a headline, and tells of others as reports do. */
import { describe, expect, test } from 'vitest';
import { textOf } from '../../support/article-in-language';
import { articleOf } from '../../support/article-page';

const standing = (line: string): boolean =>
  articleOf({ inside: `<p class="text">${line}</p>` })
    .text.split('\n')
    .includes(line);

test.each([
  'Read also: How the first bridge was built',
  'Read more | The minister said he would resign',
  'Editor’s picks: Why she left the party',
  'Related articles: The night the town said no',
])('“%s” goes', (line) => {
  expect(standing(line)).toBe(false);
});

test.each([
  'More people came than the hall could hold: the council said it was sorry.',
  'He read the letter: the board had said no.',
  'What she found there: a drawer of letters that nobody had read.',
])('“%s” stays', (line) => {
  expect(standing(line)).toBe(true);
});

test.each([
  ['read-also', false],
  ['text', true],
])(
  'words without a colon before the headline of another page point to it in a paragraph called so: %s',
  (name, stays) => {
    const line = 'Mind that too <a href="/bridge">How the first bridge over the sound was built</a>';
    const { text } = articleOf({ inside: `<p class="${name}">${line}</p>` });
    expect(text.includes('How the first bridge')).toBe(stays);
  },
);

test('the list below a pointer goes with it, and one below a line of the text stays', () => {
  const items = ['Lore Fank', 'Rhea Whit', 'Kim Phan'].map(
    (name) => `<li><a href="/2019/${name.slice(0, 3)}">${name}</a>, who builds boats on the long island</li>`,
  );
  const list = `<ul>${items.join('')}</ul>`;
  const asks = '<p><i>Want to learn more about the people we portray in March? Read about:</i></p>';
  expect(articleOf({ end: asks + list }).text).not.toContain('Lore Fank');
  const tells = '<p class="text">Three people sail with the first ferry on Monday:</p>';
  expect(articleOf({ end: tells + list }).text).toContain('Lore Fank');
});

describe('in the midst of a paragraph, in type of its own', () => {
  const PAGE = '/2019/bridge.html';
  const inside = (pointer: string): string =>
    articleOf({
      inside: `<p class="text">The quay was built by hand. ${pointer}Nobody was paid for it, she said.</p>`,
    }).text;

  test.each([
    `<span class="x"><span>READ ALSO</span> <b><a href="${PAGE}">How the first bridge was built</a></b></span>`,
    `<strong>Read also: <a href="${PAGE}">How the first bridge was built</a></strong>`,
  ])('%s goes', (pointer) => {
    expect(inside(pointer)).toContain('The quay was built by hand. Nobody was paid for it, she said.');
  });

  test.each([
    `<em>The letter said <a href="${PAGE}">how the first bridge was built</a></em> and `,
    `<strong>The board: <a href="${PAGE}">who was there</a></strong> `,
  ])('%s stays', (words) => {
    expect(inside(words)).toMatch(/how the first bridge|who was there/);
  });

  test('and is told of', () => {
    const [pointer] = articleOf({
      inside: `<p class="text">It was built by hand. <b>Read also: <a href="${PAGE}">The first bridge</a></b> Nobody was paid for it, she said to the board.</p>`,
    }).removals;
    expect(pointer).toMatchObject({ kind: 'related', text: 'Read also: The first bridge' });
  });
});

test('a link in brackets goes, though it ends like a sentence', () => {
  const link = '<a href="/x">The board boasts of its boats. Its books tell another story.</a>';
  expect(articleOf({ inside: `<p><i>[${link}]</i></p>` }).text).not.toContain('boasts');
});

test('a list of links below the colon of a paragraph is the text’s', () => {
  const list =
    '<ul><li><a href="https://loft.test/a">Sails are mended by machine at last</a></li><li><a href="https://loft.test/b">A rope that tells when it is old</a></li></ul>';
  const line = 'Two things that were told in the loft last week have caught the eye of the crew on the quay:';
  expect(articleOf({ inside: `<p class="text">${line}</p>${list}` }).text).toContain('Sails are mended');
  expect(articleOf({ inside: `<p class="text">See also:</p>${list}` }).text).not.toContain('Sails are');
});

test('the card of another story goes, though its heading is of the headline’s rank', () => {
  const card =
    '<aside class="x"><div><h1>Bridge shut until the spring</h1><div><a href="/bridge">Read more</a></div></div></aside>';
  expect(articleOf({ inside: card }).text).not.toContain('Bridge shut');
});

test('a box goes that is one link around a headline; a heading that leads somewhere stays', () => {
  const card =
    '<section class="x"><a href="/bridge"><h3>How farmed salmon changes the rivers</h3></a></section>';
  expect(articleOf({ inside: card }).text).not.toContain('salmon');
  const heading = '<div class="x"><h3><a href="/bridge">How farmed salmon changes the rivers</a></h3></div>';
  expect(articleOf({ inside: heading }).text).toContain('salmon');
});

test.each([
  '<b>[Most read] <a href="/x">Woman finds a boat in a rented coat</a> »</b>',
  '<a href="/x"><b>What a $9 coffee says about your boat and your quay</b></a>',
])('a link to another story goes, with whatever stands around it: %s', (line) => {
  expect(articleOf({ inside: `<p class="text">${line}</p>` }).text).not.toContain('boat');
});

test('a price that leads to its shop stays', () => {
  const line = '<a href="/x">A day on the quay: $9</a>';
  expect(articleOf({ inside: `<p class="text">${line}</p>` }).text).toContain('$9');
});
test('a label and a link to another story go, though they stand as a quotation', () => {
  const pointer = `<blockquote><b>WORTH A LOOK: </b><a href="/rope">How to tell at home and without tools when a rope is too old to hold</a></blockquote>`;
  expect(articleOf({ inside: pointer }).text).not.toContain('rope');
});

test('a paragraph in a link of its own is one', () => {
  const inside =
    '<div class="inl"><a href="/other"><div><span>Related</span>&nbsp; <span>What naps do to the heart</span></div></a></div>';
  expect(articleOf({ inside }).text).not.toContain('naps');
});

describe('a link that a paragraph ends in', () => {
  const NOTICE = 'The first crossing is planned for Monday, according to a notice on the quay.';
  const end = (link: string): string =>
    articleOf({ end: `<p class="text">${NOTICE} <a href="/2019/bridge.html">${link}</a></p>` }).text;

  test.each(['Read more', 'Continue reading'])('goes where it says no more than “%s”', (link) => {
    expect(end(link).endsWith(NOTICE)).toBe(true);
  });

  test.each(['Read the study', 'The minutes of the board'])('stays where it tells what: “%s”', (link) => {
    expect(end(link).endsWith(`${NOTICE} ${link}`)).toBe(true);
  });

  test('goes where it leads back to the site’s front in Chinese', () => {
    const said = '委员会说，船票从前一天开始出售，老人和孩子可以半价。';
    const back = `<p>${said}<a href="/"><span>返回码头报，查看更多</span></a></p>`;
    expect(textOf('zh', '', back).endsWith(said)).toBe(true);
  });
});

test('a link in brackets that bids to read on goes from the end of a paragraph', () => {
  const said = 'The islanders ask for a sixth sailing, which the board has yet to answer.';
  const read = (call: string): string =>
    articleOf({ inside: `<p class="text">${said} <strong>[<a href="/six">${call}</a>]</strong></p>` }).text;
  expect(read('read more')).not.toContain('read more');
  expect(read('read more')).toContain(said);
  expect(read('six sailings')).toContain('six sailings');
});

test('the frame of a card goes where it shows another post of the site, and stays where it shows another site’s', () => {
  const frame = (site: string): string =>
    `<p class="text"><iframe title="“Bridge shut” — The Paper" src="${site}/bridge/embed/#?secret=x1"></iframe></p>`;
  for (const site of ['https://paper.test', ''])
    expect(articleOf({ inside: frame(site) }).html).not.toContain('Bridge shut');
  expect(articleOf({ inside: frame('https://gull.test') }).html).toContain('Bridge shut');
});

describe('paragraphs with the same words before one link each', () => {
  const rows = (label: string, site = ''): string =>
    ['How the bridge was built', 'The pilot', 'Six boats for two islands']
      .map((words, at) => `<p><strong>${label} <a href="${site}/go/${at}">${words}</a></strong></p>`)
      .join('');

  test('are a label and what it points to, down to the last', () => {
    expect(articleOf({ inside: rows('On all your screens') }).text).not.toMatch(
      /screens|bridge|pilot|boats for/u,
    );
  });

  test('tell of something where they lead to other sites', () => {
    expect(articleOf({ inside: rows('To be had from', 'https://shop.test') }).text).toContain('The pilot');
  });

  test('are the text’s where each says something else', () => {
    const inside = '<p>The first was <a href="/1">Ada</a></p><p>The second was <a href="/2">Rhea</a></p>';
    expect(articleOf({ inside }).text).toContain('The second was Rhea');
  });
});

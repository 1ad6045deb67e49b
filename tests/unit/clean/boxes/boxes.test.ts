import { expect, test } from 'vitest';
import { articleOf, picturesOf, PROSE } from '../../../support/article-page';

test('the title of a film that is not here goes', () => {
  const inside = '<div class="video-box"><div class="player"></div><p>Gale tears at the quay</p></div>';
  expect(articleOf({ inside }).text).not.toContain('Gale');
});

test('the title of a film stands below it', () => {
  const inside =
    '<div class="x"><div><video src="/gale.mp4" poster="/gale.jpg"></video></div><div><p>Gale tears at the quay</p></div></div>';
  expect(picturesOf(articleOf({ inside }))[0]).toMatch(/^gale\.jpg: .*Gale tears at the quay$/u);
});

test('a box that is named for signing up goes with the frame its form stands in', () => {
  const inside = (frame: string): string =>
    `<div class="signup-embed"><p>The Quay, weekly. Tides and trouble from the north end to the south end.</p>${frame}</div>`;
  expect(articleOf({ inside: inside('<iframe src="https://forms.test/quay"></iframe>') }).text).not.toContain(
    'The Quay',
  );
  expect(articleOf({ inside: inside('') }).text).toContain('The Quay');
});

test('a quotation in a box that is named for one goes, where a paragraph says the same', () => {
  const quote = (words: string): string => `<div class="article-quote"><q>${words}</q></div>`;
  const said = quote('the money had been found in the repair fund');
  expect(articleOf({ inside: said }).html).not.toContain('<q>');
  expect(articleOf({ inside: quote('the money had been lost in the repair fund') }).html).toContain('<q>');
});

test('a box apart from the text goes whole where most of it asks for something', () => {
  const lines = [
    'We are glad that you like what you read on the pages of the Harbour Times.',
    'You have read your three free articles this month. To go on reading, enter your email address in the box below.',
    'It is up to you which of our many stories on tides, boats and the people of the quay you choose.',
    'When you register we will also send you our free weekly newsletter. If you prefer not to receive the newsletter, you can unsubscribe at any time.',
    'The Harbour Times takes your privacy seriously. We promise never to rent or sell your email address.',
  ];
  const prose =
    '<p class="text">The board met at noon and sat until six, and by then the ferry had been saved by one vote.</p>';
  const inside = `${prose.repeat(20)}<div class="layer">${lines.map((line) => `<p>${line}</p>`).join('')}<img src="/e-book.jpg"></div>`;
  const { text, html } = articleOf({ inside });
  for (const line of lines) expect(text).not.toContain(line);
  expect(html).not.toContain('e-book');
});

test('a box that offers bets goes with its odds', () => {
  const box =
    '<div class="bets"><h3>Who wins the cup?</h3><div><span>Home 2.10</span><span>Away 1.85</span></div><a href="https://bets.test">Bet now</a><p>No persons under 18. Winners know when to stop.</p></div>';
  expect(articleOf({ inside: box }).text).not.toMatch(/cup|2\.10|Bet|Winners/u);
});

test('a heading that says “today” beside the time of its entry stays', () => {
  const said = '<p>The board met at noon and sat until six, and by then the ferry had been saved.</p>';
  const entries = ['What happened today', 'A long meeting', 'An early start'].map(
    (head) => `<div class="x"><header><a href="#1">21.32 GMT</a><h2>${head}</h2></header>${said}</div>`,
  );
  expect(articleOf({ inside: entries.join('') }).text).toContain('What happened today');
});

test('prices and links to their shops go, with the line above them', () => {
  const shop = (price: string): string =>
    `<div><span>${price}</span><a href="https://shop.test">View it</a></div>`;
  const inside = `<div class="x"><p>Best Ferry 3 prices</p>${shop('£1,449')}${shop('1.499 €')}</div>`;
  expect(articleOf({ inside }).text).not.toMatch(/Best|449|499/u);
});

test('a box of facts stays, whatever verb they begin with', () => {
  const facts = ['Use of coal: 1900 kilos', 'Open from Monday now', 'Read in 1978 by the king'];
  const inside = `<div class="x"><h3>FACTS</h3><ul>${facts.map((one) => `<li>${one}</li>`).join('')}</ul></div>`;
  expect(articleOf({ inside }).text).toContain(['FACTS', ...facts].join('\n'));
});

test('a quotation goes whose sentences the text tells apart', () => {
  const inside =
    '<p class="text">“The ferry was my school,” said Vera Lind, who sailed on it. “I learned to read there.”</p><blockquote>The ferry was my school. I learned to read there.</blockquote>';
  expect(articleOf({ inside }).html).not.toContain('blockquote');
});

test('a vote on the page goes with its answers', () => {
  const inside =
    '<div class="x"><h3>Should the ferry sail?</h3><ul><li>Yes</li><li>No</li></ul><p>1000+ VOTES SO FAR</p></div>';
  expect(articleOf({ inside }).text).not.toMatch(/Should|Yes|VOTES/u);
});

test('a tip stays, and each item of a list of advice', () => {
  const tip =
    '<div class="x"><h3>Tip</h3><p>The gate is locked; say that you have come about the ferry.</p></div>';
  const list = '<ul><li>Keep the ticket.</li><li>Only then write to the editor of the timetable.</li></ul>';
  expect(articleOf({ inside: tip + list }).text).toContain(
    'Tip\nThe gate is locked; say that you have come about the ferry.\nKeep the ticket.\nOnly then write to the editor of the timetable.',
  );
});

test('a byline in a box for what leads the article is no standfirst', () => {
  const above =
    '<div class="lead-content"><div class="byline"><a href="/ada">Ada Quill</a><span>Senior reporter</span></div></div>';
  expect(articleOf({ above: `<div class="body">${above}</div>` }).text).toMatch(/^The harbour board/u);
});

test('a box goes that is named for sharing and holds no more than a heading and a button', () => {
  const box = (name: string): string =>
    `<div class="${name}"><h3>Well laden:</h3><div><span>Nets</span> <span>Two men ashore...</span></div></div>`;
  expect(articleOf({ end: box('share-box') }).text).not.toContain('Well laden');
  expect(articleOf({ end: box('note-box') }).text).toContain('Well laden');
  const subheading = '<div class="share-box"><h3>Well laden by all</h3></div>';
  expect(articleOf({ inside: subheading }).text).toContain('Well laden');
});

test('a box that holds paragraphs of the text is not gone for its name and a promo in it', () => {
  const text =
    'Two of the crews, who had been laid off in autumn, are to be asked back this week, the board said.';
  const promo =
    '<p><a href="/go"><img src="/promo.png" alt="Get the morning briefing by e-mail. Sign up"></a></p>';
  const article = articleOf({
    inside: `<div class="teaser-content"><p class="text">${text}</p>${promo}</div>`,
  });
  expect(article.text).toContain(text);
  expect(article.html).not.toContain('promo.png');
});

test('a quotation that says once more what the text says goes with its name, in whatever language it is called one', () => {
  const said =
    'Islanders had asked for six sailings, and their convener said that five were fewer than the hospital needs in January.';
  const box = (name: string, words: string): string =>
    `<div class="paragraph ${name}"><div><p>${words}</p></div><div class="person"><div>Ada</div><div>Quill</div></div></div>`;
  for (const name of ['citation-widget', 'zitat']) {
    const { text, removals } = articleOf({ inside: box(name, said) });
    expect(text.split(said)).toHaveLength(2);
    expect(text).not.toContain('Ada');
    expect(removals.map(({ why }) => why)).toEqual([['repeats']]);
  }
  const other = 'Nobody on the islands has forgotten the winter without a ferry, said the convener.';
  expect(articleOf({ inside: box('citation-widget', other) }).text).toContain(other);
});

const story = (number: number): string =>
  `<div class="box"><div><div><a href="/story-${number}">The quay, part ${number}</a></div><div>July 1${number}, 2013</div>
  <div><a href="/story-${number}"><img src="/story-${number}.jpg" alt=""></a></div>
  <div>The board looked at the quay once more, and found that the stones of 1911 had moved again.</div></div></div>`;

test('stories that are shown with a picture each go as one', () => {
  const { text, html, removals } = articleOf({
    end: `<div class="more">${[1, 2, 3].map(story).join('')}</div>`,
  });
  expect(text).not.toContain('stones of 1911');
  expect(html).not.toContain('story-2.jpg');
  expect(removals.map(({ kind }) => kind)).toContain('related');
});

test('the numbers of a gallery go', () => {
  const inside = '<div><div><span>&lt;</span></div><div><span>1</span></div><div><span>2</span></div></div>';
  expect(articleOf({ inside }).html).not.toContain('<p>1</p>');
});

test('a story beside the text goes with its picture and all that is said of it', () => {
  const inside =
    '<div class="side"><a href="/reef"><h2>Under pressure</h2><img src="/reef.jpg" alt=""></a><span>The Reef explains why the tide will win.</span></div>';
  const { text, html } = articleOf({ inside });
  expect(text).not.toContain('the tide will win');
  expect(html).not.toContain('reef.jpg');
});

test('a film that a label calls another goes with what is said of it', () => {
  const box = (label: string): string =>
    `<div id="film"><h4>${label}</h4><div><img src="/reef.jpg" alt=""></div><div><p class="title">Low tide | The reef that came back</p><h5>After the storm the reef was gone.</h5></div></div>`;
  const { text, html } = articleOf({ end: box('Related Video') });
  expect(text).not.toContain('reef');
  expect(html).not.toContain('reef.jpg');
  expect(articleOf({ end: box('The reef') }).html).toContain('reef.jpg');
});

test('a story whose link lies over its picture goes with the picture', () => {
  const link = '<a class="over" href="/reef">Read more</a>';
  const card = (picture: string): string =>
    `<div class="card">${picture}<div class="words"><h3>The reef that came back after the storm</h3>${link}</div></div>`;
  expect(articleOf({ inside: card('<img src="/reef.jpg" alt="">') }).html).not.toContain('reef.jpg');
  const own = '<figure><img src="/quay.jpg" alt=""></figure>';
  expect(articleOf({ inside: card(own) }).html).toContain('quay.jpg');
});

test('a table in a box stays, whatever its cells and its rows say', () => {
  const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const table = (rows: number): string => {
    const names = Array.from(
      { length: rows },
      (_, at) => `${at + 1}. <a href="/g${at}">Gannet Gull ${at}</a>`,
    );
    const head = ['Name', 'Sport', 'Total', 'Salary/Winnings', 'Offers'].map((name) => `<th>${name}</th>`);
    const body = names.map((name) => row(name, 'Rowing', '$90,000,000', '$90,000,000', '$0'));
    return `<table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
  };
  for (const rows of [3, 9]) {
    const inside = `<div class="inline-box"><div><h4>What rowers earn</h4>${table(rows)}</div></div>`;
    expect(articleOf({ inside }).removals).toEqual([]);
  }
});

test('what readers wrote is no shape of the text: a line below it goes, as in any box', () => {
  const entry = (day: number): string =>
    `<li class="comment"><h5>Tom Reed</h5><div class="comment_date">May ${String(day)}, 2026 at 10:10</div><div class="said">${PROSE.join(' ').replaceAll('ferry', `ferry ${String(day)}`)}</div></li>`;
  const list = `<ol class="comment-list">${[3, 4, 5, 6].map(entry).join('')}</ol>`;
  const line = 'We look at what you write before others see it.';
  const below = `<div class="post_comments">${list}<p>${line}</p></div>`;
  expect(articleOf({ inside: below }).text).not.toContain(line);
});

test('a teaser goes whose section stands in its one link, or beside its picture; a source is none', () => {
  const headline = 'Two oars too many: how the crew of the north quay trains in March';
  const lines = `<div>Rowing</div><div>${headline}</div>`;
  const link = (words: string): string => `<a href="/rowing/march">${words}</a>`;
  const below = `<div><img src="/oars.jpg"></div><div><h2>Watch</h2><p><b>${link(headline)}</b></p></div>`;
  const article = (inside: string): string => articleOf({ inside: `<div class="x">${inside}</div>` }).html;
  expect(article(link(lines))).not.toMatch(/Rowing|oars/u);
  expect(article(below)).not.toMatch(/Watch|oars/u);
  expect(article(lines)).toContain('Two oars');
  const source = `<ul><li>${link(headline)}, The Pilot<ul><li>As told on Monday.</li></ul></li></ul>`;
  expect(article(source)).toContain('The Pilot');
});

test('so it does in an element that is called a film', () => {
  const inside = '<div class="x"><quay-video><div class="t">Gale tears at the quay</div></quay-video></div>';
  expect(articleOf({ inside }).text).not.toContain('Gale');
});

test.each([
  ['headings', (asked: string) => `<h3>${asked}</h3>`],
  ['buttons to unfold them', (asked: string) => `<h3><button aria-expanded="true">${asked}</button></h3>`],
])('answers that speak to who asks stay with their questions, which are %s', (_, make) => {
  const answers = [
    ['Can I cross on foot?', 'You can, on weekdays.'],
    ['Do I need a ticket?', 'You need none.'],
  ].map(([asked = '', said = '']) => `<div class="item">${make(asked)}<div><p>${said}</p></div></div>`);
  expect(articleOf({ inside: `<div class="folded">${answers.join('')}</div>` }).text).toContain(
    'Can I cross on foot?\nYou can, on weekdays.\nDo I need a ticket?\nYou need none.',
  );
});

test('a question above a call is no list of them', () => {
  const box = '<div class="box"><h3>Enjoying this story?</h3><p>Sign up for our newsletter.</p></div>';
  const { text } = articleOf({ inside: box, end: box });
  expect(text).not.toContain('Enjoying');
  expect(text).not.toContain('Sign up');
});

test('what is good and what is bad stays, whatever an item speaks of', () => {
  const list = (head: string, ...items: string[]): string =>
    `<div class="half"><p><b>${head}</b></p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></div>`;
  const inside = `<div class="sum">${list('Good', 'Quiet under load', 'Bright lamp')}${list('Bad', 'The clutch is vague', 'The app wants an account')}</div>`;
  expect(articleOf({ inside }).text).toContain(
    'Good\nQuiet under load\nBright lamp\nBad\nThe clutch is vague\nThe app wants an account',
  );
});

test('a table with heads stays among the buttons that sort and leaf through it', () => {
  const rows = [
    ['Interest', '312'],
    ['Repairs', '160'],
  ];
  const row = (cells: string[], name: string): string =>
    `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`;
  const inside = `<div class="grid"><label>Search:<input type="search"></label><table>${row(['Item', 'Cost'], 'th')}${rows.map((one) => row(one, 'td')).join('')}</table><div role="status">1 to 2 of 2 rows</div><div><a>Previous</a><a>Next</a></div></div>`;
  const { text } = articleOf({ inside });
  expect(text).toMatch(/Item\s+Cost\s+Interest\s+312\s+Repairs\s+160/u);
  expect(text).not.toMatch(/rows|Next/u);
});

test('what a product is like stays where its seller pays for the links, and the buttons go', () => {
  const box = (rel: string): string =>
    `<div class="goods"><ul><li>Pitches outer first</li><li>2.4 kg with pegs</li></ul><a rel="${rel}" href="https://shop.test/1">Buy it at the Shop</a></div>`;
  expect(articleOf({ inside: box('nofollow sponsored') }).text).toContain(
    'Pitches outer first\n2.4 kg with pegs\nIslanders',
  );
  expect(articleOf({ inside: box('nofollow') }).text).not.toContain('Pitches');
});

test.each([
  [
    'the title of a list of contents whose list is gone',
    '<div class="x-toc"><p>Contents</p><nav><a href="#a">A quay</a></nav></div>',
  ],
  ['the days until something', '<div class="sale-countdown"><div>12 Days</div><div>04 Hours</div></div>'],
  ['what others gave', '<div class="stars"><i>★</i> 4.6/5 - (14 votes)</div>'],
  ['what others gave, and to what', '<div class="stars">User rating: 4.1 (27 votes)</div>'],
  [
    'what readers feel',
    '<div class="felt"><h3>What’s your reaction?</h3><ul><li><img src="/love.gif" alt="">Love 4</li></ul></div>',
  ],
])('%s goes', (_, inside) => {
  expect(articleOf({ inside }).text).toBe(articleOf({}).text);
});

test('a box of offers goes with the sign of the house that makes them', () => {
  const row =
    '<a href="https://a.test/1">1 2.10</a><a href="https://a.test/2">X 3.25</a><a href="https://a.test/3">2 3.60</a>';
  const box = `<div class="odds"><div><span>Odds</span><img src="https://a.test/sign.png" alt="Alder"></div><div><span>Northbay v Westport</span>${row}</div><p>Odds correct at the time of writing. 18+. Please gamble responsibly. Terms apply.</p></div>`;
  const article = articleOf({ inside: box });
  expect(article.text).not.toMatch(/Odds|Westport|3\.25/u);
  expect(picturesOf(article)).toEqual([]);
});

test('a box of a heading and a picture stays, however many links tell whose the picture is', () => {
  const link = (name: string): string => `<a href="https://posts.test/${name}">${name}</a>`;
  const inside = `<div class="entry"><h2>6. The drawing went around, and many came to your defence.</h2><div><img src="/a.png" width="578" height="448"></div><p>${['quayside', 'Posts', 'Via Posts'].map(link).join(' / ')}</p></div>`;
  const article = articleOf({ inside });
  expect(article.text).toContain('6. The drawing went around');
  expect(picturesOf(article)).toHaveLength(1);
});

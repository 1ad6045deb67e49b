/** What stands beside a few words tells whether they are a prompt, where the words alone do not. */
import { describe, expect, test } from 'vitest';
import { articleOf, picturesOf } from '../../../support/article-page';

describe('goes', () => {
  test.each([
    ['right over a button', (said: string) => `<p>${said}</p><p><button>Choose a town</button></p>`],
    [
      'right over a field that is a button',
      (said: string) => `<p>${said}</p><p><input type="button" value="Choose a town"></p>`,
    ],
    [
      'right over a picture that is a button',
      (said: string) => `<p>${said}</p><a href="/go"><img src="/a.png" alt="Go" width="200" height="60"></a>`,
    ],
    [
      'below a line in bold that leads on',
      (said: string) => `<p><a href="/go"><b>Towns</b></a><br>${said}</p>`,
    ],
    ['behind a sign that points', (said: string) => `<p>🔔 ${said}</p>`],
    ['between stars', (said: string) => `<p>*** ${said} ***</p>`],
    ['between lines that are drawn with signs', (said: string) => `<p>═════<br>${said}<br>═════</p>`],
    ['before an address written out', (said: string) => `<p>${said} https://paper.test/week</p>`],
    ['behind an arrow', (said: string) => `<p>→ ${said}</p>`],
    [
      'in the middle of its line, as nothing beside it',
      (said: string) => `<p style="text-align: center;">${said}</p>`,
    ],
    ['beside a line of its own', (said: string) => `<p style="border-left: 3px solid red">${said}</p>`],
    ['on a ground of its own', (said: string) => `<p class="has-background">${said}</p>`],
    ['in what is called a call', (said: string) => `<blockquote class="box box--cta">${said}</blockquote>`],
    ['as the one item of a list', (said: string) => `<ol><li>${said}</li></ol>`],
    ['in a list with a button', (said: string) => `<ul><li>${said}</li><li><button>Go</button></li></ul>`],
  ])('a few words %s, and not without', (_, built) => {
    const said = 'The best of the week, every Friday.';
    expect(articleOf({ inside: built(said) }).text).not.toContain(said);
    expect(articleOf({ inside: `<p>${said}</p>` }).text).toContain(said);
  });

  test.each([
    ['by its role', '<div role="button">Listen in</div>'],
    ['by the name of its element', '<x-button>Listen in</x-button>'],
  ])('a few words in a box with a button that is told %s, and not without', (_, button) => {
    const said = 'Two clerks and a ferryman talk it over, every Thursday.';
    const box = (rest: string): string => `<x-card><div>${said}</div>${rest}</x-card>`;
    expect(articleOf({ inside: box(button) }).text).not.toContain(said);
    expect(articleOf({ inside: box('') }).text).toContain(said);
  });

  test.each([
    'Sign up for our free weekly newsletter',
    'Join our WhatsApp channel for breaking news and more',
    'Wade in. Letters of up to 150 words reach us by noon.',
    'Story continues below',
  ])('a picture alone in its paragraph that is described as a prompt: %s', (alt) => {
    const article = articleOf({ inside: `<p><img src="/a.png" alt="${alt}"></p>` });
    expect(picturesOf(article)).toEqual([]);
    expect(article.removals.map(({ text }) => text)).toEqual([alt]);
  });

  test.each([
    ['/newsletter/signup', 'newsletter'],
    ['/mail-signup?src=article', 'signup'],
    ['/nieuwsbrieven/raad', 'newsletter'],
  ])('the line in bold over a link to sign up, and the link: %s', (href, kind) => {
    const link = `<a href="${href}">The council in one letter, each Friday.</a>`;
    const { text, removals } = articleOf({
      inside: `<p><strong>Letter from the quay</strong></p><p>${link}</p>`,
    });
    expect(text).not.toMatch(/Letter|council in/u);
    expect(removals.map((one) => one.kind)).toEqual([kind]);
  });

  test.each([
    ['between dashes', '<p>— Advertisement —</p>'],
    [
      'as the head of a table of nothing else',
      '<table><thead><tr><th>Advertisement</th></tr></thead><tbody><tr><td></td></tr></tbody></table>',
    ],
  ])('a label %s', (_, inside) => {
    expect(articleOf({ inside }).text).not.toContain('Advertisement');
  });

  test('what is set between lines of dashes, and ends in a link', () => {
    const said = 'Timetables, tides and the best of the quay.';
    const call = (line: string): string =>
      `<p style="text-align:center">${line}<b>Handy on the pier</b><br>${said}<br><a href="/go">Show me</a>${line && `<br>—`}</p>`;
    expect(articleOf({ inside: call('—<br>') }).text).not.toContain(said);
    expect(articleOf({ inside: `<p>—<br>${said}</p>` }).text).toContain(said);
  });

  test('a box with a small picture that ends in a call, and no larger picture with its source', () => {
    const box = (width: number): string =>
      `<div class="m"><figure><img src="/quay.png" alt="Fond of the sea?" width="${width}" height="${width}"></figure><div><h4>Fond of the sea?</h4><p>Every Thursday another harbour, and how to get there for less. <a href="/go">Yes, please</a></p></div></div>`;
    expect(articleOf({ inside: box(150) })).toMatchObject({ removals: [{}] });
    expect(articleOf({ inside: box(600) }).removals).toEqual([]);
  });

  test.each(['', 'Another harbour each Thursday, from the inside.'])(
    'a large picture without a caption beside words over a button, described with: %s',
    (alt) => {
      const said = 'Another harbour each Thursday, from the inside.';
      const box = (below: string): string =>
        `<div class="m"><figure><img src="/quay.png" alt="${alt}" width="900"></figure><div><p>${said}</p>${below}</div></div>`;
      const { text, removals } = articleOf({ inside: box('<p><a href="/go">Show me</a></p>') });
      expect(text).not.toContain(said);
      expect(removals).toHaveLength(1);
      const source = alt && '<p><a href="https://harbours.test/">Harbours</a></p>';
      expect(articleOf({ inside: box(source) }).removals).toEqual([]);
    },
  );

  test('a large picture that is described by the button below the words beside it', () => {
    const box =
      '<div class="m"><figure><img src="/quay.png" alt="Complete registration" width="900"></figure><div><p>Free registration is required to see the timetable. Please fill in your name, postcode and year of birth.</p><p><a href="/go">Complete registration</a></p></div></div>';
    const { text, html } = articleOf({ inside: box });
    expect(text + html).not.toMatch(/registration|quay\.png/u);
  });

  test.each(['class', 'data-testid', 'data-component'])('a form in a frame, named in %s', (by) => {
    const box = `<div ${by}="newsletter-signup"><p>The best of the quay, each Friday.</p><iframe src="https://forms.test/n"></iframe></div>`;
    expect(articleOf({ inside: box }).text).not.toContain('each Friday');
  });

  test('who wrote it, as a list below the standfirst', () => {
    const by =
      '<ul><li><img src="/quill.jpg" width="40" height="40" alt=""><span>Ada Quill</span> <span></span></li></ul>';
    const inside = `<div class="body"><p class="text">The board has found the money.</p>${by}<p class="text">A ferry sails again on Monday, as the islanders had hoped that it would since the storm.</p></div>`;
    expect(articleOf({ inside }).text).not.toContain('Ada Quill');
  });

  test('headlines of other pages in a row, with no text between them', () => {
    const heads = ['Bridge shut until spring', 'Mayor to resign', 'New bus fares from June'];
    const inside = heads.map((head, at) => `<h4><a href="/other/${String(at)}">${head}</a></h4>`).join('');
    for (const head of heads) expect(articleOf({ inside }).text).not.toContain(head);
  });

  test('the headline that stands in for a card of another page', () => {
    const embedded =
      '<blockquote class="x"><a href="/goalkeeper">Goalkeeper signs for two years</a></blockquote>';
    expect(articleOf({ inside: embedded }).text).not.toContain('Goalkeeper');
  });
});

describe('goes', () => {
  test('a box of parts that only their roles call a heading, a paragraph and a link', () => {
    const box =
      '<div role="complementary"><div role="heading" aria-level="3">Ada Roe</div><div role="paragraph">She came as a trainee, never left again and now leads the office on the island.</div><div role="link" tabindex="0">Her letters</div></div>';
    expect(articleOf({ inside: box }).text).not.toMatch(/Ada Roe|She came as a trainee|Her letters/);
  });

  test('an offer above a few words behind an arrow, and not the line above several such', () => {
    const offer = '<p>Your home delivery includes the website at no extra charge.</p>';
    expect(articleOf({ inside: `${offer}<p>→ Yes please</p>` }).text).not.toContain('home delivery');
    const rows = '<p>→ Six sailings</p><p>→ A new quay</p>';
    expect(articleOf({ inside: offer + rows }).text).toContain('home delivery');
  });

  test('a button in the type of the lowest headings, right below its prompt', () => {
    const offer = '<p>Sign up for our newsletter, the boats of the week, by e-mail.</p>';
    expect(articleOf({ inside: `${offer}<h6><a href="/go">Book a seat</a></h6>` }).text).not.toContain(
      'Book',
    );
  });
});

describe('stays', () => {
  test('a picture alone that is described', () => {
    const article = articleOf({
      inside: '<p><img src="/a.png" alt="The quay at noon, seen from the ferry"></p>',
    });
    expect(picturesOf(article)).toEqual(['a.png: ']);
  });

  test('a picture alone that is described by what its site says of itself', () => {
    const article = articleOf({ inside: '<p><img src="/a.png" alt="The Quay – your town in pictures"></p>' });
    expect(picturesOf(article)).toEqual(['a.png: ']);
  });

  test('what a button unfolds', () => {
    const question = '<div role="button" aria-expanded="true">Who pays for the ferry?</div>';
    const answer = 'The county does, as it has since the bridge was shut.';
    const { text } = articleOf({ inside: `<div class="q">${question}<div>${answer}</div></div>` });
    expect(text).toContain('Who pays');
    expect(text).toContain(answer);
  });

  test('a list of one item that tells what the text does', () => {
    const said = 'The first ferry sails on Monday at six, and the last one at eleven.';
    expect(articleOf({ inside: `<ul><li>${said}</li></ul>` }).text).toContain(said);
  });

  test('a headline that leads away over text, and a post that is quoted by its address', () => {
    const below = '<p>It was shut on Friday, and the board has not told for how long that will last.</p>';
    const post = '<blockquote><a href="https://posts.test/1">A gull on the mast</a></blockquote>';
    const { text } = articleOf({ inside: `<h4><a href="/bridge">Bridge shut</a></h4>${below}${post}` });
    expect(text).toContain('Bridge shut');
    expect(text).toContain('A gull on the mast');
  });

  test('a step of a list that asks as prompts do, among others that do not', () => {
    const steps = ['Open the page of the board.', 'Sign up for the newsletter.', 'Send a copy of the bill.'];
    const inside = `<ol>${steps.map((step) => `<li>${step}</li>`).join('')}</ol>`;
    for (const step of steps) expect(articleOf({ inside }).text).toContain(step);
  });

  test('the caption in the box behind its picture’s, told by the picture’s description', () => {
    const said = 'The winter ferry at the quay.';
    const picture = `<div class="b"><div><img src="/quay.jpg" alt="${said}" width="900" height="600"></div></div>`;
    const caption = `<div class="m"><span>${said}</span> <span>Photo: Ada Roe</span></div>`;
    for (const part of ['inside', 'above'])
      expect(picturesOf(articleOf({ [part]: picture + caption }))).toEqual([
        `quay.jpg: ${said} Photo: Ada Roe`,
      ]);
  });

  test('what is called a heading, as one', () => {
    const head = '<div role="heading" aria-level="3" class="t">Here we can save instead</div>';
    const below = '<ul><li>The hours of the bath on Sundays</li><li>New cars for the home help</li></ul>';
    expect(articleOf({ inside: head + below }).html).toContain('<h2>Here we can save instead</h2>');
  });

  test.each([
    ['<section class="factbox">', '</section>'],
    ['<aside class="box-info">', '</aside>'],
  ])('a box of help that tells the addresses it leads to, in %s', (open, close) => {
    const lines = [
      'Write to the board first, and wait four weeks',
      'Then complain at',
      'You can stay unnamed',
    ];
    const [first = '', then = '', last = ''] = lines;
    const list = `<li>${first}</li><li>${then} <a href="https://www.quay.example">quay.example</a></li><li>${last}</li>`;
    const { text } = articleOf({
      inside: `${open}<h3>Do you want to complain?</h3><ul>${list}</ul>${close}`,
    });
    for (const line of lines) expect(text).toContain(line);
  });

  test('a first paragraph all in bold that leads nowhere, however it speaks', () => {
    const said =
      'Trade has changed the world we live in. It presents new and complex challenges for the protection of our rights.';
    const opening = (more: string): string =>
      articleOf({
        above: `<div class="body"><p><strong>${said}${more}</strong></p><p>${'The ferry was built in 1978 and has sailed in all weathers since that year. '.repeat(4)}</p></div>`,
      }).text;
    expect(opening('')).toContain(said);
    expect(opening(' <a href="/go">Join us</a>')).not.toContain(said);
  });
});

import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleOf, PROSE } from '../../../support/article-page';
import { extractOf } from '../../../support/fixtures';

test.each([
  [
    'steps',
    '<ol><li>Go to the site and click Start now.</li><li>Enter your date of birth.</li><li>Sign in.</li></ol>',
  ],
  [
    'a table of prices',
    '<table><tr><th>Service</th><th>Free trial</th></tr><tr><td>Plumo</td><td>7 days</td></tr></table>',
  ],
  [
    'a table with its source',
    '<figure><table><tr><th>Month</th><th>Miles</th></tr><tr><td>June</td><td>119</td></tr></table><figcaption>Source: the board</figcaption></figure>',
  ],
  ['terms', '<dl><dt>Subscribe</dt><dd>142 of 300</dd><dt>Start free trial</dt><dd>29</dd></dl>'],
  [
    'a box of facts',
    '<h3>Nimbus</h3><ul><li>Price: free</li><li>Available on the App Store</li><li>Our rating: 4 of 5</li></ul>',
  ],
])('%s of the text’s own: no prompt whatever they speak of', (_, list) => {
  const { text } = articleOf({ inside: `<div class="x">${list}</div>` });
  for (const [said] of list.matchAll(/(?<=>)[^<]+/g)) expect(text).toContain(said);
});

test.each(['Pay now or free trial', 'Subscribe with a card or without one'])(
  'stays, as a list of what to compare: %s',
  (item) => {
    const list = `<p class="text">Whoever sells berths should compare two of them every week:</p><ul><li>${item}</li><li>Log in or not log in</li></ul>`;
    expect(articleOf({ inside: list }).text).toContain(item);
  },
);

test('the headline is no heading of a list of what is known right below it', () => {
  const head = '<h2>Ferry to sail again</h2>';
  const list = '<ul class="bullets"><li>Five sailings are enough</li><li>The first is on Monday</li></ul>';
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Ferry to sail again</title><meta property="og:type" content="article"></head>
      <body><main>${head}${list}<div class="body">${PROSE.map((text) => `<p>${text}</p>`).join('')}</div></main></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  expect(extraction.status === 'article' && extraction.article.text).toMatch(
    /^Five sailings are enough\nThe first is on Monday\n/u,
  );
});

test('a list that leads to several other sites is what the text tells of, and one that leads on here or to networks is none', () => {
  const list = (hosts: readonly string[]): string => {
    const items = hosts.map(
      (host) =>
        `<li><a href="https://${host}/winter">Winter on ${host}, and what the gulls and the ferry have left of it</a> (from a blog)</li>`,
    );
    return articleOf({ inside: `<ul>${items.join('')}</ul>` }).text;
  };
  expect(list(['gulls.test', 'tides.test', 'news.moss.test'])).toContain('Winter on tides.test');
  expect(list(['gulls.test', 'tides.test', 'news.paper.test'])).not.toContain('Winter on');
  expect(list(['x.com', 'facebook.com', 'linkedin.com'])).not.toContain('Winter on');
});
